import type { AcuerdoQuery } from '../gql/graphql';

/** The acuerdo as the workspace reads it. */
export type Acuerdo = NonNullable<AcuerdoQuery['acuerdo']>;
export type Objection = Acuerdo['objections'][number];
export type Related = Acuerdo['aboutThis'][number];
export type VoteRound = NonNullable<Acuerdo['vote']>;
export type SignoffRound = NonNullable<Acuerdo['signoff']>;
export type ViewerSeat = Acuerdo['viewerSeats'][number];
export type ShownRevision = NonNullable<Acuerdo['revision']>;
