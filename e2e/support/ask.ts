import type { Server } from './acuerda';

/** Asks the product's GraphQL from outside a browser, signed in as nobody. @throws with its errors, if it has any. */
export async function ask<Answer>({ url }: Pick<Server, 'url'>, query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown[] };
  if (errors) throw new Error(`${query} was answered with ${JSON.stringify(errors)}`);
  return data;
}
