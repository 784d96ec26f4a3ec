import fc from 'fast-check';
import { importText } from '../import';
import { MAX_FILE_BYTES, MAX_PARTS, MAX_PART_CHARACTERS } from '../limits';
import { parseActDocument } from '../model/parse-act-document';
import { documentText } from '../text/document-text';
import { partText } from '../text/plain-text';
import { TERMS, aSoundAct } from '../testing/an-act';

const read = (input: string | Uint8Array) => {
  const result = importText(input, { terms: TERMS });
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
const outline = (...lines: string[]) =>
  read(lines.join('\n')).document.content.map((part) => `${part.attrs.kind} ${part.attrs.level}: ${partText(part)}`);

describe('the front of an act in text', () => {
  it('has a letterhead, a title over several lines and a legal basis', () => {
    const { document, report } = read(
      [
        'CONSEJO MUNICIPAL',
        '',
        'ACUERDO POR EL QUE SE CREA',
        'UNA MESA DE TRABAJO',
        '',
        'Con apoyo en sus reglas.',
        'ACUERDO',
        'Único.- Se crea.',
      ].join('\n'),
    );
    expect(report.issuingBody).toBe('CONSEJO MUNICIPAL');
    expect(document.content.map(partText)).toEqual([
      'ACUERDO POR EL QUE SE CREA UNA MESA DE TRABAJO',
      'Con apoyo en sus reglas.',
      'Se crea.',
    ]);
  });

  it('sets aside what is above the title and is not the body’s name', () => {
    const { report } = read(
      'CONSEJO MUNICIPAL\nAcuerdo núm. 5/2022\nMérida, 3 de mayo\nAcuerdo que crea una mesa\nACUERDO\nÚnico. Sí.',
    );
    expect(report.issuingBody).toBe('CONSEJO MUNICIPAL');
    expect(report.unrecognised).toEqual([
      { reason: 'BEFORE_TITLE', text: 'Acuerdo núm. 5/2022' },
      { reason: 'BEFORE_TITLE', text: 'Mérida, 3 de mayo' },
    ]);
  });

  it('may begin with «ACUERDO» as a banner above the reasons', () => {
    expect(
      outline('ACUERDO', 'Acuerdo que crea una mesa', 'CONSIDERANDO', 'Que conviene.', 'ACUERDO', 'Único. Se crea.'),
    ).toEqual(['heading 1: Acuerdo que crea una mesa', 'considerando 1: Que conviene.', 'resolutivo 1: Se crea.']);
  });

  it('may lack a title', () => {
    expect(outline('Con apoyo en sus reglas.', 'ACUERDO', 'Único. Se crea.')).toEqual([
      'legal_basis 1: Con apoyo en sus reglas.',
      'resolutivo 1: Se crea.',
    ]);
  });
});

describe('the sections of an act in text', () => {
  it('are found by their titles, however they are set', () => {
    expect(
      outline(
        'Resultandos:',
        'Uno.',
        'C O N S I D E R A N D O',
        'Dos.',
        'PUNTOS DE ACUERDO',
        'PRIMERO.- Tres.',
        'SEGUNDO.- Cuatro.',
        'ARTÍCULOS TRANSITORIOS',
        'Único.- Cinco.',
      ),
    ).toEqual([
      'antecedente 1: Uno.',
      'considerando 1: Dos.',
      'resolutivo 1: Tres.',
      'resolutivo 1: Cuatro.',
      'transitorio 1: Cinco.',
    ]);
  });

  it('keep the depth of their numbers, without gaps', () => {
    expect(
      outline(
        'ANTECEDENTES',
        '1.1.1 Uno.',
        '1.1.2 Dos.',
        'CONSIDERANDOS',
        '1. Tres.',
        '1.1.1 Cuatro.',
        'ACUERDO',
        'PRIMERO. Cinco.',
        'a) Seis.',
        'SEGUNDO. Siete.',
      ),
    ).toEqual([
      'antecedente 1: Uno.',
      'antecedente 1: Dos.',
      'considerando 1: Tres.',
      'considerando 2: Cuatro.',
      'resolutivo 1: Cinco.',
      'resolutivo 2: Seis.',
      'resolutivo 1: Siete.',
    ]);
  });

  it('take «i)» after «h)» for a letter', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((l) => `${l}) Punto ${l}.`);
    expect(
      outline('ACUERDO', 'ÚNICO. Se crea:', ...letters).filter((line) => line.startsWith('resolutivo 2')),
    ).toHaveLength(10);
  });

  it('join a paragraph without a number to the one before it, and say so', () => {
    const { document, report } = read('ACUERDO\nÚNICO. Se crea\nuna mesa.');
    expect(document.content.map(partText)).toEqual(['Se crea una mesa.']);
    expect(report.fixed).toEqual([{ code: 'PARAGRAPH_JOINED', partIds: [document.content[0]!.attrs.id], facts: {} }]);
  });

  it('set aside what introduces resolutivos, so that it takes no number', () => {
    const { document, report } = read('ACUERDO\nEl pleno emite lo que sigue:\nPRIMERO. Uno.\nSEGUNDO. Dos.');
    expect(document.content.map(partText)).toEqual(['Uno.', 'Dos.']);
    expect(report.unrecognised).toEqual([{ reason: 'INTRODUCTORY', text: 'El pleno emite lo que sigue:' }]);
  });

  it('set aside the formula by which reasons lead to resolutivos, unless it cites a rule', () => {
    const plain = 'Por lo anteriormente expuesto, este órgano emite el siguiente:';
    const citing = 'Por lo expuesto, y con apoyo en el artículo 9, se emite el siguiente:';
    const considerandos = (formula: string) =>
      outline('CONSIDERANDO', '1. Que sí.', formula, 'ACUERDO', 'ÚNICO. Se crea.')[0];
    expect(considerandos(plain)).toBe('considerando 1: Que sí.');
    expect(considerandos(citing)).toBe(`considerando 1: Que sí. ${citing}`);
    expect(outline('CONSIDERANDO', 'Que sí.', plain, 'ACUERDO', 'ÚNICO. Se crea.')).toHaveLength(2);
  });

  it.each([
    'Así lo acordaron sus integrantes.',
    'Mérida, Yucatán, a 30 de marzo de 2022',
    'Dado en la sala de sesiones.',
    'FIRMAN',
    '______________________',
  ])('end where the act closes: «%s»', (closing) => {
    const { document, report } = read(`ACUERDO\nÚNICO. Se crea.\n${closing}\nPresidencia`);
    expect(document.content.map(partText)).toEqual(['Se crea.']);
    expect(report.unrecognised).toEqual([
      { reason: 'CLOSING', text: closing },
      { reason: 'CLOSING', text: 'Presidencia' },
    ]);
  });
});

