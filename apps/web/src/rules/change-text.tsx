import { useText } from '../i18n/use-text';

/** Words that give way to others. */
export function ChangeText({ before, after }: { before: string | null; after: string | null }) {
  const { t } = useText();
  return (
    <>
      {before !== null && (
        <del className="rule-before">
          <span className="visually-hidden">{t('rules:before')} </span>
          {before}
        </del>
      )}
      {after !== null && (
        <ins className="rule-after">
          <span className="visually-hidden">{t('rules:after')} </span>
          {after}
        </ins>
      )}
    </>
  );
}
