import type { Server } from './acuerda';

export type Variables = Readonly<Record<string, unknown>>;

interface Asking {
  readonly variables?: Variables;
  /** Of a session; without it, the question is nobody's. */
  readonly cookie?: string;
}

/** Asks the product's GraphQL from outside a browser. @throws with its errors, if it has any. */
export async function ask<Answer>(
  { url }: Pick<Server, 'url'>,
  query: string,
  { variables = {}, cookie }: Asking = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown[] };
  if (errors) throw new Error(`${query} was answered with ${JSON.stringify(errors)}`);
  return data;
}
