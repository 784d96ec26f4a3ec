import type { ImportReport } from '@acuerda/document';
import { Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useBody } from '../bodies/body-context';
import { formatDate } from '../dates/format';
import { daysBetween } from '../dates/local-date';
import { useText } from '../i18n/use-text';

type Proposals = ImportReport['proposedEffects'];

interface ProposedEffectsProps {
  proposals: Proposals;
  kept: Proposals;
  onChange: (kept: Proposals) => void;
}

/** What the resolutivos would do as data; the person keeps or drops each one. */
export function ProposedEffects({ proposals, kept, onChange }: ProposedEffectsProps) {
  const { t, language } = useText();
  const { terms } = useBody();
  if (proposals.length === 0) return null;
  return (
    <section className="proposed" aria-labelledby="effects">
      <h2 className="h2" id="effects">
        {t('importing:effects')}
      </h2>
      <p className="small quiet">{t('importing:effects_detail')}</p>
      {proposals.map((proposal) => {
        const { effect } = proposal;
        const name = terms.find(({ id }) => id === effect.termId)?.name ?? '';
        const isKept = kept.includes(proposal);
        return (
          <div key={effect.id} className="effect-card">
            <Checkbox
              checked={isKept}
              onChange={() => onChange(isKept ? kept.filter((one) => one !== proposal) : [...kept, proposal])}
              label={
                <b>
                  {t(`words:effect.${effect.kind}`)}: {name}
                </b>
              }
            />
            <p className="effect-card-dates">
              <s>{formatDate(effect.from, language)}</s>
              <IconArrowRight size={16} aria-label={t('importing:becomes')} />
              <b>{formatDate(effect.to, language)}</b>
              <span className="quiet">{t('importing:days_more', { count: daysBetween(effect.from, effect.to) })}</span>
            </p>
          </div>
        );
      })}
    </section>
  );
}
