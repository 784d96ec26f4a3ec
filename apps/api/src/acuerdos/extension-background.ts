import { canonicalJson, type Background, type CitedAct } from '@acuerda/document';
import { lastDayOf, type Act, type Appointment, type BodyState, type Term } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';

/** What the record says, and since when. */
interface Recorded {
  since: Instant;
  fact: Background;
}

/**
 * How the terms and the roster came to stand as they do, oldest first: what an extension's antecedentes tell. Each act
 * is told once, with everything that it did.
 */
export function extensionBackground(body: BodyState, terms: readonly Term[]): Background[] {
  const recorded = [...terms.flatMap(datesOf), ...body.appointments.flatMap((one) => prolongationsOf(one, body))];
  const inOrder = recorded.sort((a, b) => (a.since < b.since ? -1 : 1));
  return inOrder.map(({ fact }) => fact).reduce<Background[]>(together, []);
}

function datesOf({ name, history }: Term): Recorded[] {
  return history.map(({ since, startsOn: from, endsOn: to, by }) => ({
    since,
    fact:
      by.kind === 'acuerdo'
        ? { kind: 'moved', terms: [name], to, folio: by.folio }
        : { kind: 'fixed', terms: [name], from, to, act: cited(by.act) },
  }));
}

/** Of an appointment that no act has ended since. */
function prolongationsOf(appointment: Appointment, body: BodyState): Recorded[] {
  const last = appointment.prolongations.at(-1);
  if (!last || appointment.ended) return [];
  const posts = [postName(appointment, body)];
  return [
    {
      since: last.recordedAt,
      fact: { kind: 'prolonged', posts, to: lastDayOf(appointment, body), act: cited(last.act) },
    },
  ];
}

function together(told: Background[], next: Background): Background[] {
  const same = told.find((fact) => sameButNames(fact) === sameButNames(next));
  if (!same) return [...told, next];
  return told.map((fact) => (fact === same ? withNamesOf(fact, next) : fact));
}

const sameButNames = (fact: Background): string => canonicalJson({ ...fact, terms: [], posts: [] });

function withNamesOf(fact: Background, next: Background): Background {
  if (fact.kind === 'prolonged' && next.kind === 'prolonged') return { ...fact, posts: [...fact.posts, ...next.posts] };
  if (fact.kind === 'prolonged' || next.kind === 'prolonged') return fact;
  return { ...fact, terms: [...fact.terms, ...next.terms] };
}

const cited = ({ title, reference, date }: Act): CitedAct => ({ title, ...(reference && { reference }), date });

function postName({ post }: Appointment, body: BodyState): string {
  const seat = post.kind === 'seat' ? body.seats.find(({ id }) => id === post.seatId) : undefined;
  return seat?.name ?? 'la Secretaría técnica';
}
