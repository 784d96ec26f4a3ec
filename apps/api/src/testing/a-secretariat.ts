import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { randomUUID } from 'node:crypto';
import type { NamedTerm } from './an-act';
import type { TestApi } from './test-api';
import type { TestClient } from './test-client';

const seatsOf = {
  government: { name: 'Ejecutivo municipal', sector: 'government', voting: true },
  authority: { name: 'Órgano garante', sector: 'transparency_authority', voting: true },
  society: { name: 'Sociedad civil', sector: 'civil_society', voting: true },
  facilitator: { name: 'Facilitación', sector: 'facilitation', voting: false },
} as const;

export type SeatRole = keyof typeof seatsOf;
export type Role = SeatRole | 'administrator' | 'secretary';

/** The roles whose seats vote. */
export const voters = ['government', 'authority', 'society'] as const;

export interface TestSecretariat {
  api: TestApi;
  bodyId: string;
  slug: string;
  terms: { body: NamedTerm; exercise: NamedTerm };
  /** Seats by who holds them. */
  seats: Record<SeatRole, string>;
  appointments: Record<SeatRole | 'secretary', string>;
  as: Record<Role, TestClient>;
}

export interface SecretariatOptions {
  slug?: string;
  installedOn?: LocalDate;
  endsOn?: LocalDate;
  /** Last days of appointments that do not follow the body's term. */
  ends?: Partial<Record<SeatRole | 'secretary', LocalDate>>;
}

export const installationAct = { title: 'Acta de instalación', date: '2021-04-23', reference: 'ACTA/001' };

/**
 * A body as its own people would have set it up: every row comes from a command. Its terms run from 23 April 2021 to
 * 23 April 2022 unless told otherwise, so the api's legal clock has to stand in between.
 */
export async function aSecretariat(api: TestApi, options: SecretariatOptions = {}): Promise<TestSecretariat> {
  const { slug = 'secretariado', installedOn = '2021-04-23', endsOn = '2022-04-23' } = options;
  const bodyId = randomUUID();
  const administrator = await api.person(`Administración ${slug}`, { administrator: true });
  const say = (mutation: string, input: object) => administrator.accepted(mutation, { bodyId, ...input });

  const address = { slug, name: `Secretariado ${slug}`, timeZone: 'America/Merida', folioPrefix: slug.toUpperCase() };
  await say('registerBody', address);
  const term = async (kind: 'body' | 'exercise', name: string): Promise<NamedTerm> => {
    const id = randomUUID();
    await say('registerTerm', { termId: id, kind, name, startsOn: installedOn, endsOn, act: installationAct });
    return { id, name, endsOn };
  };
  const terms = {
    body: await term('body', 'Secretariado Técnico Municipal'),
    exercise: await term('exercise', 'Ejercicio municipal de apertura'),
  };

  const seats: Partial<TestSecretariat['seats']> = {};
  const appointments: Partial<TestSecretariat['appointments']> = {};
  const as: Partial<TestSecretariat['as']> = { administrator };
  const appoint = async (role: SeatRole | 'secretary', seatId: string | null): Promise<void> => {
    const client = await api.person(`${role} ${slug}`);
    const last = options.ends?.[role];
    const ends = last ? { kind: 'on', date: last } : { kind: 'with_body' };
    const appointment = { capacity: 'titular', startsOn: installedOn, ends, act: installationAct };
    const appointmentId = randomUUID();
    await say('recordAppointment', { appointmentId, seatId, personId: client.id, ...appointment });
    appointments[role] = appointmentId;
    as[role] = client;
  };
  for (const [order, role] of (Object.keys(seatsOf) as SeatRole[]).entries()) {
    const seatId = randomUUID();
    await say('addSeat', { seatId, ...seatsOf[role], order });
    seats[role] = seatId;
    await appoint(role, seatId);
  }
  // Last of all: with its first secretariat in office the body is no longer the administrator's to set up.
  await appoint('secretary', null);
  return { api, bodyId, slug, terms, seats, appointments, as } as TestSecretariat;
}
