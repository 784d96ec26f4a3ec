import { partText, readTermEffects, type Part } from '@acuerda/document';
import type { Effect } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconPlus, IconWand } from '@tabler/icons-react';
import { useText } from '../../i18n/use-text';
import { EffectRow } from './effect-row';
import { useDraftTerms, useEffectsFixed, useMovableTerms, type MovableTerm } from './draft-terms';

interface EffectsFormProps {
  part: Part;
  readOnly: boolean;
  onChange: (effects: Effect[]) => void;
}

/** What a resolutivo does as data, under its words; the words that it agrees with are underlined in the text. */
export function EffectsForm({ part, readOnly, onChange }: EffectsFormProps) {
  const { t } = useText();
  const terms = useDraftTerms();
  const fixed = useEffectsFixed();
  const { effects } = part.attrs;
  const free = useMovableTerms().filter(({ id }) => effects.every(({ termId }) => termId !== id));
  const said = readTermEffects(partText(part), terms).filter(({ kind, termId }) =>
    free.some((term) => term.id === termId && term.effect === kind),
  );
  const addSaid = () =>
    onChange([
      ...effects,
      ...free.flatMap((term) => {
        const stated = said.find(({ termId }) => termId === term.id);
        return stated ? [effectOn(term, stated.to)] : [];
      }),
    ]);
  if (readOnly && effects.length === 0) return null;
  return (
    <section className="effects" contentEditable={false} aria-label={t('drafting:effects')}>
      <p className="effects-title">
        <b>{t('drafting:effects')}</b>
        {fixed && <span className="tiny quiet">{t('drafting:effects_fixed')}</span>}
        {effects.length === 0 && <span className="tiny quiet">{t('drafting:no_effects')}</span>}
      </p>
      {effects.map((effect) => (
        <EffectRow
          key={effect.id}
          part={part}
          effect={effect}
          readOnly={readOnly}
          onChange={(changed) => onChange(effects.map((one) => (one.id === effect.id ? changed : one)))}
          onRemove={() => onChange(effects.filter((one) => one.id !== effect.id))}
        />
      ))}
      {!readOnly && (
        <p className="row row--wrap">
          {said.length > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconWand size={16} aria-hidden="true" />}
              onClick={addSaid}
            >
              {t('drafting:read_effects', { count: said.length })}
            </Button>
          )}
          {free[0] && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={16} aria-hidden="true" />}
              onClick={() => free[0] && onChange([...effects, effectOn(free[0], free[0].endsOn)])}
            >
              {t('drafting:add_effect')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

const effectOn = (term: MovableTerm, to: string): Effect => ({
  id: crypto.randomUUID(),
  kind: term.effect,
  termId: term.id,
  from: term.endsOn,
  to,
});
