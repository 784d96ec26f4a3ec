import type { ActDocument } from '@acuerda/document';
import { IconArrowRight } from '@tabler/icons-react';
import { useBody } from '../bodies/body-context';
import { EndLeft } from '../bodies/end-left';
import { daysBetween } from '../dates/local-date';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';

/** What a resolutivo will do when it is published, in one line an effect. */
export function EffectLines({ document, partId }: { document: ActDocument; partId: string }) {
  const { t } = useText();
  const { terms } = useBody();
  const effects = document.content.find(({ attrs }) => attrs.id === partId)?.attrs.effects ?? [];
  if (effects.length === 0) return null;
  return (
    <ul className="effect-lines" aria-label={t('drafting:effects')}>
      {effects.map((effect) => (
        <li key={effect.id}>
          <b>
            {t(`words:effect.${effect.kind}`)}: {terms.find(({ id }) => id === effect.termId)?.name ?? ''}
          </b>
          <span className="block">
            <DateText date={effect.from} short /> <IconArrowRight size={14} aria-label={t('importing:becomes')} />{' '}
            <b>
              <DateText date={effect.to} short />
            </b>{' '}
            <span className="quiet">{t('importing:days_more', { count: daysBetween(effect.from, effect.to) })}</span>
          </span>
          <EndLeft termId={effect.termId} from={effect.from} />
          {effect.kind === 'renew_term' && <span className="block tiny quiet">{t('drafting:renews_from_force')}</span>}
        </li>
      ))}
    </ul>
  );
}
