import {
  decideBody,
  defaultRules,
  evolveBody,
  isRefusal,
  SECRETARIAT,
  seatPost,
  type AcuerdoEvent,
  type AppointmentEnd,
  type BodyCommand,
  type BodyState,
  type Post,
  type ReminderRules,
} from '@acuerda/workflow';
import type { Capacity, Instant, LocalDate, Sector } from '@acuerda/workflow/vocabulary';

export const ADMINISTRATOR = 'person-administrator';
export const SECRETARY = 'person-secretary';
const act = { title: 'Minutes of the installation', date: '2021-04-23' };

export type ReminderValues = { [R in keyof ReminderRules]?: ReminderRules[R]['value'] };

interface Appointing {
  capacity?: Capacity;
  startsOn?: LocalDate;
  ends?: AppointmentEnd;
}

/** A body, built by the very decisions that build a real one. Its appointments are known by their person and post. */
export class TestBody {
  constructor(
    private readonly body: BodyState | null,
    readonly now: Instant,
  ) {}

  get state(): BodyState {
    if (!this.body) throw new Error('The body is not registered yet');
    return this.body;
  }

  at(now: Instant): TestBody {
    return new TestBody(this.body, now);
  }

  says(personId: string, ...commands: BodyCommand[]): TestBody {
    return commands.reduce<TestBody>((before, command) => {
      const actor = { kind: 'person', personId, administrator: personId === ADMINISTRATOR } as const;
      const decision = decideBody(command, before.body, { now: before.now, actor });
      if (isRefusal(decision)) throw new Error(`${command.type}: ${JSON.stringify(decision)}`);
      return new TestBody(decision.events.reduce<BodyState | null>(evolveBody, before.body), before.now);
    }, this);
  }

  withTerm(termId: string, startsOn: LocalDate, endsOn: LocalDate, kind: 'body' | 'exercise' = 'exercise'): TestBody {
    return this.says(ADMINISTRATOR, { type: 'register_term', termId, kind, name: termId, startsOn, endsOn, act });
  }

  withRules(values: ReminderValues): TestBody {
    const rules = this.body?.ruleSets.at(-1)?.rules ?? defaultRules();
    const changed = Object.entries(values).map(([name, value]) => [
      name,
      { value, citation: { kind: 'not_supplied' } },
    ]);
    const onto = this.state.ruleSets.length;
    return this.says(ADMINISTRATOR, {
      type: 'adopt_rule_set',
      onto,
      rules: { ...rules, ...(Object.fromEntries(changed) as Partial<typeof rules>) },
    });
  }

  withHolidays(...dates: LocalDate[]): TestBody {
    const holidays = dates.map((date) => ({ date, name: 'The body does not work' }));
    const onto = this.state.calendars.length;
    return this.says(ADMINISTRATOR, { type: 'adopt_calendar', onto, holidays, citation: { kind: 'not_supplied' } });
  }

  withSeat(seatId: string, sector: Sector): TestBody {
    const order = this.state.seats.length + 1;
    return this.says(ADMINISTRATOR, { type: 'add_seat', seatId, name: seatId, sector, voting: true, order });
  }

  /** Appointed by the administrator while the body is being set up, by the secretary from then on. */
  withAppointment(personId: string, post: Post, { capacity = 'titular', ...rest }: Appointing = {}): TestBody {
    const { startsOn = '2021-04-23', ends = { kind: 'with_body' } } = rest;
    const appointmentId = appointmentOf(personId, post);
    const isSetUp = this.state.appointments.some((appointment) => appointment.post.kind === 'secretariat');
    const appointment = { appointmentId, post, personId, capacity, startsOn, ends, act };
    return this.says(isSetUp ? SECRETARY : ADMINISTRATOR, { type: 'record_appointment', ...appointment });
  }

  withSeatOf(personId: string, seatId: string, appointing?: Appointing): TestBody {
    return this.withAppointment(personId, seatPost(seatId), appointing);
  }

  prolonged(appointmentId: string, ends: AppointmentEnd): TestBody {
    return this.says(SECRETARY, { type: 'prolong_appointment', appointmentId, ends, act });
  }

  endedByAct(appointmentId: string, on: LocalDate): TestBody {
    return this.says(SECRETARY, { type: 'end_appointment', appointmentId, on, act });
  }

  /** As the publication of an acuerdo with that effect leaves it. */
  extended(termId: string, to: LocalDate): TestBody {
    const effect = { id: `effect-${to}`, kind: 'extend_term', termId, from: '', to };
    const publication = { folio: 'F-1', date: this.now.slice(0, 10), inForceFrom: '', effectsApplied: [effect] };
    const published = {
      type: 'acuerdo_published',
      bodyId: this.state.id,
      acuerdoId: 'acuerdo',
      at: this.now,
      publication,
    };
    return new TestBody(evolveBody(this.body, published as unknown as AcuerdoEvent), this.now);
  }
}

export const appointmentOf = (personId: string, post: Post): string =>
  `appointment-${personId}-${post.kind === 'seat' ? post.seatId : post.kind}`;

const anInstalledBody = (): TestBody =>
  new TestBody(null, '2021-04-23T16:00:00.000Z').says(ADMINISTRATOR, {
    type: 'register_body',
    bodyId: 'body',
    slug: 'body',
    name: 'State Secretariat of Open Government',
    timeZone: 'America/Merida',
    folioPrefix: 'STE-GA',
  });

/** Its only term, `term-body`, runs from 23 April 2021 to 23 April 2022; nobody holds anything in it. */
export const anEmptyBody = (): TestBody => anInstalledBody().withTerm('term-body', '2021-04-23', '2022-04-23', 'body');

/** As {@link anEmptyBody}, with an exercise beside, two seats whose holders follow the body, and a secretary without end. */
export const aBody = (): TestBody =>
  anEmptyBody()
    .withTerm('term-exercise', '2021-04-23', '2022-04-23')
    .withSeat('seat-government', 'government')
    .withSeat('seat-society', 'civil_society')
    .withSeatOf('person-government', 'seat-government')
    .withSeatOf('person-society', 'seat-society')
    .withAppointment(SECRETARY, SECRETARIAT, { ends: { kind: 'not_stated' } });
