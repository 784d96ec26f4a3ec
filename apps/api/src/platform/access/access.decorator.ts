import { SetMetadata } from '@nestjs/common';

/**
 * Who reaches a query, mutation or route at all. What of a body they then see is the feature's policy.
 * `demo` exists only while the installation is a demonstration.
 */
export type Audience = 'public' | 'signed_in' | 'administrator' | 'demo';

export const AUDIENCE = 'acuerda:audience';

/** Opens a handler to an audience. Without it the handler is closed to everybody. */
export const Access = (audience: Audience) => SetMetadata(AUDIENCE, audience);
