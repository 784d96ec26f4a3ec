import { useText } from '../i18n/use-text';
import { DiceDebeDecir } from './dice-debe-decir';
import { useWorkspace } from './workspace-context';

/** What an erratum replaces, before the whole text that carries it. */
export function CorrectionCard() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const replacements = acuerdo.correction?.replacements ?? [];
  if (replacements.length === 0) return null;
  return (
    <section className="card correction-card" aria-labelledby="correction">
      <h2 className="h2" id="correction">
        {t('workspace:correction', { count: replacements.length })}
      </h2>
      <p className="tiny quiet">{t('workspace:correction_detail')}</p>
      {replacements.map((replacement) => (
        <DiceDebeDecir key={replacement.partId} replacement={replacement} />
      ))}
    </section>
  );
}
