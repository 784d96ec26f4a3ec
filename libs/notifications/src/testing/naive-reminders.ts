import type { BodyState, Rules } from '@acuerda/workflow';

/**
 * What reminders ought to be, worked out once more without the code of the libraries: dates as numbers, and a zone that
 * is six hours behind UTC all year, as Mérida has been since October 2022.
 */
const DAY = 86_400_000;
const BEHIND_UTC = 6 * 3_600_000;
const FEDERAL = ['2023-05-01', '2023-09-16', '2023-11-20', '2023-12-25', '2024-01-01', '2024-02-05', '2024-03-18'];
const FEDERAL_LATER = ['2024-05-01', '2024-09-16', '2024-10-01', '2024-11-18', '2024-12-25'];

const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** By what ends and which, the last day at which it ends as the body stands. */
export function standingEnds(body: BodyState): Map<string, string> {
  const ends = new Map(body.terms.map(({ id, endsOn }) => [`term ${id}`, endsOn]));
  const [bodyTerm] = body.terms.filter(({ kind }) => kind === 'body');
  for (const { id, startsOn, ends: first, prolongations, ended } of body.appointments) {
    const stated = prolongations.at(-1)?.ends ?? first;
    if (ended || stated.kind === 'not_stated') continue;
    if (stated.kind === 'on') ends.set(`appointment ${id}`, stated.date);
    else if (bodyTerm && bodyTerm.endsOn >= startsOn) ends.set(`appointment ${id}`, bodyTerm.endsOn);
  }
  return ends;
}

export const rulesOf = (body: BodyState): Rules => {
  const last = body.ruleSets.at(-1);
  if (!last) throw new Error('A body has rules');
  return last.rules;
};

/** The instant at which the last day is over. */
export const endInstant = (endsOn: string): string => new Date(Date.parse(endsOn) + DAY + BEHIND_UTC).toISOString();

/** When the reminder of an offset falls due under the rules of a body. */
export function dueInstant(body: BodyState, endsOn: string, offset: number): string {
  const { reminderDays, reminderTime } = rulesOf(body);
  const resting = [...FEDERAL, ...FEDERAL_LATER, ...(body.calendars.at(-1)?.holidays ?? []).map(({ date }) => date)];
  const rests = (day: number) => [0, 6].includes(new Date(day).getUTCDay()) || resting.includes(dateOf(day));
  let day = Date.parse(endsOn);
  for (let left = offset; left > 0;) {
    day -= DAY;
    if (reminderDays.value === 'natural' || !rests(day)) left -= 1;
  }
  const [hours = 0, minutes = 0] = reminderTime.value.split(':').map(Number);
  return new Date(day + BEHIND_UTC + (hours * 60 + minutes) * 60_000).toISOString();
}
