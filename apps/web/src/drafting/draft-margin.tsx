import type { ActDocument, Finding } from '@acuerda/document';
import { IconAlertTriangle, IconCircleX, IconHandStop } from '@tabler/icons-react';
import { useMemo, type ReactNode, type RefObject } from 'react';
import type { CorrectionFieldsFragment } from '../gql/graphql';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { MarginNotes, type MarginNote } from '../ui/margin-notes';
import { Note } from '../ui/note';
import { DiceDebeDecir } from '../workspace/dice-debe-decir';
import { usePartNameIn } from '../workspace/part-name-in';
import { correctionFault } from './correction-fault';
import type { DraftedAcuerdo } from './draft';

export interface DraftMarginProps {
  paper: RefObject<HTMLElement | null>;
  findings: Finding[];
  document: ActDocument;
  acuerdo: DraftedAcuerdo;
  /** Of an erratum: what it replaces. */
  correction: CorrectionFieldsFragment | null;
  /** What is known of the whole text. */
  head: ReactNode;
}

/** Faults and doubts level with their parts, and the accepted objections that reopened some. */
export function DraftMargin({ paper, findings, document, acuerdo, correction, head }: DraftMarginProps) {
  const { t } = useText();
  const notes = useMemo<MarginNote[]>(() => {
    const found = findings.filter(({ severity }) => severity !== 'pending');
    const accepted = acuerdo.objections.filter(({ status }) => status === 'accepted');
    const replaced = correction?.replacements ?? [];
    return [
      ...replaced.map((replacement) => ({
        id: `replaces ${replacement.partId}`,
        anchor: `#part-${replacement.partId}`,
        tone: 'blue' as const,
        content: <DiceDebeDecir replacement={replacement} />,
      })),
      ...accepted.map((objection) => ({
        id: objection.id,
        anchor: `#part-${objection.partId}`,
        tone: 'blue' as const,
        content: <AcceptedObjection seat={objection.seat.name} reasons={objection.reasons} />,
      })),
      ...found.map((finding, index) => ({
        id: `${finding.code} ${finding.partId ?? ''} ${index}`,
        anchor: finding.partId ? `#part-${finding.partId}` : '.act-title',
        tone: finding.severity === 'error' ? ('vermilion' as const) : ('amber' as const),
        content: <FindingNote finding={finding} document={document} />,
      })),
    ];
  }, [acuerdo.objections, findings, document, correction]);
  const fault = correctionFault(correction);
  return (
    <section className="draft-margin" aria-label={t('drafting:margin')}>
      {head}
      {fault && <CorrectionFault code={fault} />}
      {notes.length === 0 ? (
        <p className="small quiet">{t(correction ? 'drafting:nothing_replaced' : 'drafting:nothing_found')}</p>
      ) : (
        <MarginNotes text={paper} notes={notes} label={t('drafting:margin')} />
      )}
    </section>
  );
}

function FindingNote({ finding, document }: { finding: Finding; document: ActDocument }) {
  const say = useSaying();
  const partName = usePartNameIn(document);
  const Icon = finding.severity === 'error' ? IconCircleX : IconAlertTriangle;
  return (
    <p className="row row--top small">
      <Icon size={18} className={finding.severity === 'error' ? 'icon-vermilion' : 'icon-amber'} aria-hidden="true" />
      <span>
        {finding.partId && <span className="block tiny quiet">{partName(finding.partId)}</span>}
        <b>{say('findings', `${finding.code}.title`, finding.facts)}</b>
        <span className="block tiny soft">{say('findings', `${finding.code}.detail`, finding.facts)}</span>
      </span>
    </p>
  );
}

/** Why it is no erratum, and what to do, before anybody submits it. Nothing replaced yet is no fault. */
function CorrectionFault({ code }: { code: string }) {
  const say = useSaying();
  if (code === 'ERRATUM_CHANGES_NOTHING') return null;
  return (
    <Note tone="vermilion" announced>
      <p>
        <b>{say('refusals', `${code}.why`, {})}</b> {say('refusals', `${code}.todo`, {})}
      </p>
    </Note>
  );
}

function AcceptedObjection({ seat, reasons }: { seat: string; reasons: string }) {
  const { t } = useText();
  return (
    <p className="row row--top small">
      <IconHandStop size={18} className="icon-blue" aria-hidden="true" />
      <span>
        <b>{t('drafting:accepted_objection', { seat })}</b>
        <span className="block tiny soft">«{reasons}»</span>
      </span>
    </p>
  );
}
