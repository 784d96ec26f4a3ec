import fc from 'fast-check';
import { importDocx } from '../../import';
import { MAX_FILE_BYTES, MAX_XML_DEPTH, MAX_XML_ELEMENTS, MAX_ZIP_ENTRIES } from '../../limits';
import { parseActDocument } from '../../model/parse-act-document';
import { partText } from '../../text/plain-text';
import { aZip, docxFiles, wordParagraphs, type ZipFileSpec } from '../../testing/a-zip';
import { TERMS } from '../../testing/an-act';
import { sampleDocx } from '../../testing/sample-docx';
import { IMPORT_REFUSAL_CODES } from '../report';

const ACT = wordParagraphs('Acuerdo que crea una mesa', 'ACUERDO', 'ÚNICO. Se crea.');
const MEGABYTE = Buffer.alloc(1024 * 1024);
const attempt = (bytes: Uint8Array) => importDocx(bytes, { terms: TERMS });
const docx = (body: string, ...more: ZipFileSpec[]) => aZip(...docxFiles(body), ...more);
const read = async (body: string) => {
  const result = await attempt(docx(body));
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
/** The act that many elements deep; the document, its body and a paragraph's words are five more. */
const nested = (depth: number) => `${'<w:smartTag>'.repeat(depth)}${ACT}${'</w:smartTag>'.repeat(depth)}`;

const REFUSED: [string, string, () => Buffer][] = [
  ['FILE_EMPTY', 'nothing', () => Buffer.alloc(0)],
  ['FILE_TOO_LARGE', 'a large file', () => Buffer.alloc(MAX_FILE_BYTES + 1)],
  ['LEGACY_WORD_FORMAT', 'a .doc', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['NOT_A_DOCX', 'text', () => Buffer.from('ACUERDO')],
  ['NOT_A_DOCX', 'another zip', () => aZip({ name: 'hoja.xml', content: '<hoja/>' })],
  [
    'NOT_A_DOCX',
    'a document with macros',
    () =>
      aZip({ name: '[Content_Types].xml', content: '<a b="application/vnd.ms-word.document.macroEnabled.main+xml"/>' }),
  ],
  ['DOCX_DAMAGED', 'a zip cut short', () => docx(ACT).subarray(0, 300)],
  ['DOCX_DAMAGED', 'XML that does not close', () => docx('<w:p>')],
  ['DOCX_DAMAGED', 'one name twice', () => docx(ACT, ...docxFiles(ACT).slice(2))],
  ['DOCX_DAMAGED', 'a path that climbs', () => docx(ACT, { name: '../../etc/cron.d/x', content: 'x' })],
  ['DOCX_DAMAGED', 'a size that lies', () => docx(ACT, { name: 'word/a.bin', content: MEGABYTE, declaredSize: 10 })],
  ['ENTRY_ENCRYPTED', 'an encrypted entry', () => docx(ACT, { name: 'word/a.bin', content: 'x', encrypted: true })],
  [
    'TOO_MANY_ENTRIES',
    'many entries',
    () => docx(ACT, ...Array.from({ length: MAX_ZIP_ENTRIES }, (_, i) => ({ name: `word/${i}.bin`, content: 'x' }))),
  ],
  [
    'UNPACKED_TOO_LARGE',
    'a bomb of 101 megabytes in half of one',
    () => docx(ACT, ...Array.from({ length: 101 }, (_, i) => ({ name: `word/${i}.bin`, content: MEGABYTE }))),
  ],
  [
    'UNPACKED_TOO_LARGE',
    'nine megabytes of XML',
    () => docx(ACT, { name: 'word/styles.xml', content: Buffer.alloc(9 * 1024 * 1024, ' ') }),
  ],
  [
    'DTD_NOT_ALLOWED',
    'a DTD',
    () => docx(ACT, { name: 'word/a.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
  ],
  [
    'DTD_NOT_ALLOWED',
    'a DTD in a file of another name',
    () => docx(ACT, { name: 'word/a.bin', content: ' <!doctype a><a/>' }),
  ],
  [
    'DTD_NOT_ALLOWED',
    'a DTD in UTF-16',
    () => docx(ACT, { name: 'word/a.xml', content: Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le') }),
  ],
  ['XML_TOO_DEEP', 'deep nesting', () => docx(nested(MAX_XML_DEPTH - 4))],
  ['XML_TOO_DEEP', 'deep nesting behind attributes', () => docx('<w:sdt w:a="/>">'.repeat(MAX_XML_DEPTH + 1))],
  ['TOO_MANY_ELEMENTS', 'a forest of empty paragraphs', () => docx('<w:p/>'.repeat(MAX_XML_ELEMENTS))],
  ['TEXT_MISSING', 'no words', () => docx('<w:p/>')],
  ['NO_ACT_RECOGNISED', 'a letter', () => docx(wordParagraphs('Querida amiga:', 'te escribo.'))],
  ['TOO_MANY_PARTS', 'too many parts', () => docx(wordParagraphs('ACUERDO', ...Array<string>(501).fill('Sí.')))],
  ['PART_TOO_LONG', 'one endless part', () => docx(wordParagraphs('ACUERDO', 'a'.repeat(50_001)))],
  [
    'TEXT_TOO_LONG',
    'an endless text',
    () => docx(wordParagraphs('ACUERDO', ...Array<string>(11).fill('a'.repeat(50_000)))),
  ],
];

describe('a file that is refused', () => {
  it.each(REFUSED)('with %s: %s', async (code, _, bytes) => {
    expect(await attempt(bytes())).toMatchObject({ refused: code });
  });

  it('has a case here for every refusal but the one of plain text', () => {
    const met = new Set<string>(REFUSED.map(([code]) => code));
    expect(IMPORT_REFUSAL_CODES.filter((code) => !met.has(code))).toEqual(['NOT_TEXT']);
  });
});

describe('what a Word file says beyond its words', () => {
  it('accepts a document just within the limits', async () => {
    expect((await read(nested(MAX_XML_DEPTH - 5))).document.content.map(partText)).toEqual([
      'Acuerdo que crea una mesa',
      'Se crea.',
    ]);
  });

  it('keeps emphasis, also beside a removed number', async () => {
    const body = `${wordParagraphs('ACUERDO')}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ÚNICO.</w:t></w:r><w:r><w:t xml:space="preserve"> Se </w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>crea</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>`;
    expect((await read(body)).document.content[0]?.content).toEqual([
      { type: 'text', text: 'Se ' },
      { type: 'text', text: 'crea', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: '.' },
    ]);
  });

  it('takes a title that is bold as a whole for plain', async () => {
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Acuerdo que crea una mesa</w:t></w:r></w:p>${wordParagraphs('ACUERDO', 'Sí.')}`;
    expect((await read(body)).document.content[0]?.content).toEqual([
      { type: 'text', text: 'Acuerdo que crea una mesa' },
    ]);
  });

  it('splits the front at line breaks, and joins lines elsewhere', async () => {
    const broken = (...lines: string[]) =>
      `<w:p><w:r>${lines.map((l) => `<w:t>${l}</w:t>`).join('<w:br/>')}</w:r></w:p>`;
    const { document, report } = await read(
      broken('CONSEJO MUNICIPAL', 'Acuerdo que crea una mesa') +
        wordParagraphs('ACUERDO') +
        broken('Se crea', 'una mesa.'),
    );
    expect(report.issuingBody).toBe('CONSEJO MUNICIPAL');
    expect(document.content.map(partText)).toEqual(['Acuerdo que crea una mesa', 'Se crea una mesa.']);
  });

  it('reads tracked insertions and leaves deletions out', async () => {
    const body = `${wordParagraphs('ACUERDO')}<w:p><w:r><w:t xml:space="preserve">Se </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>borra</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>crea</w:t></w:r></w:ins></w:p>`;
    expect((await read(body)).document.content.map(partText)).toEqual(['Se crea']);
  });

  it('sets tables aside', async () => {
    const table = `<w:tbl><w:tr><w:tc>${wordParagraphs('Sector')}</w:tc><w:tc>${wordParagraphs('Asiento')}</w:tc></w:tr></w:tbl>`;
    const { document, report } = await read(ACT + table);
    expect(document.content).toHaveLength(2);
    expect(report.unrecognised).toEqual([{ reason: 'TABLE', text: 'Sector Asiento' }]);
  });

  it('keeps links that an act may carry and reports the others', async () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    const relation = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
    const [types, rels] = docxFiles('');
    const bytes = aZip(
      types!,
      rels!,
      {
        name: 'word/document.xml',
        content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${wordParagraphs('ACUERDO')}<w:p>${link('a', 'Uno')}${link('b', 'Dos')}</w:p></w:body></w:document>`,
      },
      {
        name: 'word/_rels/document.xml.rels',
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('a', 'https://ejemplo.mx/uno')}${relation('b', 'javascript:alert(1)')}</Relationships>`,
      },
    );
    const result = await attempt(bytes);
    expect(result).toMatchObject({
      document: {
        content: [
          {
            content: [
              { text: 'Uno', marks: [{ type: 'act_link', attrs: { href: 'https://ejemplo.mx/uno' } }] },
              { type: 'text', text: 'Dos' },
            ],
          },
        ],
      },
      report: { fixed: [{ code: 'LINK_REMOVED', facts: { hrefs: ['javascript:alert(1)'] } }] },
    });
  });
});

describe('any bytes at all', () => {
  const holds = async (bytes: Uint8Array) => {
    const result = await attempt(bytes);
    if ('document' in result) expect(parseActDocument(result.document)).toHaveProperty('ok');
    else expect(IMPORT_REFUSAL_CODES).toContain(result.refused);
  };

  it('are read or refused by name', async () => {
    const zip = fc.uint8Array({ maxLength: 400 }).map((tail) => Buffer.concat([Buffer.from('PK\x03\x04'), tail]));
    await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array(), zip), holds), { verbose: 1 });
  });

  it('are read or refused by name where a real file was damaged', async () => {
    const sample = await sampleDocx();
    const damage = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    const damaged = damage.map((changes) => {
      const bytes = Buffer.from(sample);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
    await fc.assert(fc.asyncProperty(damaged, holds), { verbose: 1, numRuns: 150 });
  });

  it('are read or refused by name where well-packed XML says anything', async () => {
    const tag = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>ACUERDO</w:t>',
      '<w:br/>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:hyperlink w:anchor="x">',
      '</w:hyperlink>',
      '<w:footnoteReference w:id="9"/>',
      '<w:drawing/>',
      '<w:sym w:char="F0B7" w:font="Symbol"/>',
      '&#0;',
      '&x;',
      '<w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="7"/></w:numPr></w:pPr>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:t>0. Uno</w:t>',
    );
    const noise = fc.string({ unit: 'binary', maxLength: 20 });
    const body = fc
      .array(fc.oneof({ weight: 5, arbitrary: tag }, noise), { maxLength: 30 })
      .map((pieces) => pieces.join(''));
    const sound = fc.array(tag, { maxLength: 12 }).map(
      (pieces) =>
        ACT +
        pieces
          .filter((p) => !/[&]|<\/?w:(?:p|r|tbl|hyperlink)\b/.test(p))
          .map((p) => `<w:p><w:r>${p}</w:r></w:p>`)
          .join(''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(body, sound).map((b) => docx(b)),
        holds,
      ),
      { verbose: 1, numRuns: 300 },
    );
  });
});
