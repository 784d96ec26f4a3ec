import { useEffect, useRef, useState } from 'react';
import { capitalized, formatDate } from '../dates/format';
import { zoneCity } from '../dates/zone-city';
import { useText } from '../i18n/use-text';
import { BodyValidityNote } from '../roster/body-validity-note';
import { offers } from '../roster/offered';
import { Crumbs } from '../ui/crumbs';
import { HoldersSection } from './holders-section';
import { missingIn, type Step } from './missing';
import { Progress } from './progress';
import { SeatsSection } from './seats-section';
import { SecretariatSection } from './secretariat-section';
import type { SetupBody } from './setup-body';
import { TermsSection } from './terms-section';

/** What every section of the setting up is told. */
export interface SectionProps {
  body: SetupBody;
  /** Its form is the one thing to do next. */
  active: boolean;
  onOpen: () => void;
  /** Back to what the page proposes. */
  onClose: () => void;
}

/** The sections of a body, one of them open: the one that was chosen, or else the first one that lacks something. */
export function Setup({ body }: { body: SetupBody }) {
  const { t, language } = useText();
  const [chosen, setChosen] = useState<Step | null>(null);
  const missing = missingIn(body);
  const rosterIsOurs = offers(body, 'add_seat');
  const next = missing.find(({ step }) => rosterIsOurs || step === 'terms' || step === 'secretariat')?.step ?? null;
  const active = chosen ?? next;
  useFocusOn(active ? `${active}-title` : 'progress');
  const section = (step: Step): SectionProps => ({
    body,
    active: active === step,
    onOpen: () => setChosen(step),
    onClose: () => setChosen(null),
  });
  return (
    <>
      <Crumbs trail={[{ to: '/administracion', text: t('administration:title') }]} here={body.name} />
      <p className="over">{capitalized(formatDate(body.today, language))}</p>
      <h1 className="h1">{body.name}</h1>
      <p className="small soft">
        {t('administration:about', {
          address: `/${body.slug}`,
          zone: zoneCity(body.timeZone),
          prefix: body.folioPrefix,
        })}
      </p>
      <div className="setup-validity">
        <BodyValidityNote
          slug={body.slug}
          terms={body.terms}
          viewer={offers(body, 'register_term') ? 'here' : 'asks'}
        />
      </div>
      <div className="setup">
        <div className="setup-sections">
          <TermsSection {...section('terms')} />
          <SeatsSection {...section('seats')} />
          <HoldersSection {...section('holders')} />
          <SecretariatSection {...section('secretariat')} />
        </div>
        <Progress body={body} missing={missing} onGo={setChosen} />
      </div>
    </>
  );
}

/** When the thing to do next changes, the reader is taken to it; not on arrival. */
function useFocusOn(id: string): void {
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.closest('section, aside')?.scrollIntoView({ block: 'start' });
  }, [id]);
}
