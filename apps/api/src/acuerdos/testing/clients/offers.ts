import { hashDocument } from '@acuerda/document';
import type { SeenText } from '@acuerda/workflow';
import { type SeatRole, installationAct } from '../../../testing/a-secretariat';
import type { Command } from '../history';
import type { Chance } from '../../../testing/chance';
import type { Desk, Sheet } from './desk';

/** Something that a person may come to want, by weight. */
export type Offer = readonly [weight: number, command: () => Command];

const reason = 'Falta precisar el calendario.';

/** Mostly what is on the desk, now and then what lay there before, or a text that nobody ever saw. */
export function seenOn({ revisions }: Sheet, chance: Chance): SeenText {
  const last = revisions.at(-1) ?? { revision: 1, hash: 'nobody ever saw it' };
  if (chance.happens(0.06)) return chance.one([last, ...revisions]);
  return chance.happens(0.02) ? { ...last, revision: last.revision + 1 } : last;
}

/** What the secretariat does with an acuerdo as it is. */
export function ofSecretariat(sheet: Sheet, desk: Desk, chance: Chance): Offer[] {
  const seen = seenOn(sheet, chance);
  const back: Offer = [1, () => ({ type: 'return', seen, reason })];
  const withdraw: Offer = [sheet.outdated ? 4 : 0.07, () => ({ type: 'withdraw', reason })];
  switch (sheet.status) {
    case null:
      return [[4, () => ({ type: 'create', acuerdoId: sheet.id, title: 'Programa de trabajo' })]];
    case 'draft': {
      const deadline = chance.happens(0.4) ? { deadline: desk.today(chance.below(4)) } : {};
      return [[5, () => ({ type: 'submit', hash: hashDocument(sheet.draft), ...deadline })], withdraw];
    }
    case 'member_review': {
      const deadline = desk.today(1 + chance.below(3));
      return [
        [1.5, () => ({ type: 'close_vote', seen })],
        [1.5, () => ({ type: 'extend_vote', seen, deadline, reason })],
        [0.5, back[1]],
        withdraw,
      ];
    }
    case 'civil_society_signoff':
      return [...answers(sheet, seen, chance), [0.5, back[1]], withdraw];
    case 'ready_to_publish':
      return [[5, () => publish(seen, desk)], back, withdraw];
    default:
      return [];
  }
}

const answers = ({ objections }: Sheet, seen: SeenText, chance: Chance): Offer[] =>
  objections
    .filter(({ status }) => status === 'open')
    .map(({ id: objectionId }) => {
      const answer = chance.happens(0.3)
        ? ({ kind: 'accept' } as const)
        : ({ kind: 'decline', reasons: 'Consta en actas.' } as const);
      return [3, () => ({ type: 'answer_objection', seen, objectionId, answer })];
    });

const publish = (seen: SeenText, desk: Desk): Command => ({
  type: 'publish',
  seen,
  place: 'Mérida, Yucatán',
  session: { name: 'Sesión ordinaria', date: desk.today() },
  signatories: [{ personId: desk.body.as.secretary.id, office: 'Secretaría técnica', order: 1 }],
});

/** What a seat does with an acuerdo as it is. */
export function ofSeat(role: SeatRole, sheet: Sheet, desk: Desk, chance: Chance): Offer[] {
  const seatId = desk.body.seats[role];
  const seen = seenOn(sheet, chance);
  const statement: Offer = [0.4, () => ({ type: 'record_statement', seen, seatId, text: 'Queda constancia.' })];
  const choice = chance.weighted([
    [7, 'approve'],
    [1, 'reject'],
    [2, 'abstain'],
  ] as const);
  const vote = (): Command => ({ type: 'vote', seen, seatId, choice });
  switch (sheet.status) {
    case 'member_review':
      return [[4, vote]];
    case 'civil_society_signoff':
      return role === 'society' ? [...ofCivilSociety(seatId, sheet, seen, chance), statement] : [statement];
    case 'ready_to_publish':
      return [statement];
    default:
      return [[sheet.status === null ? 0.02 : 0.2, vote]];
  }
}

function ofCivilSociety(seatId: string, sheet: Sheet, seen: SeenText, chance: Chance): Offer[] {
  const part = chance.one(sheet.draft.content).attrs.id;
  const own = sheet.objections.filter(({ status }) => status !== 'accepted' && status !== 'withdrawn');
  return [
    [4, () => ({ type: 'sign_off', seen, seatId })],
    [2, () => ({ type: 'object', seen, objectionId: chance.uuid(), seatId, partId: part, reasons: 'No se sostiene.' })],
    ...own.flatMap(({ id: objectionId }): Offer[] => [
      [3, () => ({ type: 'withdraw_objection', seen, objectionId })],
      [1, () => ({ type: 'maintain_objection', seen, objectionId })],
    ]),
  ];
}

/** What changes in the roster: seats are left and taken again, and the secretariat has its substitutes. */
export function ofRoster(people: readonly string[], desk: Desk, chance: Chance): Offer[] {
  const role = chance.one(['government', 'authority', 'society'] as const);
  const appointmentId = desk.appointments[role];
  const on = desk.today(chance.one([-1, -1, 0, 2]));
  const personId = chance.weighted([
    [3, desk.body.as[role].id],
    [2, chance.one(people)],
  ]);
  const alternate = chance.happens(0.3);
  const substitute = chance.happens(0.2);
  const act = { ...installationAct, title: 'Oficio' };
  return [
    [0.3, () => ({ type: 'end_appointment', appointmentId, on, act })],
    [0.2, () => ({ type: 'prolong_appointment', appointmentId, ends: { kind: 'on', date: desk.today(40) }, act })],
    [
      0.8,
      () => ({
        type: 'record_appointment',
        appointmentId: chance.uuid(),
        post: substitute ? { kind: 'secretariat' } : { kind: 'seat', seatId: desk.body.seats[role] },
        personId: substitute ? chance.one(people) : personId,
        capacity: substitute || alternate ? 'alternate' : 'titular',
        startsOn: desk.today(),
        ends: chance.one([{ kind: 'with_body' } as const, { kind: 'on', date: desk.today(chance.below(6)) } as const]),
        act,
      }),
    ],
  ];
}