describe('numbers that were typed', () => {
  it('are no fault when they say what is printed, in another dress', () => {
    expect(read('ANTECEDENTES\nI.- Uno.\nII.- Dos.\nACUERDO\nPrimero.- Tres.\nSegundo.- Cuatro.').report.fixed).toEqual(
      [],
    );
  });

  it('are told apart when they are right in another dress', () => {
    const { report } = read('CONSIDERANDO\nPRIMERO.- Que sí.\nSEGUNDA.- Que también.\nACUERDO\nI. Uno.\nII. Dos.');
    expect(report.fixed).toMatchObject([
      { code: 'NUMBERING_RESTYLED', facts: { kind: 'considerando', count: 2, first: '1.', last: '2.' } },
      { code: 'NUMBERING_RESTYLED', facts: { kind: 'resolutivo', written: ['I.', 'II.'], first: 'PRIMERO.' } },
    ]);
  });

  it('are restored where they repeat or skip', () => {
    const { report } = read('ANTECEDENTES\nI. Uno.\nI. Dos.\nIV. Tres.');
    expect(report.fixed).toMatchObject([
      {
        code: 'NUMBERING_RESTORED',
        facts: { kind: 'antecedente', count: 2, written: ['I.', 'IV.'], first: 'II.', last: 'III.' },
      },
    ]);
  });
});

