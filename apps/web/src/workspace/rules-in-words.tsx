import { SECTORS } from '@acuerda/workflow/vocabulary';
import type { RuleFieldsFragment } from '../gql/graphql';
import type { TextKey } from '../i18n/texts';
import { useText, type Values } from '../i18n/use-text';
import { ruleText } from '../rules/rule-text';

type CitedRule = Omit<RuleFieldsFragment, '__typename'>;

interface RulesInWordsProps {
  rules: readonly CitedRule[];
  /** Which of them, in which order. */
  names: readonly string[];
  /** What is said of a rule in other words than its own: of a tie, with the seat's name. */
  instead?: Partial<Record<string, [TextKey, Values]>>;
}

/** The rules of a round, each by its name; where they are written, once where none says it. */
export function RulesInWords({ rules, names, instead = {} }: RulesInWordsProps) {
  const { t } = useText();
  const shown = names.flatMap((name) => rules.filter(({ key }) => key === name));
  const say = (rule: CitedRule) => {
    const [key, values] = instead[rule.key] ?? ruleText(rule);
    return t(key, values);
  };
  const cited = shown.filter(({ citation }) => citation.supplied);
  return (
    <dl className="rules-in-words tiny">
      {shown.map((rule) => (
        <div key={rule.key}>
          <dt>{t(`rules:name.${rule.key}` as TextKey)}</dt>
          <dd>
            {say(rule)}{' '}
            {rule.citation.supplied && (
              <span className="quiet">{t('rules:citation', { text: rule.citation.text ?? '' })}</span>
            )}
          </dd>
        </div>
      ))}
      {cited.length < shown.length && (
        <div>
          <dt>{t('workspace:written_in')}</dt>
          <dd className="quiet">{t(cited.length === 0 ? 'rules:not_supplied' : 'workspace:rest_not_supplied')}</dd>
        </div>
      )}
    </dl>
  );
}

/** «sociedad civil y academia» */
export function useSectorNames(): (sectors: unknown) => string {
  const { t, language } = useText();
  return (sectors) => {
    const named = SECTORS.filter((sector) => Array.isArray(sectors) && sectors.includes(sector));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(
      named.map((sector) => t(`words:sector.${sector}`).toLocaleLowerCase(language)),
    );
  };
}
