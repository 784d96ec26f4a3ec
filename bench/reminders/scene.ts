import { defaultRules, type BodyState } from '@acuerda/workflow';
import { randomUUID } from 'node:crypto';

/** Reminders of one body that fall due together: of its term, and of everybody's appointment. */
export const PER_BODY = 10;
export const endsOn = '2022-04-23';
/** The first is over by then: what is planned is 7, 3, 1 and 0 days before. */
export const plannedAt = '2022-04-12T15:00:00.000Z';
/** Seven days before the end, at nine in the morning. */
export const dueAt = '2022-04-16T14:00:00.000Z';

export interface Account {
  id: string;
  name: string;
  email: string;
}

const act = { title: 'Acta de instalación', date: '2021-04-23' };

/** A body whose people's appointments end with its term, and an office that is told besides: so many mails as reminders. */
export function aBody(number: number): { body: BodyState; accounts: Account[] } {
  const startsOn = '2021-04-23';
  const at = '2021-04-23T15:00:00.000Z';
  const accounts = Array.from({ length: PER_BODY - 1 }, (_, index) => ({
    id: randomUUID(),
    name: `Persona ${index + 1} de ${number}`,
    email: `persona.${index + 1}.${number}@example.org`,
  }));
  const seats = accounts.slice(1).map((_, order) => ({
    id: randomUUID(),
    name: `Asiento ${order + 1}`,
    sector: 'academia' as const,
    voting: true,
    order,
  }));
  const rules = defaultRules();
  const to = [{ name: 'Cabildo', email: `cabildo.${number}@example.org` }];
  const body: BodyState = {
    id: randomUUID(),
    slug: `cuerpo-${number}`,
    name: `Secretariado Técnico Municipal ${number}`,
    timeZone: 'America/Merida',
    folioPrefix: `C${number}`,
    terms: [
      {
        id: randomUUID(),
        kind: 'body',
        name: 'Secretariado Técnico Municipal',
        startsOn,
        endsOn,
        history: [{ startsOn, endsOn, since: at, by: { kind: 'registration', act } }],
      },
    ],
    seats,
    appointments: accounts.map(({ id: personId }, index) => ({
      id: randomUUID(),
      post: index === 0 ? { kind: 'secretariat' } : { kind: 'seat', seatId: seats[index - 1]?.id ?? '' },
      personId,
      capacity: 'titular',
      startsOn,
      ends: { kind: 'with_body' },
      act,
      recordedAt: at,
      prolongations: [],
      ended: null,
    })),
    ruleSets: [
      {
        version: 1,
        adoptedAt: at,
        rules: { ...rules, reminderEscalation: { ...rules.reminderEscalation, value: { daysBefore: 7, to } } },
      },
    ],
    calendars: [],
    folioCounters: {},
    invitations: [],
    registeredAt: at,
  };
  return { body, accounts };
}
