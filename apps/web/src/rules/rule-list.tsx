import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { RuleCitation } from './rule-citation';
import { ruleName } from './rule-name';
import type { RuleSet, RulesBody } from './rules-body';
import { useRuleWords } from './use-rule-words';

/** The rules in force, each with what it comes to today and where it is written. */
export function RuleList({ body, inForce }: { body: RulesBody; inForce: RuleSet }) {
  const { t } = useText();
  const { says, means } = useRuleWords(body.seats);
  return (
    <section className="card" aria-labelledby="rules">
      <h2 className="h2 rules-head" id="rules">
        {t('rules:version', { version: inForce.version })}
        <span className="block tiny quiet">
          {t('rules:adopted')} <DateText instant={inForce.adoptedAt} />
        </span>
      </h2>
      <dl>
        {inForce.rules.map((rule) => {
          const meaning = body.consequences && means(rule.key, body.consequences);
          return (
            <div key={rule.key} className="rule">
              <dt>{t(ruleName(rule.key))}</dt>
              <dd>
                {says(rule)}
                {meaning && <span className="block rule-today">{meaning}</span>}
                <span className="block tiny quiet">
                  <RuleCitation rule={rule} />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
