import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { RuleChanges } from './rule-changes';
import type { RulesBody } from './rules-body';

/** Every version, the last one first, with what it changed. */
export function RuleVersions({ body: { ruleSets, seats } }: { body: RulesBody }) {
  const { t } = useText();
  return (
    <section aria-labelledby="versions">
      <h2 className="h3" id="versions">
        {t('rules:versions')}
      </h2>
      <ul className="ruled">
        {ruleSets
          .map((set, index) => (
            <li key={set.version}>
              {t('rules:version', { version: set.version })}
              <span className="block tiny quiet">
                <DateText instant={set.adoptedAt} />
              </span>
              {index > 0 && (
                <details className="tiny">
                  <summary>{t('rules:changes', { count: set.changed.length })}</summary>
                  <RuleChanges
                    changed={set.changed}
                    before={ruleSets[index - 1]?.rules ?? []}
                    after={set.rules}
                    seats={seats}
                  />
                </details>
              )}
            </li>
          ))
          .reverse()}
      </ul>
    </section>
  );
}
