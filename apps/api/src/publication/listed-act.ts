import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { PublicationEntity } from './publication.entity';
import { actPath, recordOf } from './publications';

/** What a list says of a published act. */
export interface ListedAct {
  folio: string;
  title: string;
  date: LocalDate;
  path: string;
  /** How many terms it extends. */
  effects: number;
  objections: number;
}

export function listedAct(slug: string, publication: PublicationEntity): ListedAct {
  const { folio, title, date, effects, objections } = recordOf(publication);
  return { folio, title, date, path: actPath(slug, folio), effects: effects.length, objections: objections.length };
}
