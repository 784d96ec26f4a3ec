import type { AcuerdoKind } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { useCreateAcuerdo } from '../acuerdos/use-create-acuerdo';
import { CommandOutcome } from '../api/command-outcome';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { actAbout } from './act-about';
import type { Acuerdo } from './acuerdo';
import { isSomebodyElses } from './somebody-elses';
import { useWorkspace } from './workspace-context';

type Beginning = Acuerdo['beginnings'][number];

/** What may follow a published act: a correction of its words, or a change of what it decided. */
export function BeginAbout() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const offered = acuerdo.beginnings.filter(({ refusal }) => !refusal || !isSomebodyElses(refusal));
  if (offered.length === 0) return null;
  return (
    <section className="card panel" aria-labelledby="begin-about">
      <h2 className="h3" id="begin-about">
        {t('workspace:after_publication')}
      </h2>
      {offered.map((beginning) => (
        <Begin key={beginning.kind} beginning={beginning} />
      ))}
    </section>
  );
}

function Begin({ beginning: { kind, refusal } }: { beginning: Beginning }) {
  const { t } = useText();
  const say = useSaying();
  const { acuerdo } = useWorkspace();
  const { create, ...outcome } = useCreateAcuerdo();
  const erratum = kind === 'erratum';
  const begin = (chosen: AcuerdoKind) => {
    const about = actAbout(acuerdo, chosen);
    return about && create(about);
  };
  return (
    <div className="begin-about">
      {!refusal && (
        <Button variant="default" size="sm" fullWidth loading={outcome.busy} onClick={() => void begin(kind)}>
          {t(erratum ? 'workspace:begin_erratum' : 'workspace:begin_amendment')}
        </Button>
      )}
      <p className="tiny soft">
        {refusal && <b>{t(erratum ? 'workspace:begin_erratum' : 'workspace:begin_amendment')}. </b>}
        {refusal
          ? `${say('refusals', `${refusal.code}.why`, refusal.facts)} ${say('refusals', `${refusal.code}.todo`, refusal.facts)}`
          : t(erratum ? 'workspace:begin_erratum_detail' : 'workspace:begin_amendment_detail')}
      </p>
      <CommandOutcome command={outcome} what={t('acuerdos:not_created')} />
    </div>
  );
}
