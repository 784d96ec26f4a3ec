import type { AcuerdoStatus } from '@acuerda/workflow/vocabulary';
import type { MovingFieldsFragment } from '../gql/graphql';

/** An acuerdo that would move terms, and how it would move each of them. */
export interface ExtensionUnderWay {
  acuerdo: MovingFieldsFragment;
  moves: MovingFieldsFragment['moves'];
}

const ORDER: readonly AcuerdoStatus[] = ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish'];

/** The acuerdo under way that moves some of these terms, the one that has come furthest. An erratum moves none anew. */
export function extensionUnderWay(
  acuerdos: readonly MovingFieldsFragment[],
  termIds: readonly string[],
): ExtensionUnderWay | null {
  const moving = acuerdos
    .filter(({ kind, status }) => kind !== 'erratum' && ORDER.includes(status))
    .map((acuerdo) => ({ acuerdo, moves: acuerdo.moves.filter(({ termId }) => termIds.includes(termId)) }))
    .filter(({ moves }) => moves.length > 0);
  return moving.sort((a, b) => ORDER.indexOf(b.acuerdo.status) - ORDER.indexOf(a.acuerdo.status))[0] ?? null;
}
