import { decideBody } from '../body/decide';
import { evolveBody } from '../body/evolve';
import { seatPost, SECRETARIAT } from '../body/appointments';
import type { BodyCommand } from '../body/commands';
import type { AppointmentEnd, BodyState, Post } from '../body/state';
import { isRefusal, type Decision } from '../decision';
import type { BodyEvent } from '../body/events';
import { defaultRules } from '../rules/default-rules';
import type { Rules } from '../rules/rule-set';
import type { Capacity, Instant, PersonId, Refusal, RefusalCode, SeatId } from '../vocabulary';
import { anAct, INSTALLED, LAST_DAY, PEOPLE, person, SEATS, TERMS } from './cast';

export type RuleValues = { [R in keyof Rules]?: Rules[R]['value'] };

export interface AppointmentTo {
  id?: string;
  post: Post;
  personId: PersonId;
  capacity?: Capacity;
  startsOn?: string;
  ends?: AppointmentEnd;
}

export const onSeat = (seatId: SeatId, personId: PersonId, rest: Partial<AppointmentTo> = {}): AppointmentTo => ({
  post: seatPost(seatId),
  personId,
  ...rest,
});

/** A body, built by the very decisions that build a real one. */
export class BodyBuilder {
  constructor(
    private readonly body: BodyState | null,
    readonly now: Instant,
  ) {}

  at(now: Instant): BodyBuilder {
    return new BodyBuilder(this.body, now);
  }

  tries(personId: PersonId, command: BodyCommand): Decision<BodyEvent> {
    return decideBody(command, this.body, { now: this.now, actor: person(personId) });
  }

  refusalOf(personId: PersonId, command: BodyCommand): RefusalCode {
    return this.refusal(personId, command).refused;
  }

  refusal(personId: PersonId, command: BodyCommand): Refusal {
    const decision = this.tries(personId, command);
    if (!isRefusal(decision)) throw new Error(`${command.type} was not refused`);
    return decision;
  }

  does(personId: PersonId, ...commands: BodyCommand[]): BodyBuilder {
    return commands.reduce<BodyBuilder>((builder, command) => {
      const decision = builder.tries(personId, command);
      if (isRefusal(decision))
        throw new Error(`${command.type}: ${decision.refused} ${JSON.stringify(decision.facts)}`);
      return new BodyBuilder(decision.events.reduce<BodyState | null>(evolveBody, builder.body), builder.now);
    }, this);
  }

  withRules(values: RuleValues): BodyBuilder {
    const rules = Object.entries(values).reduce(
      (all, [name, value]) => ({ ...all, [name]: { value, citation: { kind: 'not_supplied' } } }),
      defaultRules(),
    );
    return this.does(PEOPLE.administrator, { type: 'adopt_rule_set', onto: this.build().ruleSets.length, rules });
  }

  withAppointment(appointment: AppointmentTo): BodyBuilder {
    return this.does(PEOPLE.secretary, recordAppointment(appointment));
  }

  build(): BodyState {
    if (!this.body) throw new Error('The body is not registered yet');
    return this.body;
  }
}

export const recordAppointment = ({
  post,
  personId,
  id = `appointment-${personId}-${post.kind === 'seat' ? post.seatId : post.kind}`,
  capacity = 'titular',
  startsOn = INSTALLED,
  ends = { kind: 'with_body' },
}: AppointmentTo): BodyCommand => ({
  type: 'record_appointment',
  appointmentId: id,
  post,
  personId,
  capacity,
  startsOn,
  ends,
  act: anAct(),
});

export const anUnregisteredBody = (): BodyBuilder => new BodyBuilder(null, '2021-04-23T16:00:00.000Z');

export const registerBody: BodyCommand = {
  type: 'register_body',
  bodyId: 'body-yucatan',
  slug: 'yucatan',
  name: 'State Secretariat of Open Government',
  timeZone: 'America/Merida',
  folioPrefix: 'STE-GA',
};

export const registerTerm = (kind: 'body' | 'exercise', startsOn = INSTALLED, endsOn = LAST_DAY): BodyCommand => ({
  type: 'register_term',
  termId: startsOn === INSTALLED ? TERMS[kind] : `${TERMS[kind]}-${startsOn}`,
  kind,
  name: kind === 'body' ? 'Secretariat' : 'State exercise',
  startsOn,
  endsOn,
  act: anAct(),
});

const addSeat = (
  key: keyof typeof SEATS,
  sector: 'government' | 'transparency_authority' | 'civil_society' | 'facilitation',
): BodyCommand => ({
  type: 'add_seat',
  seatId: SEATS[key],
  name: key,
  sector,
  voting: sector !== 'facilitation',
  order: Object.keys(SEATS).indexOf(key) + 1,
});

/** Installed on 23 April 2021 until 23 April 2022, with three voting seats, a facilitator and a secretariat. */
export const aBody = (): BodyBuilder =>
  anUnregisteredBody().does(
    PEOPLE.administrator,
    registerBody,
    registerTerm('body'),
    registerTerm('exercise'),
    addSeat('government', 'government'),
    addSeat('transparency', 'transparency_authority'),
    addSeat('society', 'civil_society'),
    addSeat('facilitation', 'facilitation'),
    recordAppointment(onSeat(SEATS.government, PEOPLE.government)),
    recordAppointment(onSeat(SEATS.transparency, PEOPLE.transparency)),
    recordAppointment(onSeat(SEATS.society, PEOPLE.society)),
    recordAppointment(onSeat(SEATS.facilitation, PEOPLE.facilitator)),
    recordAppointment({ post: SECRETARIAT, personId: PEOPLE.secretary, ends: { kind: 'not_stated' } }),
  );
