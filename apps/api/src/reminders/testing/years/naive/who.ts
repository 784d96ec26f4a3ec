import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { lastDay, overAt, type NaiveEnding } from './endings';
import { dayAt } from './local-time';

/** What the world knows beside the body's state. */
export interface Around {
  /** Addresses of people by their id. */
  addresses: Map<string, string>;
  /** Terms that somebody has begun to extend. */
  underWay: ReadonlySet<string>;
}

/** Addresses that are written to at that instant, each once. */
export function whoHears(
  ending: NaiveEnding,
  daysBefore: number,
  body: BodyState,
  at: Instant,
  { addresses, underWay }: Around,
): Set<string> {
  const rules = body.ruleSets.at(-1)?.rules;
  if (!rules) return new Set();
  const days = [dayAt(at, body.timeZone)];
  if (at >= overAt(ending.endsOn, body)) days.push(ending.endsOn);
  const holding = { secretariat: [] as string[], titulars: [] as string[], alternates: [] as string[] };
  for (const appointment of body.appointments) {
    const last = lastDay(appointment, body);
    if (!days.some((day) => appointment.startsOn <= day && (last === null || day <= last))) continue;
    const titular = appointment.capacity === 'titular' ? holding.titulars : holding.alternates;
    (appointment.post.kind === 'secretariat' ? holding.secretariat : titular).push(appointment.personId);
  }
  const audience = rules.reminderAudience.value;
  const people: string[] = [];
  if (ending.kind === 'appointment') {
    const own = body.appointments.find(({ id }) => id === ending.id);
    if (own) people.push(own.personId);
    if (audience.includes('secretariat')) people.push(...holding.secretariat);
  } else {
    for (const who of ['secretariat', 'titulars', 'alternates'] as const) {
      if (audience.includes(who)) people.push(...holding[who]);
    }
    if (people.length === 0) people.push(...holding.secretariat, ...holding.titulars, ...holding.alternates);
  }
  const hearing = new Set(people.map((id) => addresses.get(id) ?? `nobody knows ${id}`));
  const escalation = rules.reminderEscalation.value;
  if (ending.kind === 'term' && escalation && daysBefore <= escalation.daysBefore && !underWay.has(ending.id)) {
    for (const { email } of escalation.to) hearing.add(email);
  }
  return hearing;
}
