import { SEATS, SECTOR_OF } from './cast';
import { endOfDaysAfter, fewestFor, isAdopted, minutesAfter } from './arithmetic';
import { holders, votingSeatsHeld } from './offices';
import { aSeatActs, onTheRevisionInHand, theSecretariatActs } from './promises-of-authority';
import type { StepOf } from './step';
import { promise } from './violation';
import { isSpared } from './promises-of-signoffs';
import { documentOf, endOf, isErratum, isWithinTerm, localDay, runningTerm, type World } from './world';
import type { Rules } from '../rules/rule-set';
import type { Instant } from '../vocabulary';

export function aSubmission({ event, before, rules, actor, command }: StepOf<'revision_submitted'>): void {
  theSecretariatActs(actor, before);
  const { revision, deadline, deadlineAt } = event;
  const term = runningTerm(before);
  promise(term !== null && revision.bodyTermId === term, 'nothing is submitted while the body is not in force');
  const electorate = votingSeatsHeld(before.offices, before.now);
  promise(electorate.length > 0, 'somebody can vote on what is submitted');
  const sectors = electorate.map((seatId) => SECTOR_OF[seatId]);
  const canAll = rules.quorumSectors.value.every((sector) => sectors.includes(sector));
  promise(canAll, 'of every sector that makes the quorum somebody can vote');
  promise(sameSet(revision.electorate, electorate), 'the electorate is the voting seats in force at submission');
  const asked = isSpared(before, rules) ? [] : [SEATS.first, SEATS.second];
  promise(sameSet(revision.signoffSeats, asked), 'civil society’s seats are asked');
  const document = documentOf(before);
  promise(command.type === 'submit' && command.hash === document.hash, 'people submit the text that they saw');
  promise(revision.hash === document.hash, 'what is decided on is the text that was submitted');
  const isTrue = revision.effects.every(({ from }) => from === before.exerciseEndsOn);
  promise(isTrue, 'effects are written against the terms as they stand');
  promise(!isErratum(before) || revision.effects.length === 0, 'an erratum has no effects');
  promise(deadline >= localDay(before.now), 'a deadline lies ahead');
  promise(deadlineAt === endOfDaysAfter(`${deadline}T12:00:00.000Z`, 0, 'natural'), 'a deadline is a whole day');
  const byRule = endOfDaysAfter(before.now, rules.voteDays.value, rules.dayCount.value);
  const expected = isWithinTerm(byRule, term) ? byRule : endOf(term);
  promise(deadlineAt === expected, 'the deadline comes by rule, or sooner with the term', () => [deadlineAt, byRule]);
}

export function aVote({ event, before, rules, actor, command }: StepOf<'vote_cast'>): void {
  onTheRevisionInHand(event, command, before);
  aSeatActs(event, actor, before);
  const { submitted, closed, votes } = before.ledger;
  promise(submitted !== null && closed === null, 'after the close nothing changes');
  promise(submitted.electorate.includes(event.seatId), 'only seats of the electorate vote');
  promise(!isOver(before, rules), 'after the deadline, or after second thoughts, nothing changes');
  const elsewhere = Object.entries(votes).some(([id, vote]) => id !== event.seatId && vote.personId === event.personId);
  promise(!elsewhere, 'nobody votes for two seats');
  const cast = votes[event.seatId];
  const titularInOffice = cast?.capacity === 'titular' && isStillIn(cast.personId, event.seatId, before);
  promise(event.capacity === 'titular' || !titularInOffice, 'an alternate leaves the titular’s vote alone');
  const repeats = cast?.personId === event.personId && cast.choice === event.choice;
  promise(!repeats, 'a vote says something new');
}

