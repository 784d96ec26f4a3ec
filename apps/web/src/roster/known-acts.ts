import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { Appointment, RosterBody } from './posts';

/** An act as the record has it. */
export interface KnownAct {
  title: string;
  date: LocalDate;
  reference: string | null;
}

interface Recorded {
  terms: Pick<RosterBody['terms'][number], 'history'>[];
  seats: { appointments: Appointment[] }[];
  secretariat: Appointment[];
}

/** The acts on which a body's terms and appointments rest, each once, the last recorded first: nobody types one twice. */
export function knownActs({ seats, secretariat, terms }: Recorded): KnownAct[] {
  const recorded = [
    ...terms.flatMap(({ history }) => history.map(({ since, act }) => ({ act, at: since }))),
    ...[...seats.flatMap((seat) => seat.appointments), ...secretariat].flatMap(actsOfAppointment),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const acts = recorded.flatMap(({ act }) => (act ? [act] : []));
  return [...new Map(acts.map((act) => [keyOfAct(act), act])).values()];
}

const actsOfAppointment = ({ act, recordedAt, prolongations }: Appointment) => [
  { act, at: recordedAt },
  ...prolongations.map((prolongation) => ({ act: prolongation.act, at: prolongation.recordedAt })),
];

export const keyOfAct = ({ title, date, reference }: KnownAct): string =>
  JSON.stringify([title, date, reference ?? '']);

/** «Acta de instalación (ACTA/001)» */
export const nameOfAct = ({ title, reference }: Pick<KnownAct, 'title' | 'reference'>): string =>
  reference ? `${title} (${reference})` : title;
