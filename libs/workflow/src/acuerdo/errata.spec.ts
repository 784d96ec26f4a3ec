import {
  aBody,
  aCorrection,
  aDraftAbout,
  anAcuerdo,
  aPublishedAct,
  PEOPLE,
  publication,
  SEATS,
  TERM_OVER,
  type AcuerdoBuilder,
} from '../testing';
import type { Create } from './commands';

const act = anAcuerdo().published();
const erratum = (from = act) => aDraftAbout(from, 'erratum');
const submit = (draft: AcuerdoBuilder) => ({ type: 'submit', hash: draft.document.hash }) as const;
const publish = ({ seen }: AcuerdoBuilder) => ({ type: 'publish', seen, ...publication }) as const;

describe('an erratum of a published act', () => {
  it('is an acuerdo of its own, voted and signed off, with the next folio and no effect on any term', () => {
    const published = erratum().published();
    expect(published.state).toMatchObject({
      kind: 'erratum',
      original: 'acuerdo-1',
      publication: { folio: 'STE-GA/ACU/2022/002', effectsApplied: [] },
      revision: {
        correction: { standing: 'hash-of-the-first-text', replacements: [{ partId: 'part-1-1' }] },
        signoffSeats: [SEATS.society],
      },
    });
    expect(published.body.terms).toEqual(act.body.terms);
  });

  it('repeats dates that are long past, and is not stale for it', () => {
    const later = erratum().at('2022-11-04T16:00:00.000Z');
    expect(later.submitted().state).toMatchObject({
      revision: { effects: [], entryIntoForce: { kind: 'on_publication' } },
    });
  });

  it('is refused when it would move a date, and says so before any fault of the text', () => {
    const moving = erratum().reading({
      correction: aCorrection({ changesEffects: true }),
      lintErrors: ['EFFECT_NOT_IN_TEXT'],
    });
    expect(moving.refusal(PEOPLE.secretary, submit(moving))).toEqual({
      refused: 'ERRATUM_CHANGES_EFFECTS',
      facts: { parts: ['part-1-1'] },
    });
  });

  it.each([
    ['adds or removes a part', { correction: aCorrection({ changesStructure: true }) }, 'ERRATUM_CHANGES_STRUCTURE'],
    ['replaces nothing', { correction: aCorrection({ replacements: [] }) }, 'ERRATUM_CHANGES_NOTHING'],
    ['has faults', { lintErrors: ['PART_EMPTY'] }, 'LINT_ERRORS'],
    ['was not compared with the standing text', { correction: undefined }, 'DOCUMENT_MISSING'],
  ])('is refused when it %s', (_, reading, refused) => {
    const draft = erratum().reading(reading);
    expect(draft.refusalOf(PEOPLE.secretary, submit(draft))).toBe(refused);
  });

  it('needs the body in force, like any act', () => {
    const unextended = anAcuerdo().reading({ effects: [] }).published();
    const late = erratum(unextended).at(TERM_OVER);
    expect(late.refusalOf(PEOPLE.secretary, submit(late))).toBe('BODY_TERM_ENDED');
    const ready = erratum(unextended).readyToPublish().at(TERM_OVER);
    expect(ready.refusalOf(PEOPLE.secretary, publish(ready))).toBe('BODY_TERM_ENDED');
  });

  it('is refused at publication when another erratum has changed the words meanwhile, and goes on after a return', () => {
    const ready = erratum().readyToPublish();
    const overtaken = ready.about({ ...aPublishedAct(act), hash: 'hash-after-another-erratum' });
    expect(overtaken.refusal(PEOPLE.secretary, publish(overtaken))).toEqual({
      refused: 'ERRATUM_STALE',
      facts: { writtenAgainst: 'hash-of-the-first-text', standing: 'hash-after-another-erratum' },
    });
    expect(overtaken.returned().published().state.status).toBe('published');
  });

  it('may be objected to like any text', () => {
    expect(erratum().inSignoff().objectedTo('part-1-1').state).toMatchObject({ objections: [{ partId: 'part-1-1' }] });
  });
});

