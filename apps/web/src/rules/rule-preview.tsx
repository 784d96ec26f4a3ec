import type { RuleName } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { ChangeText } from './change-text';
import type { RulesBody } from './rules-body';
import type { Preview } from './use-preview';
import { useRuleWords } from './use-rule-words';

interface RulePreviewProps {
  name: RuleName;
  /** As it is proposed. */
  value: unknown;
  body: RulesBody;
  preview: Preview | null;
}

/** What a proposal changes in one rule, and what the rule would come to today: another rule may move that. */
export function RulePreview({ name, value, body, preview }: RulePreviewProps) {
  const { t } = useText();
  const { says, means } = useRuleWords(body.seats);
  const inForce = body.ruleSets.at(-1)?.rules.find(({ key }) => key === name);
  const isChanged = preview?.changed.includes(name) ?? false;
  const words = { before: inForce ? says(inForce) : null, after: says({ key: name, value }) };
  const [standing, coming] = [preview?.before ?? body.consequences, preview?.after ?? body.consequences];
  const meaning = { before: standing && means(name, standing), after: coming && means(name, coming) };
  const isReworded = isChanged && words.before !== words.after;
  const isMoved = meaning.before !== meaning.after;
  return (
    <div className="rule-row-preview small">
      {isReworded ? (
        <p>
          <ChangeText {...words} />
        </p>
      ) : (
        <p className="only-phone soft">{words.before}</p>
      )}
      {(isMoved || meaning.after) && (
        <p className="rule-today">{isMoved ? <ChangeText {...meaning} /> : meaning.after}</p>
      )}
      {isChanged && !isReworded && <p className="tiny">{t('rules:cites_anew')}</p>}
      {preview && !isChanged && <p className="tiny quiet">{t(isMoved ? 'rules:by_another' : 'rules:same')}</p>}
    </div>
  );
}
