import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { offers } from '../roster/offered';
import { Note } from '../ui/note';
import { STEPS, type Missing, type Step } from './missing';
import { placeInRoster } from './posts-to-record-again';
import type { SetupBody } from './setup-body';

interface ProgressProps {
  body: SetupBody;
  missing: Missing[];
  onGo: (step: Step) => void;
}

/** What is there and what is missing before the body can work; once its secretariat is in force, who goes on from here. */
export function Progress({ body, missing, onGo }: ProgressProps) {
  const { t } = useText();
  const rosterIsOurs = offers(body, 'add_seat');
  const secretariatKeepsIt = body.secretariat.some(({ standing }) => standing === 'in_force') && !rosterIsOurs;
  return (
    <aside className="setup-progress" aria-labelledby="progress">
      <div className="card card--padded">
        <h2 className="h2" id="progress" tabIndex={-1} aria-live="polite">
          {missing.length === 0
            ? t('administration:complete')
            : t('administration:missing_count', { count: missing.length })}
        </h2>
        {missing.length > 0 && (
          <ul className="setup-missing small">
            {missing.map(({ what, step, seat }) => (
              <li key={`${what}-${seat?.id ?? ''}`}>
                <IconCircleDashed size={18} aria-hidden="true" />
                {seat && !rosterIsOurs ? (
                  <Link to={placeInRoster(seat.id, body.slug)}>
                    {t('administration:missing.holder', { seat: seat.name })}
                  </Link>
                ) : (
                  <a href={`#${step}`} onClick={() => onGo(step)}>
                    {t(`administration:missing.${what}`, { seat: seat?.name ?? '' })}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
        <ul className="setup-missing small quiet">
          {STEPS.filter((step) => isDone(step, body, missing)).map((step) => (
            <li key={step}>
              <IconCheck size={18} aria-hidden="true" className="icon-jade" /> {t(`administration:done.${step}`)}
            </li>
          ))}
        </ul>
      </div>
      {secretariatKeepsIt && (
        <Note tone="jade">
          <p>
            <b>{t('administration:handed_over')}</b> {t('administration:handed_over_detail')}
          </p>
          <p>
            <Link to={`/${body.slug}/integracion`}>{t('administration:see_roster')}</Link>
          </p>
        </Note>
      )}
    </aside>
  );
}

function isDone(step: Step, { seats }: SetupBody, missing: Missing[]): boolean {
  if (step === 'holders' && seats.length === 0) return false;
  return !missing.some((one) => one.step === step);
}
