import type { LocalDate } from '@acuerda/workflow/vocabulary';

export interface GroupableTerm {
  id: string;
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  daysLeft: number;
}

export interface TermGroup<T extends GroupableTerm> {
  endsOn: LocalDate;
  startsOn: LocalDate;
  daysLeft: number;
  terms: T[];
}

/** Terms that end together, the soonest end first: they share one count and one ruler. */
export function groupByEnd<T extends GroupableTerm>(terms: readonly T[]): TermGroup<T>[] {
  const groups = new Map<LocalDate, TermGroup<T>>();
  for (const term of terms) {
    const group = groups.get(term.endsOn);
    if (!group)
      groups.set(term.endsOn, { endsOn: term.endsOn, startsOn: term.startsOn, daysLeft: term.daysLeft, terms: [term] });
    else {
      group.terms.push(term);
      if (term.startsOn < group.startsOn) group.startsOn = term.startsOn;
    }
  }
  return [...groups.values()].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
}

type StandingTerm = GroupableTerm & { kind: 'body' | 'exercise'; standing: 'not_started' | 'in_force' | 'ended' };

/** What the desk opens with: that the body is no longer in force, if so; else the terms in force that end first. */
export function groupToShow<T extends StandingTerm>(terms: readonly T[]): TermGroup<T> | undefined {
  const inForce = terms.filter(({ standing }) => standing === 'in_force');
  const body = terms.filter(({ kind }) => kind === 'body');
  const bodyEnded = body.length > 0 && !body.some(({ standing }) => standing === 'in_force');
  return bodyEnded
    ? groupByEnd(terms.filter(({ standing }) => standing === 'ended')).findLast((group) =>
        group.terms.some(({ kind }) => kind === 'body'),
      )
    : groupByEnd(inForce)[0];
}
