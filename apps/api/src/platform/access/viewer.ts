/** Who is asking: resolved once a request from the session cookie, never from what the request says of itself. */
export interface Viewer {
  accountId: string;
  administrator: boolean;
  locale: 'es' | 'en';
}

/** Finds the viewer of a session; the identity feature provides it. */
export abstract class ViewerResolver {
  /** @returns null for an unknown, expired or revoked session */
  abstract resolve(sessionToken: string): Promise<Viewer | null>;
  /** By token the viewers of those that are neither unknown nor expired nor revoked: one question, however many. */
  abstract resolveMany(sessionTokens: readonly string[]): Promise<ReadonlyMap<string, Viewer>>;
}

declare const proof: unique symbol;

/**
 * Proof that a policy allowed an attempt. Only {@link authorize} makes one, and the command runner demands it: a command
 * whose check was forgotten does not compile.
 */
export interface Authorized<Action extends string> {
  readonly action: Action;
  /** null for the system itself */
  readonly viewer: Viewer | null;
  readonly [proof]: Action;
}

/** For `*.policy.ts` files alone: states that the viewer may attempt the action. */
export function authorize<Action extends string>(action: Action, viewer: Viewer | null): Authorized<Action> {
  return { action, viewer } as Authorized<Action>;
}
