import {
  aBody,
  aDraftAbout,
  anAcuerdo,
  commandFor,
  onSeat,
  PEOPLE,
  person,
  system,
  type AcuerdoBuilder,
  type RuleValues,
} from '../../libs/workflow/src/testing';
import { addMinutes, isRefusal, type AcuerdoCommand, type Actor } from '../../libs/workflow/src';
import type { Action, AcuerdoStatus } from '../../libs/workflow/src/vocabulary';

/** That a command, taken in one status, can lead to another. */
export interface Way {
  from: AcuerdoStatus;
  command: AcuerdoCommand['type'];
  to: AcuerdoStatus;
}

/** Rules that between them let an acuerdo go every way that there is. */
const RULES: RuleValues[] = [
  {},
  { notAdopted: 'draft', objectionSilence: { days: 1, countsAs: 'withdrawn' } },
  { maintainedObjection: 'published_beside', erratumSignoff: 'not_required' },
];

/** More revisions and more objections open no way that one does not. */
const MOST_REVISIONS = 1;
const MOST_OBJECTIONS = 1;
const VARIANTS = [0, 1];

/** What is done beside the way, and leads nowhere. */
const BESIDE: Action[] = ['name_drafters', 'invite_reviewer', 'end_invitation', 'record_statement'];

/** Every way between statuses that is found by trying, from drafts of each kind, whatever is offered to anybody. */
export function ways(): Way[] {
  const found = new Map<string, Way>();
  const seen = new Set<string>();
  const open = [...RULES.flatMap(drafts), overtaken(), signedBesideAnObjection()];
  for (let acuerdo = open.pop(); acuerdo; acuerdo = open.pop()) {
    for (const [command, after] of stepsFrom(acuerdo)) {
      const way = { from: acuerdo.state.status, command, to: after.state.status };
      if (way.from !== way.to) found.set(Object.values(way).join(), way);
      const key = shapeOf(after);
      if (!seen.has(key) && isSmall(after)) {
        seen.add(key);
        open.push(after);
      }
    }
  }
  return [...found.values()];
}

const isSmall = ({ state }: AcuerdoBuilder): boolean =>
  state.revisions.length <= MOST_REVISIONS && state.objections.length <= MOST_OBJECTIONS;

function drafts(rules: RuleValues): AcuerdoBuilder[] {
  const draft = anAcuerdo(aBody().withRules(rules));
  return [draft, aDraftAbout(draft.published(), 'erratum')];
}

/** Ready to publish, when another act has moved the same terms. */
const overtaken = (): AcuerdoBuilder =>
  anAcuerdo(aBody(), 'acuerdo-2').readyToPublish().of(anAcuerdo().published().body);

/** Of two seats of civil society one has signed off, which is enough, and the other objects. */
function signedBesideAnObjection(): AcuerdoBuilder {
  const seatId = 'seat-of-another-society';
  const anotherSeat = {
    type: 'add_seat',
    seatId,
    name: seatId,
    sector: 'civil_society',
    voting: true,
    order: 9,
  } as const;
  const body = aBody()
    .withRules({ signoff: 'any', objectionWindowDays: 1 })
    .does(PEOPLE.secretary, anotherSeat)
    .withAppointment(onSeat(seatId, PEOPLE.societyAlternate));
  const inSignoff = anAcuerdo(body).inReview().withApprovals(3).voted(PEOPLE.societyAlternate, seatId);
  const signed = inSignoff.signedOff(PEOPLE.societyAlternate, seatId).objectedTo();
  return signed.at(addMinutes(signed.now, 3 * 24 * 60));
}

function stepsFrom(acuerdo: AcuerdoBuilder): [Way['command'], AcuerdoBuilder][] {
  const steps = Object.values(PEOPLE).flatMap((personId) =>
    acuerdo
      .actionsOf(personId)
      .filter(({ action, refusal }) => refusal === null && !BESIDE.includes(action))
      .flatMap((offer) =>
        VARIANTS.map((variant) => take(acuerdo, person(personId), commandFor(offer, acuerdo, variant))),
      ),
  );
  const { nextStepAt } = acuerdo;
  const later = nextStepAt ? take(acuerdo.at(latest(nextStepAt, acuerdo.now)), system, { type: 'advance' }) : [];
  return [...steps.flat(), ...later];
}

const latest = (a: string, b: string): string => (a > b ? a : b);

function take(acuerdo: AcuerdoBuilder, actor: Actor, command: AcuerdoCommand): [Way['command'], AcuerdoBuilder][] {
  return isRefusal(acuerdo.tries(actor, command)) ? [] : [[command.type, acuerdo.does(actor, command)]];
}

/** What of a state makes a difference to where it can go. */
function shapeOf({ state, body }: AcuerdoBuilder): string {
  const counted = [...state.votes, ...state.signoffs]
    .filter(({ standing }) => standing === 'counted')
    .map((act) => [act.seatId, 'choice' in act ? act.choice : 'signed']);
  const objections = state.objections.map(({ status, maintainedOn }) => [status, maintainedOn]);
  const rules = body.ruleSets.at(-1)?.rules;
  return JSON.stringify([state.kind, state.status, state.revisions.length, counted.sort(), objections, rules]);
}
