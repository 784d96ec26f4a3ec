import { createHash, randomBytes } from 'node:crypto';

/** A secret for one link or one session: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of it, so that the database alone opens nothing. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
