import type { EffectDiff } from '@acuerda/document';
import { formatDate } from '../dates/format';
import { useText } from '../i18n/use-text';

/** What a resolutivo did as data before, and does now. */
export function RedlineEffects({ effects }: { effects: EffectDiff[] }) {
  const { t, language } = useText();
  if (effects.length === 0) return null;
  const sentence = (diff: EffectDiff) => {
    if (diff.change === 'added') return t('ui:effect_added', { to: formatDate(diff.after.to, language) });
    if (diff.change === 'removed') return t('ui:effect_removed', { to: formatDate(diff.before.to, language) });
    return t('ui:effect_changed', {
      before: formatDate(diff.before.to, language),
      after: formatDate(diff.after.to, language),
    });
  };
  return (
    <ul className="redline-effects">
      {effects.map((diff, index) => (
        <li key={index}>{sentence(diff)}</li>
      ))}
    </ul>
  );
}
