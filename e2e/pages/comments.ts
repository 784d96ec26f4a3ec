import type { Locator, Page } from 'playwright-core';

/** Begins a comment on the part of an act that has these words, without selecting any. */
export async function beginOnPart(page: Page, words: string): Promise<Locator> {
  const part = page.locator('.act-place', { hasText: words });
  await part.hover();
  await part.getByRole('button', { name: /^Comentar: / }).click();
  return page.getByRole('textbox', { name: 'Su comentario' });
}

export async function beginOnAct(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Comentar el acuerdo' }).click();
  return page.getByRole('textbox', { name: 'Su comentario' });
}

export const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Enviar el comentario' }).click();

export async function commentOnAct(page: Page, words: string): Promise<void> {
  await (await beginOnAct(page)).fill(words);
  await send(page);
}

/** Comments that stand among the others with these words: sent or not. */
export const saying = (page: Page, words: string): Locator => page.locator('.comment-words', { hasText: words });

/** What the viewer has written and the server does not have. */
export const unsentSaying = (page: Page, words: string): Locator => page.locator('.unsent', { hasText: words });

export const hereNow = (page: Page, count: number): Locator => page.getByText(`${count} aquí ahora`);

/** What the top bar says of the line to the server. */
export const connection = (page: Page): Locator => page.locator('.connection');

/** How often somebody finds words among all comments of an acuerdo, as the server has them. */
export async function timesSaid(page: Page, bodyId: string, acuerdoId: string, words: string): Promise<number> {
  const query = `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) {
    threads(first: 200) { items { comments { words } } } } }`;
  const answer = await page
    .context()
    .request.post('/graphql', { data: { query, variables: { bodyId, id: acuerdoId } } });
  const { data } = (await answer.json()) as {
    data: { acuerdo: { threads: { items: { comments: { words: string | null }[] }[] } } };
  };
  return data.acuerdo.threads.items.flatMap(({ comments }) => comments).filter((said) => said.words === words).length;
}
