import { createHash, randomBytes } from 'node:crypto';

export interface Commitment {
  salt: Buffer;
  value: string;
  /** What stands in the journal: lower-case hex SHA-256 of salt and value. */
  digest: string;
}

/**
 * Binds the journal to personal data without holding it: the value and its salt are kept beside the journal and can be
 * erased, and what remains says nothing about the person.
 */
export function commit(value: string): Commitment {
  const salt = randomBytes(32);
  return { salt, value, digest: digestOf(salt, value) };
}

export function digestOf(salt: Buffer, value: string): string {
  return createHash('sha256').update(salt).update(value, 'utf8').digest('hex');
}
