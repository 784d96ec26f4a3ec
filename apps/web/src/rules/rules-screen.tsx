import { useQuery } from '@apollo/client/react';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { RulesDocument } from '../gql/graphql';
import type { TextKey } from '../i18n/texts';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Note } from '../ui/note';
import { RuleCitation } from './rule-sentence';
import { ruleText } from './rule-text';
import './rules.css';

const NAMED = [
  'quorum',
  'quorumSectors',
  'majority',
  'abstentions',
  'castingSeat',
  'voteDays',
  'secondThoughtsMinutes',
  'notAdopted',
  'signoff',
  'objectionWindowDays',
  'objectionSilence',
  'maintainedObjection',
  'dayCount',
  'erratumSignoff',
] as const;

const nameKey = (key: string): TextKey => {
  const known = NAMED.find((one) => one === key);
  return known ? `rules:name.${known}` : 'rules:name.other';
};

/** The rule set in force, each rule with where it is written. */
export function RulesScreen() {
  const { t } = useText();
  const { slug } = useBody();
  usePageTitle(t('shell:rules'));
  const rules = useQuery(RulesDocument, { variables: { slug } });
  return (
    <>
      <h1 className="h1">{t('shell:rules')}</h1>
      <p className="small soft">{t('rules:intro')}</p>
      <Loaded of={rules}>
        {({ body }) =>
          body?.ruleSet ? (
            <div className="rules">
              <section className="card" aria-labelledby="rules">
                <h2 className="h2 rules-head" id="rules">
                  {t('rules:version', { version: body.ruleSet.version })}
                  <span className="block tiny quiet">
                    {t('rules:adopted')} <DateText instant={body.ruleSet.adoptedAt} />
                  </span>
                </h2>
                <dl>
                  {body.ruleSet.rules.map((rule) => {
                    const [key, values] = ruleText(rule);
                    return (
                      <div key={rule.key} className="rule">
                        <dt>{t(nameKey(rule.key))}</dt>
                        <dd>
                          {t(key, values)}
                          <span className="block tiny quiet">
                            <RuleCitation rule={rule} />
                          </span>
                        </dd>
                      </div>
                    );
                  })}
                </dl>
              </section>
              <aside className="stack">
                <Note tone="blue">
                  <p>{t('rules:pinned')}</p>
                </Note>
                <section aria-labelledby="versions">
                  <h2 className="h3" id="versions">
                    {t('rules:versions')}
                  </h2>
                  <ul className="ruled">
                    {body.ruleSets.map((set) => (
                      <li key={set.version}>
                        {t('rules:version', { version: set.version })}
                        <span className="block tiny quiet">
                          <DateText instant={set.adoptedAt} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              </aside>
            </div>
          ) : (
            <EmptyState title={t('rules:none')}>{t('rules:none_detail')}</EmptyState>
          )
        }
      </Loaded>
    </>
  );
}
