/** What can't have happened if decisions were taken one after the other and nothing was lost. */
export type AnomalyKind =
  /** A position is missing, or taken twice. */
  | 'gap'
  /** An instant lies before its predecessor's. */
  | 'runs_backwards'
  /** The journal can't be folded. */
  | 'unreadable'
  /** Accepted, and not in the journal. */
  | 'lost'
  /** One command, written more than once. */
  | 'doubled'
  /** In the journal as a person's, and that person never asked for it. */
  | 'unasked'
  /** In the journal, though every answer was a no. */
  | 'refused_and_written'
  /** In the journal before something that was answered before it was asked for. */
  | 'out_of_order'
  /** Decided at an instant at which it was not under way. */
  | 'outside_its_time'
  /** The rules decide otherwise on what stood before it in the journal. */
  | 'not_serial'
  /** Submitted while the draft held another text. */
  | 'unseen_text'
  /** At no moment between question and answer do the rules refuse so. */
  | 'groundless_refusal'
  /** Accepted once, and refused when it came again. */
  | 'answered_differently'
  /** What the answer showed stood at no moment between the decision and the answer. */
  | 'never_so'
  /** Two saves of a draft on the same version. */
  | 'overwritten'
  /** Answered by an error, or not at all. */
  | 'failed';

export interface Anomaly {
  kind: AnomalyKind;
  /** In the journal, where it has one. */
  position: number | null;
  commandId: string | null;
  /** For the person who reads the failure. */
  says: string;
}

export const anomaly = (
  kind: AnomalyKind,
  { position = null, commandId = null, says = '' }: Partial<Omit<Anomaly, 'kind'>>,
): Anomaly => ({ kind, position, commandId, says });
