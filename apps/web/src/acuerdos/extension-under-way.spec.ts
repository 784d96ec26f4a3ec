import { extensionUnderWay } from './extension-under-way';

type Acuerdo = Parameters<typeof extensionUnderWay>[0][number];

const acuerdo = (id: string, status: string, termIds: string[], kind = 'acuerdo') =>
  ({
    id,
    kind,
    status,
    moves: termIds.map((termId) => ({ termId, to: '2023-04-30', reminders: [] })),
  }) as unknown as Acuerdo;

describe('the extension under way', () => {
  it('is the acuerdo that has come furthest of those that move the terms, with what it does to them', () => {
    const begun = acuerdo('begun', 'draft', ['body']);
    const voted = acuerdo('voted', 'member_review', ['body', 'another']);
    expect(extensionUnderWay([begun, voted], ['body', 'exercise'])).toEqual({
      acuerdo: voted,
      moves: [voted.moves[0]],
    });
  });

  it.each([
    ['moves other terms', acuerdo('x', 'draft', ['another'])],
    ['moves none', acuerdo('x', 'draft', [])],
    ['is published', acuerdo('x', 'published', ['body'])],
    ['is an erratum', acuerdo('x', 'draft', ['body'], 'erratum')],
  ])('is none that %s', (_, one) => expect(extensionUnderWay([one], ['body'])).toBeNull());
});