describe('where the rules spare errata the sign-off', () => {
  const spared = anAcuerdo(aBody().withRules({ erratumSignoff: 'not_required' }));

  it('an erratum that was adopted is ready to publish, and the record says why', () => {
    const adopted = erratum(spared.published()).inReview().withApprovals(3);
    expect(adopted.eventTypes).toEqual(['vote_cast', 'vote_closed', 'signoff_waived']);
    expect(adopted.publishes().state).toMatchObject({ status: 'published', revision: { signoffSeats: [] } });
  });

  it('an erratum that was not adopted goes no further', () => {
    const inReview = erratum(spared.published()).inReview().withApprovals(1);
    const rejected = inReview
      .voted(PEOPLE.transparency, SEATS.transparency, 'reject')
      .voted(PEOPLE.society, SEATS.society, 'reject');
    expect(rejected.state.status).toBe('rejected');
  });

  it('anything else is signed off as ever', () => {
    expect(spared.inSignoff().state.status).toBe('civil_society_signoff');
    expect(aDraftAbout(spared.published(), 'amendment').inSignoff().state.status).toBe('civil_society_signoff');
  });

  it('an erratum needs no seat of civil society', () => {
    const body = spared.published().body;
    const without = { ...body, seats: body.seats.filter(({ sector }) => sector !== 'civil_society') };
    expect(erratum(spared.published()).of(without).submitted().state.status).toBe('member_review');
  });
});

describe('an amending act', () => {
  it('is voted and signed off, and moves terms as they stand now', () => {
    const extension = {
      id: 'effect-of-the-amendment',
      kind: 'extend_term',
      termId: 'term-body',
      from: '2023-04-30',
      to: '2023-12-31',
    } as const;
    const published = aDraftAbout(act, 'amendment')
      .reading({ effects: [extension] })
      .published();
    expect(published.state).toMatchObject({ kind: 'amendment', original: 'acuerdo-1', revision: { correction: null } });
    expect(published.body.terms.map(({ endsOn }) => endsOn)).toEqual(['2023-12-31', '2023-04-30']);
  });
});

describe('what an erratum or an amendment is about', () => {
  const create = (overrides: Partial<Create>) =>
    ({
      type: 'create',
      acuerdoId: 'another',
      title: 'About an act',
      kind: 'erratum',
      original: 'acuerdo-1',
      ...overrides,
    }) as const;
  const refusalOf = (overrides: Partial<Create>, original = aPublishedAct(act)) =>
    act.about(original).tryToCreate(PEOPLE.secretary, create(overrides));

  it.each<[string, Partial<Create>]>([
    ['is named', { original: undefined }],
    ['is known', { original: 'acuerdo-nowhere' }],
    ['is not named by an acuerdo that is about no other', { kind: 'acuerdo' }],
  ])('%s', (_, overrides) => {
    expect(refusalOf(overrides)).toMatchObject({ refused: 'ORIGINAL_UNKNOWN' });
  });

  it('is published', () => {
    expect(refusalOf({}, { ...aPublishedAct(act), status: 'withdrawn' })).toEqual({
      refused: 'ORIGINAL_NOT_PUBLISHED',
      facts: { original: 'acuerdo-1', status: 'withdrawn' },
    });
  });

  it('is no erratum itself: whose words are wrong is the act', () => {
    expect(refusalOf({}, { ...aPublishedAct(act), kind: 'erratum' })).toMatchObject({ refused: 'ORIGINAL_IS_ERRATUM' });
    expect(refusalOf({ kind: 'amendment' }, { ...aPublishedAct(act), kind: 'erratum' })).toMatchObject({
      refused: 'ORIGINAL_IS_ERRATUM',
    });
  });

  it('is looked at again at submission', () => {
    const draft = erratum().about({ ...aPublishedAct(act), acuerdoId: 'another-act' });
    expect(draft.refusalOf(PEOPLE.secretary, submit(draft))).toBe('ORIGINAL_UNKNOWN');
  });
});
