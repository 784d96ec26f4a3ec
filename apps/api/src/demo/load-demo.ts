import type { INestApplicationContext } from '@nestjs/common';
import type { Act, AppointmentEnd } from '@acuerda/workflow';
import { randomUUID } from 'node:crypto';
import { Bodies } from '../bodies/bodies';
import { PassingTime } from '../operations/passing-time';
import { Clock } from '../platform/clock/clock';
import type { OpenDatabase } from '../platform/database/open-database';
import { DemoWriter } from './demo-writer';
import { pastActs } from './past-acts';
import type { DemoRole } from './people';

const installedOn = '2021-04-23';
const endsOn = '2022-04-23';
const reviewsUntil = '2022-06-30';
const installation: Act = {
  title: 'Acta de instalación del Secretariado',
  date: installedOn,
  reference: 'STE-GA/ACTA/2021/001',
};
const prolongation: Act = {
  title: 'Constancia de prórroga de la representación de sociedad civil y de la facilitación',
  date: '2022-03-29',
  reference: 'STE-GA/CON/2022/001',
};

/** Days on which the Secretariat does not work besides those of the law: Thursday and Friday of Holy Week. */
const holyWeek = [
  { date: '2022-04-14', name: 'Jueves Santo' },
  { date: '2022-04-15', name: 'Viernes Santo' },
];

const withBody: AppointmentEnd = { kind: 'with_body' };
const onLastDay: AppointmentEnd = { kind: 'on', date: endsOn };

/** Seats in their order. Civil society appointed its own people to a date, and prolonged them later. */
const seats = [
  { role: 'executive', name: 'Ejecutivo estatal', sector: 'government', voting: true, ends: withBody },
  { role: 'authority', name: 'Órgano garante', sector: 'transparency_authority', voting: true, ends: withBody },
  { role: 'society', name: 'Sociedad civil', sector: 'civil_society', voting: true, ends: onLastDay },
  { role: 'academia', name: 'Academia', sector: 'academia', voting: true, ends: withBody },
  { role: 'facilitator', name: 'Facilitación', sector: 'facilitation', voting: false, ends: onLastDay },
] as const satisfies readonly { role: DemoRole; [key: string]: unknown }[];

/**
 * Fills an empty installation with a Secretariat whose term is about to end, as its own people would have: every row
 * comes from a command, on the day on which it happened, and mails go out on theirs. The story begins on 30 March 2022.
 */
export async function loadDemoWhenEmpty(
  app: INestApplicationContext,
  database: Pick<OpenDatabase, 'fill'>,
  say: (sentence: string) => void,
): Promise<void> {
  if ((await app.get(Bodies).all()).length > 0) return;
  say('Filling the demonstration.');
  await database.fill(() => tellTheStory(app));
}

async function tellTheStory(app: INestApplicationContext): Promise<void> {
  const time = app.get(PassingTime);
  await app.get(Clock).startLegalAt('2021-04-23T15:00:00.000Z');
  const demo = await DemoWriter.begin(app);
  const held = await install(demo);

  const voters = held.filter(({ voting }) => voting);
  for (const act of pastActs) {
    await time.until(act.publishedAt);
    await demo.pass(act, voters, 'society');
  }

  const citation = { kind: 'text', text: 'Calendario de días inhábiles 2022 del Secretariado' } as const;
  await demo.body('administrator', { type: 'adopt_calendar', onto: 0, holidays: holyWeek, citation });

  await time.until('2022-03-29T17:00:00.000Z');
  const act = await demo.withFile('secretary', prolongation, 'Constancia de prórroga.pdf');
  for (const { role, appointmentId } of held) {
    if (role !== 'society' && role !== 'facilitator') continue;
    const ends: AppointmentEnd = { kind: 'not_stated' };
    await demo.body('secretary', { type: 'prolong_appointment', appointmentId, ends, act });
  }
  // An association without a seat, which reads and comments on what the body submits.
  const personId = demo.personId('reviewer');
  await demo.body('secretary', { type: 'invite_body_reviewer', personId, until: reviewsUntil });
  await time.until('2022-03-30T15:00:00.000Z');
}

async function install(demo: DemoWriter) {
  await demo.body('administrator', {
    type: 'register_body',
    bodyId: demo.bodyId,
    slug: 'secretariado-estatal',
    name: 'Secretariado Técnico Estatal de Gobierno Abierto',
    timeZone: 'America/Merida',
    folioPrefix: 'STE-GA',
  });
  const act = await demo.withFile('administrator', installation, 'Acta de instalación.pdf');
  const terms = [
    { kind: 'body', name: 'Secretariado Técnico Estatal de Gobierno Abierto' },
    { kind: 'exercise', name: 'Ejercicio estatal de gobierno abierto' },
  ] as const;
  for (const term of terms) {
    const dates = { startsOn: installedOn, endsOn };
    await demo.body('administrator', {
      type: 'register_term',
      termId: randomUUID(),
      ...term,
      ...dates,
      act,
    });
  }
  const held = [];
  for (const [index, { role, name, sector, voting, ends }] of seats.entries()) {
    const seatId = randomUUID();
    await demo.body('administrator', { type: 'add_seat', seatId, name, sector, voting, order: index + 1 });
    const appointmentId = await appoint(demo, role, act, { kind: 'seat', seatId }, ends);
    held.push({ role, seatId, appointmentId, voting });
  }
  await appoint(demo, 'secretary', act, { kind: 'secretariat' }, withBody);
  return held;
}

async function appoint(
  demo: DemoWriter,
  role: DemoRole,
  act: Act,
  post: { kind: 'seat'; seatId: string } | { kind: 'secretariat' },
  ends: AppointmentEnd,
): Promise<string> {
  const appointmentId = randomUUID();
  const personId = demo.personId(role);
  const appointment = { appointmentId, post, personId, capacity: 'titular', startsOn: installedOn, ends } as const;
  await demo.body('administrator', { type: 'record_appointment', ...appointment, act });
  return appointmentId;
}
