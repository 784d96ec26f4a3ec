import type { DraftFieldsFragment, DraftQuery } from '../gql/graphql';

export type Draft = DraftFieldsFragment;
export type DraftedAcuerdo = NonNullable<DraftQuery['acuerdo']>;
