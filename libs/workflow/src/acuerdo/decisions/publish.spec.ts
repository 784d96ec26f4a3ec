import { aBody, anAcuerdo, extend, PEOPLE, publication, TERMS } from '../../testing';

describe('ready to publish', () => {
  const ready = anAcuerdo().readyToPublish();
  const publish = { type: 'publish', seen: ready.seen, ...publication } as const;

  it('is published by the secretariat, on the text that it saw', () => {
    expect(ready.refusalOf(PEOPLE.government, publish)).toBe('NOT_THE_SECRETARIAT');
    expect(ready.refusalOf(PEOPLE.secretary, { ...publish, seen: { revision: 1, hash: 'other' } })).toBe(
      'REVISION_STALE',
    );
  });

  it.each([
    ['place', { place: ' ' }, 'place'],
    ['session name', { session: { name: '', date: '2022-04-08' } }, 'session.name'],
    ['session date', { session: { name: 'Second', date: '8 April' } }, 'session.date'],
    ['signatory', { signatories: [] }, 'signatories'],
    ['office', { signatories: [{ personId: PEOPLE.government, office: '', order: 1 }] }, 'signatories.office'],
    ['order', { signatories: [...publication.signatories, ...publication.signatories] }, 'signatories.order'],
  ])('is not published without a %s', (_, change, missing) => {
    expect(ready.refusal(PEOPLE.secretary, { ...publish, ...change })).toEqual({
      refused: 'PUBLICATION_INCOMPLETE',
      facts: { missing: [missing] },
    });
  });

  it('keeps the signatories in the order given to them', () => {
    const signatories = [
      { personId: 'person-b', office: 'Second', order: 2 },
      { personId: 'person-a', office: 'First', order: 1 },
    ];
    const published = ready.does(PEOPLE.secretary, { ...publish, signatories });
    expect(published.state).toMatchObject({ publication: { signatories: [{ order: 1 }, { order: 2 }] } });
  });

  it('goes by the local year: until midnight in Mérida it is still the old one', () => {
    const extended = ready.publishes().body;
    const next = anAcuerdo().of(extended).reading({ effects: [] }).readyToPublish();
    const publishedAt = (instant: string) => next.at(instant).publishes();
    expect(publishedAt('2023-01-01T05:59:59.999Z').state).toMatchObject({
      publication: { date: '2022-12-31', folio: 'STE-GA/ACU/2022/002' },
    });
    expect(publishedAt('2023-01-01T06:00:00.000Z').state).toMatchObject({
      publication: { date: '2023-01-01', folio: 'STE-GA/ACU/2023/001' },
    });
  });
});

describe('two acuerdos that extend the same term', () => {
  const first = anAcuerdo(aBody(), 'acuerdo-1').published();
  const second = anAcuerdo(aBody(), 'acuerdo-2')
    .reading({ effects: [extend(TERMS.body, '2023-12-31')] })
    .readyToPublish();
  const afterTheFirst = second.of(first.body);

  it('the second is stale: it was written against the end that the first has moved', () => {
    const publish = { type: 'publish', seen: second.seen, ...publication } as const;
    expect(afterTheFirst.refusal(PEOPLE.secretary, publish)).toMatchObject({
      refused: 'EFFECT_STALE',
      facts: { termId: TERMS.body, standing: '2023-04-30', writtenAgainst: '2022-04-23' },
    });
  });

  it('the second is returned by the system to be written anew', () => {
    expect(second.nextStepAt).toBeNull();
    expect(afterTheFirst.nextStepAt).toBe(afterTheFirst.now);
    const returned = afterTheFirst.advanced();
    expect(returned.state).toMatchObject({
      status: 'draft',
      returns: [{ cause: 'effect_stale', by: { kind: 'system' } }],
    });
    const anew = returned.reading({ effects: [extend(TERMS.body, '2023-12-31', '2023-04-30')] });
    expect(anew.published().body.terms[0]).toMatchObject({ endsOn: '2023-12-31' });
  });

  it('the second, if it was a shorter one, shortens nothing', () => {
    const shorter = anAcuerdo(aBody(), 'acuerdo-2')
      .reading({ effects: [extend(TERMS.body, '2022-12-31')] })
      .readyToPublish()
      .of(first.body);
    const rewritten = shorter.advanced().reading({ effects: [extend(TERMS.body, '2022-12-31', '2023-04-30')] });
    expect(() => rewritten.submitted()).toThrow('EFFECT_SHORTENS_TERM');
  });
});
