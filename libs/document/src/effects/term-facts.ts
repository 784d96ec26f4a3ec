import type { LocalDate } from '@acuerda/workflow/vocabulary';

/** What the document rules need to know of a term that an act may name. */
export interface TermFacts {
  id: string;
  /** As the body calls it: «Ejercicio estatal de gobierno abierto». */
  name: string;
  kind: 'body' | 'exercise';
  /** Last day on which the term stands. */
  endsOn: LocalDate;
  /** Other names by which texts mention it. */
  aliases?: readonly string[];
}
