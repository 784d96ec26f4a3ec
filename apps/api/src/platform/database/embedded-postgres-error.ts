/** The embedded server cannot be used; the message says why and what to do, in the words of its own log where there is one. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
