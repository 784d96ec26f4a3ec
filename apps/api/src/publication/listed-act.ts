import type { AcuerdoKind, LocalDate } from '@acuerda/workflow/vocabulary';
import type { PartName, PublicationRecord } from './publication-record';
import type { PublicationEntity } from './publication.entity';
import { actPath, recordOf } from './publications';

/** What a list says of a published act. */
export interface ListedAct {
  folio: string;
  kind: AcuerdoKind;
  /** The act that an erratum corrects or an amendment changes. */
  original: { folio: string; path: string } | null;
  title: string;
  date: LocalDate;
  path: string;
  /** How many terms it extends, and how many it renews after their end. */
  extends: number;
  renews: number;
  objections: number;
  /** The parts whose words an erratum replaces. */
  corrects: PartName[];
  /** How many errata correct it. */
  errata: number;
  /** Whether another act has changed it. */
  amended: boolean;
}

/** @param about what was published about it */
export function listedAct(
  slug: string,
  publication: PublicationEntity,
  about: readonly Pick<PublicationEntity, 'kind'>[],
): ListedAct {
  const { folio, kind, original, title, date, effects, objections, replacements }: PublicationRecord =
    recordOf(publication);
  return {
    folio,
    kind,
    original: original && { folio: original.folio, path: actPath(slug, original.folio) },
    title,
    date,
    path: actPath(slug, folio),
    extends: effects.filter((effect) => effect.kind === 'extend_term').length,
    renews: effects.filter((effect) => effect.kind === 'renew_term').length,
    objections: objections.length,
    corrects: replacements.map(({ part }) => part),
    errata: about.filter((one) => one.kind === 'erratum').length,
    amended: about.some((one) => one.kind === 'amendment'),
  };
}
