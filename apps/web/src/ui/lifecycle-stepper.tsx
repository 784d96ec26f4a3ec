import type { AcuerdoStatus } from '@acuerda/workflow/vocabulary';
import { IconCheck } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import './lifecycle-stepper.css';

const STEPS = ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish', 'published'] as const;

export interface LifecycleStepperProps {
  status: AcuerdoStatus;
  /** What the current step is waiting for: «Faltan 2 votos». */
  awaited: string;
}

/** The five steps of an acuerdo, the present one with what it waits for. Ended acuerdos have their badge instead. */
export function LifecycleStepper({ status, awaited }: LifecycleStepperProps) {
  const { t } = useText();
  const current = STEPS.findIndex((step) => step === status);
  if (current < 0) return null;
  return (
    <>
      <ol className="steps card only-wide" aria-label={t('ui:progress')}>
        {STEPS.map((step, index) => {
          const done = index < current || status === 'published';
          return (
            <li
              key={step}
              className="step"
              data-done={done || undefined}
              aria-current={index === current ? 'step' : undefined}
            >
              <span className="step-mark">
                {done ? <IconCheck size={17} stroke={2.6} aria-hidden="true" /> : index + 1}
              </span>
              <span>
                <b>{t(`ui:steps.${step}`)}</b>
                <small>{index === current ? awaited : t(`ui:steps_detail.${step}`)}</small>
                {done && <span className="visually-hidden">{t('ui:step_done')}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      <div className="steps-phone only-phone">
        <p className="small">
          <b>{t('ui:step_of', { step: current + 1, total: STEPS.length, name: t(`words:status.${status}`) })}</b>
          <span className="block tiny quiet">{awaited}</span>
        </p>
        <div className="steps-bar" aria-hidden="true">
          {STEPS.map((step, index) => (
            <i key={step} data-reached={index <= current || undefined} />
          ))}
        </div>
      </div>
    </>
  );
}
