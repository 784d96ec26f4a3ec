import { anAcuerdo, PEOPLE, person, type AcuerdoBuilder } from '../testing';
import { beginningsAbout } from './beginnings';

const begun = ({ state, body, now }: AcuerdoBuilder, personId: string) =>
  beginningsAbout(state, { body, now, actor: person(personId) }).map(({ kind, refusal }) => [
    kind,
    refusal?.refused ?? null,
  ]);

describe('what may be begun about an act', () => {
  it('is nothing before it is published', () => expect(begun(anAcuerdo().inReview(), PEOPLE.secretary)).toEqual([]));

  it('is an erratum and an amendment, by the secretariat alone', () => {
    expect(begun(anAcuerdo().published(), PEOPLE.secretary)).toEqual([
      ['erratum', null],
      ['amendment', null],
    ]);
    expect(begun(anAcuerdo().published(), PEOPLE.government)).toEqual([
      ['erratum', 'NOT_THE_SECRETARIAT'],
      ['amendment', 'NOT_THE_SECRETARIAT'],
    ]);
  });

  it('is neither where the act is an erratum itself', () => {
    const published = anAcuerdo().published();
    const { body, now } = published;
    const erratum = { ...published.state, kind: 'erratum' as const };
    const begins = beginningsAbout(erratum, { body, now, actor: person(PEOPLE.secretary) });
    expect(begins.map(({ refusal }) => refusal?.refused)).toEqual(['ORIGINAL_IS_ERRATUM', 'ORIGINAL_IS_ERRATUM']);
  });
});