export function aClose({ event, before, rules, actor }: StepOf<'vote_closed'>): void {
  const { submitted, votes, closed } = before.ledger;
  promise(submitted !== null && closed === null, 'a vote is closed once');
  promise(event.revision === submitted.number && event.hash === submitted.hash, 'a vote closes on its own revision');
  const cast = Object.values(votes);
  const seats = submitted.electorate.length;
  const count = (choice: string) => cast.filter((vote) => vote.choice === choice).length;
  const said = { approve: count('approve'), reject: count('reject'), abstain: count('abstain') };
  promise(hasQuorum(before, rules), 'nothing closes without quorum', () => ({ ...said, seats }));
  const casting = votes[rules.castingSeat.value ?? ''];
  const choices = cast.map(({ choice }) => choice);
  const { adopted, byCasting } = isAdopted(choices, casting?.choice, seats, rules);
  promise(event.outcome === (adopted ? 'adopted' : 'not_adopted'), 'nothing is adopted without its majority', () => [
    event.outcome,
    said,
  ]);
  const fewest = fewestFor(rules.quorum.value, seats);
  const tally = { ...said, electorate: seats, quorum: fewest, castingSeat: byCasting ? rules.castingSeat.value : null };
  const told = JSON.stringify(Object.entries(event.tally).sort());
  promise(told === JSON.stringify(Object.entries(tally).sort()), 'the tally tells the votes', () => [
    event.tally,
    tally,
  ]);
  if (event.cause === 'secretariat') theSecretariatActs(actor, before);
  else
    promise(
      isOver(before, rules) && isWithinTerm(event.closedAt, submitted.termId),
      'a vote closes by itself in its time only',
      () => [event.cause, event.closedAt],
    );
}

export function aMissedQuorum({ event, before, rules }: StepOf<'quorum_missed'>): void {
  const { submitted, missed } = before.ledger;
  promise(submitted !== null && before.now >= submitted.deadlineAt, 'a deadline is missed once it has passed');
  promise(!hasQuorum(before, rules) && !missed, 'a missing quorum is told once, and only where it is missing');
  const there = Object.keys(before.ledger.votes).map((seatId) => SECTOR_OF[seatId]);
  const missing = rules.quorumSectors.value.filter((sector) => !there.includes(sector));
  promise(sameSet(event.missingSectors, missing), 'a missing quorum is told by its sectors');
  promise(event.present === Object.keys(before.ledger.votes).length, 'a missing quorum is told by its number');
}

export function anExtension({ event, before, actor, command }: StepOf<'vote_extended'>): void {
  onTheRevisionInHand(event, command, before);
  theSecretariatActs(actor, before);
  promise(runningTerm(before) === before.ledger.submitted?.termId, 'no body decides whose term is over');
  promise(before.ledger.missed && !before.ledger.extended, 'a vote is extended once, after its deadline');
  promise(event.reason.trim() !== '', 'reasons are given');
  promise(event.deadlineAt > before.now, 'a deadline lies ahead');
}

const sameSet = (a: string[], b: string[]): boolean => [...a].sort().join() === [...b].sort().join();

const isStillIn = (personId: string, seatId: string, { offices, now }: World): boolean =>
  holders(seatId, offices, now).some((holder) => holder.personId === personId);

export function hasQuorum({ ledger }: World, rules: Rules): boolean {
  const present = Object.keys(ledger.votes);
  const seats = ledger.submitted?.electorate.length ?? 0;
  const sectorsThere = rules.quorumSectors.value.every((sector) => present.some((id) => SECTOR_OF[id] === sector));
  return present.length >= fewestFor(rules.quorum.value, seats) && sectorsThere;
}

/** The vote is over by itself: all have voted and thought twice, or the deadline found a quorum. */
export function isOver(world: World, rules: Rules): boolean {
  const { submitted, votes } = world.ledger;
  if (!submitted || !hasQuorum(world, rules)) return false;
  const last = Object.values(votes).reduce<Instant>((late, { at }) => (at > late ? at : late), submitted.at);
  const all = submitted.electorate.every((seatId) => votes[seatId]);
  const thoughtTwice = minutesAfter(last, rules.secondThoughtsMinutes.value);
  if (last >= submitted.deadlineAt) return world.now >= thoughtTwice;
  return world.now >= submitted.deadlineAt || (all && world.now >= thoughtTwice);
}
