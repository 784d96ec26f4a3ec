import { daysLeft, localDateOf, type BodyState, type TermDates } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { PublicationRecord } from './publication-record';

/** A term that an act moved, as it stands today. */
export interface EffectToday {
  term: string;
  /** Its first day: in the future where the act renews it and has not entered into force. */
  startsOn: LocalDate;
  /** The standing end, by this act or by a later one. */
  endsOn: LocalDate;
  /** Natural days; negative once it is over. */
  daysLeft: number;
  /** The act that moved the term after this one; null where none did. */
  movedBy: { folio: string } | null;
}

export interface EffectsToday {
  today: LocalDate;
  effects: EffectToday[];
}

/** What became of an act's effects. It changes with time, unlike the act. */
export function effectsToday(record: PublicationRecord, body: BodyState, now: Instant): EffectsToday {
  return {
    today: localDateOf(now, body.timeZone),
    effects: record.effects.flatMap(({ termId }) => {
      const term = body.terms.find(({ id }) => id === termId);
      if (!term) return [];
      const last = term.history.at(-1);
      return [
        {
          term: term.name,
          startsOn: term.startsOn,
          endsOn: term.endsOn,
          daysLeft: daysLeft(term.endsOn, now, body.timeZone),
          movedBy: last ? laterAct(last, record.acuerdoId) : null,
        },
      ];
    }),
  };
}

const laterAct = ({ by }: TermDates, acuerdoId: string): EffectToday['movedBy'] =>
  by.kind === 'acuerdo' && by.acuerdoId !== acuerdoId ? { folio: by.folio } : null;
