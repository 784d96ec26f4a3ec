import { streamOf, type LiveAudience, type LiveRoom } from '@acuerda/contracts';

/** The body stands in a room's name: an acuerdo's id is made by clients, and two bodies might use the same. */
export const roomNameOf = ({ bodyId, acuerdoId }: LiveRoom, audience: LiveAudience): string =>
  `${bodyId}/${streamOf(acuerdoId, audience)}`;

export const eventRoomName = (bodyId: string, stream: string): string => `${bodyId}/${stream}`;

/** Names a room as a whole, whatever the audience. */
export const keyOf = ({ bodyId, acuerdoId }: LiveRoom): string => `${bodyId}/${acuerdoId}`;
