import type { ActFile } from '@acuerda/contracts';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { Appointment, RosterBody } from './posts';

/** An act as the record has it. */
export interface KnownAct {
  title: string;
  date: LocalDate;
  reference: string | null;
  file: ActFile | null;
}

interface Recorded {
  terms: Pick<RosterBody['terms'][number], 'history'>[];
  seats: { appointments: Appointment[] }[];
  secretariat: Appointment[];
}

/**
 * The acts on which a body's terms and appointments rest, each once, the last recorded first: nobody types one twice.
 * Where an act was recorded with its file and without, or with several, the last file counts.
 */
export function knownActs({ seats, secretariat, terms }: Recorded): KnownAct[] {
  const recorded = [
    ...terms.flatMap(({ history }) => history.map(({ since, act }) => ({ act, at: since }))),
    ...[...seats.flatMap((seat) => seat.appointments), ...secretariat].flatMap(actsOfAppointment),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const acts = new Map<string, KnownAct>();
  for (const { act } of recorded) {
    if (!act) continue;
    const before = acts.get(keyOfAct(act));
    acts.set(keyOfAct(act), before?.file ? before : act);
  }
  return [...acts.values()];
}

/** The acts by which somebody was appointed, prolonged and ended, as they were recorded. */
export const actsOfAppointment = ({ act, recordedAt, prolongations, ended }: Appointment) => [
  { act, at: recordedAt },
  ...prolongations.map((prolongation) => ({ act: prolongation.act, at: prolongation.recordedAt })),
  ...(ended ? [{ act: ended.act, at: ended.recordedAt }] : []),
];

export const keyOfAct = ({ title, date, reference }: Omit<KnownAct, 'file'>): string =>
  JSON.stringify([title, date, reference ?? '']);

/** «Acta de instalación (ACTA/001)» */
export const nameOfAct = ({ title, reference }: Pick<KnownAct, 'title' | 'reference'>): string =>
  reference ? `${title} (${reference})` : title;