describe('the characters of a text', () => {
  it('are cleaned of what cannot be seen, and counted', () => {
    const { document, report } = read('ACUERDO\nÚNICO.\u00a0Se\u00ad cre\u200ba\u0007 la   se\u0073io\u0301n.');
    expect(document.content.map(partText)).toEqual(['Se crea la sesión.'.replace('sesión', 'sesión')]);
    expect(report.fixed).toEqual([{ code: 'CHARACTERS_CLEANED', partIds: [], facts: { count: 4 } }]);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('ACUERDO\nÚNICO. Sesión.')],
    ['UTF-8 with its mark', Buffer.from('\ufeffACUERDO\nÚNICO. Sesión.')],
    ['Latin-1', Buffer.from('ACUERDO\nÚNICO. Sesión.', 'latin1')],
    ['UTF-8 with Windows line ends', Buffer.from('ACUERDO\r\nÚNICO. Sesión.\r\n')],
  ])('are read from %s', (_, bytes) => {
    const { document, report } = read(bytes);
    expect(document.content.map(partText)).toEqual(['Sesión.']);
    expect(report.fixed).toEqual([]);
  });

  it('lose the bookmarks that Word leaked, by name', () => {
    const { document, report } = read('ACUERDO\nÚNICO. [bookmark: _GoBack]Se [marcador: _Hlk1]crea.');
    expect(document.content.map(partText)).toEqual(['Se crea.']);
    expect(report.fixed).toEqual([{ code: 'BOOKMARK_REMOVED', partIds: [], facts: { names: ['_GoBack', '_Hlk1'] } }]);
  });
});

describe('a text that is refused', () => {
  it.each<[string, string | Uint8Array]>([
    ['FILE_EMPTY', ''],
    ['FILE_TOO_LARGE', 'a'.repeat(MAX_FILE_BYTES + 1)],
    ['NOT_TEXT', new Uint8Array([80, 75, 3, 4, 0, 0])],
    ['TEXT_MISSING', ' \n\t\n'],
    ['NO_ACT_RECOGNISED', 'Querida amiga:\nte escribo para saludarte.'],
    ['TOO_MANY_PARTS', ['ACUERDO', ...Array<string>(MAX_PARTS + 1).fill('Se crea.')].join('\n')],
    ['PART_TOO_LONG', `ACUERDO\n${'a'.repeat(MAX_PART_CHARACTERS + 1)}`],
    ['TEXT_TOO_LONG', ['ACUERDO', ...Array<string>(11).fill('a'.repeat(MAX_PART_CHARACTERS))].join('\n')],
  ])('with %s', (code, input) => expect(importText(input, { terms: TERMS })).toMatchObject({ refused: code }));
});

it('reads back the text that an act prints', () => {
  const { document } = read(documentText(aSoundAct()));
  const shape = (act: typeof document) =>
    act.content.map((part) => [part.attrs.kind, part.attrs.level, partText(part)]);
  expect(shape(document)).toEqual(shape(aSoundAct()));
});

it('takes any bytes and any text: a valid document or a named refusal', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'ANTECEDENTES',
      'CONSIDERANDOS',
      'ACUERDO',
      'TRANSITORIOS',
      'Acuerdo que crea',
      '0. Uno',
      'a) Dos',
      'i) Tres',
      '1.1.1. Cuatro',
      '[bookmark: x]',
    ),
    fc.string({ unit: 'binary' }),
  );
  const text = fc.array(line).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array()), (input) => {
      const result = importText(input, { terms: TERMS });
      if ('document' in result) expect(parseActDocument(result.document)).toHaveProperty('ok');
    }),
    { verbose: 1, numRuns: 500 },
  );
});
