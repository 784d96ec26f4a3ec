import { agreement, type Part } from '@acuerda/document';
import type { Effect } from '@acuerda/workflow/vocabulary';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconCheck, IconTrash } from '@tabler/icons-react';
import { EndLeft } from '../../bodies/end-left';
import { formatDateShort } from '../../dates/format';
import { daysBetween } from '../../dates/local-date';
import { useText } from '../../i18n/use-text';
import { DateField } from '../../ui/date-field';
import { useDraftTerms, useEffectsFixed, useMovableTerms } from './draft-terms';

interface EffectRowProps {
  part: Part;
  effect: Effect;
  readOnly: boolean;
  onChange: (effect: Effect) => void;
  onRemove: () => void;
}

/** One effect as a sentence that opens into its form. */
export function EffectRow({ part, effect, readOnly, onChange, onRemove }: EffectRowProps) {
  const { t, language } = useText();
  const terms = useDraftTerms();
  const term = terms.find(({ id }) => id === effect.termId);
  const movable = useMovableTerms();
  const fixed = useEffectsFixed();
  const days = daysBetween(effect.from, effect.to);
  return (
    <details className="effect" open={!readOnly && days === 0 ? true : undefined}>
      <summary>
        <span>
          <b>
            {t(`words:effect.${effect.kind}`)}: {term?.name ?? ''}
          </b>
          <span className="effect-dates">
            {formatDateShort(effect.from, language)} <IconArrowRight size={14} aria-label={t('importing:becomes')} />{' '}
            <b>{formatDateShort(effect.to, language)}</b>{' '}
            <span className="quiet">{t('importing:days_more', { count: days })}</span>
          </span>
          <EndLeft termId={effect.termId} from={effect.from} />
          {effect.kind === 'renew_term' && (
            <span className="effect-dates quiet">{t('drafting:renews_from_force')}</span>
          )}
        </span>
        <span className="effect-end">
          {!fixed && <Agreement part={part} effect={effect} />}
          {!readOnly && <span className="effect-edit">{t('drafting:change_effect')}</span>}
        </span>
      </summary>
      {!readOnly && (
        <div className="effect-fields">
          <NativeSelect
            size="sm"
            label={t('drafting:which_term')}
            value={effect.termId}
            data={terms
              .filter(({ id }) => id === effect.termId || movable.some((one) => one.id === id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => {
              const chosen = movable.find(({ id }) => id === event.currentTarget.value);
              if (chosen) onChange({ ...effect, kind: chosen.effect, termId: chosen.id, from: chosen.endsOn });
            }}
          />
          <DateField
            label={t('drafting:new_end')}
            value={effect.to}
            first={effect.from}
            onChange={(to) => to && onChange({ ...effect, to })}
          />
          <ActionIcon
            variant="subtle"
            color="tinta.9"
            size={40}
            aria-label={t('drafting:remove_effect')}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </div>
      )}
    </details>
  );
}

function Agreement({ part, effect }: { part: Part; effect: Effect }) {
  const { t } = useText();
  const said = agreement(part, effect, useDraftTerms());
  return (
    <span className={said.agrees ? 'effect-agrees' : 'effect-disagrees'}>
      {said.agrees ? <IconCheck size={16} aria-hidden="true" /> : <IconAlertTriangle size={16} aria-hidden="true" />}
      {said.agrees ? t('drafting:agrees') : t(`drafting:disagrees.${said.because}`)}
    </span>
  );
}
