import { aSeatActs, onTheRevisionInHand, theSecretariatActs } from './promises-of-authority';
import type { StepOf } from './step';
import { promise } from './violation';
import { hasExerciseEnded, localDay, runningTerm } from './world';

/** Published is only what this very revision went through: quorum, majority and sign-off, each checked as it happened. */
export function aPublication({ event, before, actor, command }: StepOf<'acuerdo_published'>): void {
  theSecretariatActs(actor, before);
  const { submitted, closed, passed } = before.ledger;
  const { publication } = event;
  onTheRevisionInHand(publication, command, before);
  promise(closed?.adopted === true, 'nothing is published that was not adopted on that very revision');
  promise(passed, 'nothing is published that was not signed off on that very revision');
  promise(runningTerm(before) === submitted?.termId, 'no body publishes whose term is over');
  const isTrue = publication.effectsApplied.every(({ from }) => from === before.exerciseEndsOn);
  promise(isTrue, 'published effects are still true', () => [publication.effectsApplied, before.exerciseEndsOn]);
  const fits = publication.effectsApplied.every(({ kind }) => (kind === 'renew_term') === hasExerciseEnded(before));
  promise(fits, 'what runs is extended, what has ended is renewed');
  const { correction } = before.acuerdo.revisions.at(-1) ?? {};
  promise(!correction || correction.standing === before.standing, 'an erratum corrects the text that stands');
  promise(publication.date === localDay(before.now), 'an act is dated on the day of its publication');
  promise(publication.place.trim() !== '' && publication.signatories.length > 0, 'a publication is complete');
}

export function aReturn({ event, before, rules, actor, command }: StepOf<'acuerdo_returned'>): void {
  promise(before.ledger.submitted !== null, 'only what was submitted is returned');
  switch (event.cause) {
    case 'secretariat':
      onTheRevisionInHand(event, command, before);
      theSecretariatActs(actor, before);
      return promise(Boolean(event.reason?.trim()), 'reasons are given');
    case 'objection_accepted':
      return promise(before.ledger.objections[event.objectionId ?? '']?.status === 'accepted', 'an objection returns');
    case 'not_adopted':
      promise(before.ledger.closed?.adopted === false, 'what was adopted goes on');
      return promise(rules.notAdopted.value === 'draft', 'what was not adopted goes where the rules say');
    case 'effect_stale':
      return promise(before.exerciseEndsOn !== '2022-04-23', 'only a stale effect returns by itself');
  }
}

export function aRejection({ before, rules }: StepOf<'acuerdo_rejected'>): void {
  promise(before.ledger.closed?.adopted === false, 'what was adopted is not rejected');
  promise(rules.notAdopted.value === 'rejected', 'what was not adopted goes where the rules say');
}

export function aWithdrawal({ event, before, actor }: StepOf<'acuerdo_withdrawn'>): void {
  theSecretariatActs(actor, before);
  promise(event.reason.trim() !== '', 'reasons are given');
}

export function aStatement({ event, before, actor, command }: StepOf<'statement_recorded'>): void {
  onTheRevisionInHand(event, command, before);
  aSeatActs(event, actor, before);
  promise(before.ledger.closed !== null, 'statements come after the close');
  promise(before.ledger.submitted?.electorate.includes(event.seatId) === true, 'the electorate’s seats state');
  promise(event.text.trim() !== '', 'reasons are given');
}
