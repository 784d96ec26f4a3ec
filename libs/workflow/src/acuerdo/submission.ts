import { refuse } from '../decision';
import type { Rules } from '../rules/rule-set';
import type { Refusal } from '../vocabulary';
import type { DecisionContext } from './context';
import { doingMustHold } from './effects';
import { correctionMustHold } from './original';
import { needsSignoff } from './path';
import { civilSocietySeats } from './signoff/seats';
import type { Draft } from './state';
import { votingSeatsInForce } from './vote/electorate';

/** Whoever the rules ask to vote and to sign off must have a seat, and voters somebody in it. */
export function peopleMustBeThere(draft: Draft, ctx: DecisionContext): Refusal | null {
  const rules = ctx.body.ruleSets.at(-1)?.rules;
  if (!rules) return null;
  return someoneMustVote(ctx) ?? everySectorMustVote(rules, ctx) ?? someoneMustSignOff(draft, rules, ctx);
}

const someoneMustVote = ({ body, now }: DecisionContext): Refusal | null =>
  votingSeatsInForce(body, now).length > 0 ? null : refuse('NO_VOTING_SEAT_IN_FORCE', { missing: 'appointment' });

function everySectorMustVote({ quorumSectors }: Rules, { body, now }: DecisionContext): Refusal | null {
  const held = votingSeatsInForce(body, now);
  const sectors = quorumSectors.value.filter(
    (sector) => !body.seats.some((seat) => seat.sector === sector && held.includes(seat.id)),
  );
  return sectors.length > 0 ? refuse('SECTOR_NOT_REPRESENTED', { sectors, missing: 'appointment' }) : null;
}

function someoneMustSignOff(draft: Draft, rules: Rules, { body }: DecisionContext): Refusal | null {
  if (!needsSignoff(draft, rules) || civilSocietySeats(body).length > 0) return null;
  return refuse('NO_CIVIL_SOCIETY_SEAT', { missing: 'civil_society_seat' });
}

/** An erratum is judged by what it replaces, any other text by what it says and does. */
export function textMustBeReady(draft: Draft, { document, body, now }: DecisionContext): Refusal | null {
  if (!document) return null;
  const { lintErrors, correction } = document;
  const lint = lintErrors.length > 0 ? refuse('LINT_ERRORS', { errors: lintErrors }) : null;
  if (draft.kind === 'erratum')
    return correction ? (correctionMustHold(correction) ?? lint) : refuse('DOCUMENT_MISSING');
  return lint ?? doingMustHold(document, { body, now });
}
