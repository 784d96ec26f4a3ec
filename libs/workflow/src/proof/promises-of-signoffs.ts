import type { Rules } from '../rules/rule-set';
import { SEATS } from './cast';
import { endOfDaysAfter } from './arithmetic';
import { holders } from './offices';
import { standingObjections } from './ledger';
import { aSeatActs, onTheRevisionInHand, theSecretariatActs, whoIs } from './promises-of-authority';
import type { Step, StepOf } from './step';
import { promise } from './violation';
import { documentOf, isErratum, isWithinTerm, runningTerm, type World } from './world';

const ASKED: string[] = [SEATS.first, SEATS.second];

const isAdopted = ({ ledger }: World): boolean => ledger.closed?.adopted === true && !ledger.passed;

export function aSignoff({ event, before, actor, command }: StepOf<'signed_off'>): void {
  onTheRevisionInHand(event, command, before);
  aSeatActs(event, actor, before);
  promise(isAdopted(before), 'only what was adopted is signed off');
  promise(ASKED.includes(event.seatId), 'only civil society signs off');
  const { signed } = before.ledger;
  promise(!signed[event.seatId], 'a seat signs off once');
  promise(
    Object.values(signed).every(({ personId }) => personId !== event.personId),
    'nobody signs for two seats',
  );
  const objects = standingObjections(before.ledger).some(({ seatId }) => seatId === event.seatId);
  promise(!objects, 'a seat has one answer');
}

export function anObjection({ event, before, actor, command }: StepOf<'objection_raised'>): void {
  onTheRevisionInHand(event, command, before);
  aSeatActs(event, actor, before);
  promise(isAdopted(before), 'only what was adopted is objected to');
  promise(ASKED.includes(event.seatId), 'only civil society objects');
  promise(!before.ledger.objections[event.objectionId], 'an objection is new');
  promise(documentOf(before).partIds.includes(event.partId), 'an objection is to a part of the text');
  promise(event.reasons.trim() !== '', 'reasons are given');
}

export function anAnswer({ event, before, actor, command }: StepOf<'objection_answered'>): void {
  onTheRevisionInHand(event, command, before);
  theSecretariatActs(actor, before);
  promise(runningTerm(before) === before.ledger.submitted?.termId, 'no body decides whose term is over');
  const objection = standing(event.objectionId, before);
  promise(objection !== undefined, 'what is settled is not answered again');
  if (event.answer === 'accept') return;
  promise(objection.status === 'open', 'an objection is declined once');
  promise(Boolean(event.reasons?.trim()), 'reasons are given');
}

export function aWithdrawnObjection(step: StepOf<'objection_withdrawn'>): void {
  const { event, before, rules } = step;
  const objection = standing(event.objectionId, before);
  promise(objection !== undefined, 'what is settled is not withdrawn');
  if (event.bySilence) {
    promise(rules.objectionSilence.value.countsAs === 'withdrawn', 'silence counts as the rules say');
    silenceIsOver(step, rules);
    return;
  }
  const capacity = theObjectorActs(step);
  const titular = holders(objection.seatId, before.offices, before.now).find((one) => one.capacity === 'titular');
  const isTheTitulars = objection.capacity === 'titular' && titular?.personId === objection.personId;
  promise(capacity === 'titular' || !isTheTitulars, 'an alternate leaves the titular’s objection alone');
}

export function aMaintainedObjection(step: StepOf<'objection_maintained'>): void {
  const { event, before, rules } = step;
  const objection = standing(event.objectionId, before);
  promise(objection !== undefined, 'what is settled is not maintained');
  const wasOnAnother = objection.status === 'maintained' && objection.maintainedOn !== event.revision;
  promise(objection.status === 'declined' || wasOnAnother, 'an objection is maintained once it was declined');
  if (!event.bySilence) {
    theObjectorActs(step);
    return;
  }
  promise(rules.objectionSilence.value.countsAs === 'maintained', 'silence counts as the rules say');
  silenceIsOver(step, rules);
}

/** Asked again by counting: enough seats consented or are heard beside the act, nothing blocks, and the window is over. */
export function aPassedSignoff({ event, before, rules }: StepOf<'signoff_passed'>): void {
  const { submitted, closed } = before.ledger;
  promise(isAdopted(before) && closed !== null, 'only what was adopted is signed off');
  promise(event.revision === submitted?.number, 'the sign-off is of the very revision');
  const { met, blocked } = signoffOf(before, rules);
  promise(!blocked, 'no sign-off passes over an objection');
  promise(met, 'nothing passes without its sign-off', () => before.ledger.signed);
  const days = rules.objectionWindowDays.value;
  const until = days === 0 ? closed.at : endOfDaysAfter(closed.at, days, rules.dayCount.value);
  promise(before.now >= until, 'objections are waited for through their window', () => [before.now, until]);
}

/** Only an erratum is spared the sign-off, and only where the rules say so. */
export function aWaivedSignoff({ before, rules }: StepOf<'signoff_waived'>): void {
  promise(isAdopted(before), 'only what was adopted is spared its sign-off');
  promise(isSpared(before, rules), 'nothing is spared its sign-off but errata, by rule');
}

export const isSpared = (world: World, rules: Rules): boolean =>
  isErratum(world) && rules.erratumSignoff.value === 'not_required';

export function signoffOf({ ledger }: World, rules: Rules) {
  const signed = Object.keys(ledger.signed);
  const isBeside = ({ status, maintainedOn }: { status: string; maintainedOn: number | null }) =>
    rules.maintainedObjection.value === 'published_beside' &&
    status === 'maintained' &&
    maintainedOn === ledger.submitted?.number;
  const objections = standingObjections(ledger);
  const beside = objections.filter(isBeside).map(({ seatId }) => seatId);
  const answered = ASKED.filter((seatId) => signed.includes(seatId) || beside.includes(seatId));
  const needed = rules.signoff.value === 'any' ? 1 : ASKED.length;
  const consented = signed.length > 0 || answered.length === ASKED.length;
  const blocking = objections.filter((objection) => !isBeside(objection)).map(({ id }) => id);
  return { answered, needed, blocking, met: answered.length >= needed && consented, blocked: blocking.length > 0 };
}

const standing = (id: string, { ledger }: World) => standingObjections(ledger).find((one) => one.id === id);

function theObjectorActs({
  event,
  before,
  actor,
  command,
}: Step<StepOf<'objection_withdrawn' | 'objection_maintained'>['event']>) {
  onTheRevisionInHand(event, command, before);
  promise(runningTerm(before) === before.ledger.submitted?.termId, 'no body decides whose term is over');
  const { seatId } = before.ledger.objections[event.objectionId] ?? { seatId: '' };
  const own = holders(seatId, before.offices, before.now).find(({ personId }) => personId === whoIs(actor));
  promise(own !== undefined, 'an objection is its seat’s', () => actor);
  return own.capacity;
}

function silenceIsOver(
  { event, before }: Step<StepOf<'objection_withdrawn' | 'objection_maintained'>['event']>,
  rules: Rules,
): void {
  const { at } = before.ledger.objections[event.objectionId] ?? { at: '' };
  const openedAt = before.ledger.closed?.at ?? '';
  const until = endOfDaysAfter(at > openedAt ? at : openedAt, rules.objectionSilence.value.days, rules.dayCount.value);
  const { termId } = before.ledger.submitted ?? {};
  promise(isWithinTerm(until, termId), 'no rule acts for a body whose term is over', () => until);
  promise(before.now >= until, 'silence counts once its days are over', () => [before.now, until]);
}
