import type { SetupQuery } from '../gql/graphql';

export type SetupBody = NonNullable<SetupQuery['body']>;
export type SetupTerm = SetupBody['terms'][number];
export type SetupSeat = SetupBody['seats'][number];
