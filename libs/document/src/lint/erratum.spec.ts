import type { ActDocument } from '../model/act-document';
import { BODY, TERMS, aPart, aSoundAct, anAct, anExtension, uuid } from '../testing/an-act';
import { lint } from './lint';

const PENDING = ['FOLIO_PENDING', 'DATE_PENDING', 'SESSION_PENDING', 'SIGNATORIES_PENDING'];

/** The act with other words in one part. */
const saying = (act: ActDocument, index: number, text: string) =>
  anAct(...act.content.map((part, i) => (i === index ? aPart(i + 1, part.attrs.kind, text, part.attrs) : part)));

describe('an erratum', () => {
  const standing = saying(aSoundAct(), 3, '1. El Secretariado Técnico Estatal un espacio de diálogo.');
  const applied = TERMS.map((term) => ({ ...term, endsOn: '2023-04-30' }));
  const erratum = (act: ActDocument, terms = applied) =>
    lint(act, { terms, kind: 'erratum', standing }).flatMap(({ code, severity }) =>
      severity === 'pending' ? [] : [code],
    );
  const corrected = (index: number, text: string) => saying(standing, index, text);

  it('is not held to the terms, which its effects have moved', () => {
    expect(lint(standing, { terms: applied }).map(({ code }) => code)).toContain('EFFECT_STALE');
    expect(erratum(corrected(3, 'La consulta sigue.'))).toEqual([]);
    expect(erratum(corrected(3, 'La consulta sigue.'), [])).toEqual([]);
  });

  it('still waits for what publication supplies', () => {
    const found = lint(standing, { terms: applied, kind: 'erratum', standing });
    expect(found.filter(({ severity }) => severity === 'pending').map(({ code }) => code)).toEqual(PENDING);
  });

  it('does not answer for the errors that stand, and shows what else may be corrected', () => {
    expect(erratum(standing)).toEqual(['VERB_MAY_BE_MISSING']);
  });

  it('answers for those that it brings, be they of the same code in the same part', () => {
    expect(erratum(corrected(3, '2. La consulta sigue.'))).toEqual(['NUMBER_UNREADABLE']);
    expect(erratum(corrected(2, ''))).toEqual(['SECTION_EMPTY', 'VERB_MAY_BE_MISSING']);
    expect(erratum(corrected(5, 'Este acuerdo entra en vigor con su firma.'))).toEqual([
      'ENTRY_INTO_FORCE_UNREADABLE',
      'VERB_MAY_BE_MISSING',
    ]);
  });

  it('must say what its effects did, and move no term twice', () => {
    expect(erratum(corrected(4, 'Se toma nota.')).filter((code) => code === 'EFFECT_NOT_IN_TEXT')).toHaveLength(2);
    const twice = structuredClone(standing);
    twice.content[4]!.attrs.effects.push(anExtension(BODY, '2023-04-30', { id: uuid(970) }));
    expect(erratum(twice)).toContain('EFFECT_REPEATED');
  });

  it('is not kept back by a term that was given the same name since', () => {
    const reinstalled = [...applied, { ...BODY, id: uuid(903), endsOn: '2024-04-30' }];
    expect(erratum(corrected(3, 'La consulta sigue.'), reinstalled)).not.toContain('EFFECT_NOT_IN_TEXT');
  });
});

it('reads an amending act as any other', () => {
  expect(lint(aSoundAct(), { terms: TERMS, kind: 'amendment' })).toEqual(lint(aSoundAct(), { terms: TERMS }));
});
