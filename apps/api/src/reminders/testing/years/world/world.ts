import { defaultRules, type Appointment, type BodyState, type Rules, type Seat, type Term } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { Chance } from '../../../../testing/chance';
import { dayAt, daysAfter } from '../naive/local-time';
import type { NaiveEnding } from '../naive/endings';

export interface Person {
  id: string;
  name: string;
  email: string;
}

const ZONES = ['America/Merida', 'America/Mexico_City', 'America/Tijuana', 'America/Cancun', 'America/Hermosillo'];
/** Before dawn there is one that clocks skip, and one that they show twice. */
const TIMES = ['09:00', '09:00', '09:00', '08:30', '17:45', '00:00', '02:30', '01:15', '23:45'];
const AUDIENCE = ['secretariat', 'titulars', 'alternates', 'reviewers'] as const;
const OFFSETS = [366, 120, 90, 60, 45, 30, 15, 10, 7, 5, 3, 2, 1, 0];
const act = (date: LocalDate) => ({ title: 'Oficio de prueba', date });

const numbered = (letter: string, number: number): string => `${letter}${String(number).padStart(5, '0')}`;

/** Makes up bodies and the people in them; every name tells what it is the name of. */
export class World {
  readonly people: Person[] = [];
  terms = 0;
  private readonly names = new Map<string, string>();
  private bodies = 0;
  private seats = 0;

  constructor(readonly chance: Chance) {}

  person(): Person {
    const name = numbered('P', this.people.length + 1);
    const person = { id: this.chance.uuid(), name, email: `${name.toLowerCase()}@example.org` };
    this.people.push(person);
    this.names.set(person.id, name);
    return person;
  }

  /** A body with a few terms, a secretariat, two seats that are held, and an alternate. */
  body(at: Instant): BodyState {
    const { chance } = this;
    const name = numbered('B', (this.bodies += 1));
    const timeZone = chance.one(ZONES);
    const today = dayAt(at, timeZone);
    const body: BodyState = {
      id: chance.uuid(),
      slug: name.toLowerCase(),
      name,
      timeZone,
      folioPrefix: name,
      terms: [],
      seats: [this.seat(0), this.seat(1)],
      appointments: [],
      ruleSets: [{ version: 1, adoptedAt: at, rules: this.rules() }],
      calendars: [],
      folioCounters: {},
      invitations: [],
      registeredAt: at,
    };
    const first = this.term('body', today, daysAfter(today, 5 + chance.below(500)), at);
    body.terms.push(first);
    for (let more = chance.below(5); more > 0; more -= 1) {
      const endsOn = chance.happens(0.5) ? first.endsOn : daysAfter(today, chance.below(500));
      body.terms.push(this.term('exercise', today, endsOn, at));
    }
    const [one, other] = body.seats as [Seat, Seat];
    body.appointments.push(
      this.appointment({ kind: 'secretariat' }, 'titular', body, at),
      this.appointment({ kind: 'seat', seatId: one.id }, 'titular', body, at),
    );
    if (chance.happens(0.3)) {
      body.appointments.push(this.appointment({ kind: 'seat', seatId: other.id }, 'titular', body, at));
    }
    if (chance.happens(0.3)) {
      body.appointments.push(this.appointment({ kind: 'seat', seatId: one.id }, 'alternate', body, at));
    }
    return body;
  }

  term(kind: 'body' | 'exercise', startsOn: LocalDate, endsOn: LocalDate, at: Instant): Term {
    const name = numbered('T', (this.terms += 1));
    const by = { kind: 'registration', act: act(startsOn) } as const;
    return { id: this.chance.uuid(), kind, name, startsOn, endsOn, history: [{ startsOn, endsOn, since: at, by }] };
  }

  appointment(post: Appointment['post'], capacity: Appointment['capacity'], body: BodyState, at: Instant): Appointment {
    const { chance } = this;
    const startsOn = dayAt(at, body.timeZone);
    const [before] = body.appointments;
    const holdsIt = body.appointments.some(
      ({ personId, post: held }) => personId === before?.personId && JSON.stringify(held) === JSON.stringify(post),
    );
    const again = before !== undefined && !holdsIt && chance.happens(0.15);
    return {
      id: chance.uuid(),
      post,
      personId: again ? before.personId : this.person().id,
      capacity,
      startsOn,
      ends: this.end(startsOn),
      act: act(startsOn),
      recordedAt: at,
      prolongations: [],
      ended: null,
    };
  }

  end(from: LocalDate): Appointment['ends'] {
    const date = daysAfter(from, this.chance.below(400));
    return this.chance.weighted([
      [6, { kind: 'with_body' }],
      [3, { kind: 'on', date }],
      [1, { kind: 'not_stated' }],
    ]);
  }

  /** The default, or anything that a body may decide. */
  rules(): Rules {
    const { chance } = this;
    const rule = <T>(value: T) => ({ value, citation: { kind: 'not_supplied' } as const });
    const some = <T>(things: readonly T[], share: number) => things.filter(() => chance.happens(share));
    if (chance.happens(0.2)) return defaultRules();
    const offsets = some(OFFSETS, 0.25);
    const audience = some(AUDIENCE, 0.6);
    const office = { name: 'Despacho', email: `d${chance.below(20)}@example.net` };
    return {
      ...defaultRules(),
      reminderOffsets: rule(offsets.length > 0 ? offsets : [chance.one(OFFSETS)]),
      reminderDays: rule(chance.happens(0.3) ? 'business' : 'natural'),
      reminderTime: rule(chance.one(TIMES)),
      reminderAudience: rule(audience.length > 0 ? audience : [chance.one(AUDIENCE)]),
      reminderEscalation: rule(chance.happens(0.3) ? { daysBefore: chance.one(OFFSETS), to: [office] } : null),
    };
  }

  /** What a mail calls what ends. */
  readonly nameOf = ({ kind, id }: NaiveEnding, body: BodyState): string => {
    if (kind === 'term') return body.terms.find((term) => term.id === id)?.name ?? '';
    const appointment = body.appointments.find((one) => one.id === id);
    if (!appointment) return '';
    const { post, personId } = appointment;
    const held = post.kind === 'seat' ? body.seats.find(({ id: seatId }) => seatId === post.seatId)?.name : null;
    return `${held ?? 'Secretaría técnica'} (${this.names.get(personId) ?? ''})`;
  };

  private seat(order: number): Seat {
    const name = numbered('S', (this.seats += 1));
    return { id: this.chance.uuid(), name, sector: 'academia', voting: true, order };
  }
}
