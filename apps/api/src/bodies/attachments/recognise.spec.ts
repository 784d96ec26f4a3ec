import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aPdf, aZip } from '../../testing/a-file';
import { recognise } from './recognise';

const sample = readFileSync(join(__dirname, '../../../../../libs/document/samples/acuerdo-de-muestra.docx'));
const bytes = (text: string) => Buffer.from(text, 'latin1');
const word = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

describe('a file of a kind that is kept', () => {
  it.each([
    ['pdf', aPdf()],
    ['png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['jpg', bytes('\xff\xd8\xff\xe1\0\x10Exif')],
    ['docx', sample],
    ['docx', aZip(...word)],
  ])('is known by its bytes: %s', (extension, file) => {
    expect(recognise(file)).toBe(extension);
  });
});

describe('a file of another kind', () => {
  const shifted = (by: number) => {
    const zip = aZip(...word);
    zip.writeUInt32LE(zip.readUInt32LE(zip.length - 6) + by, zip.length - 6);
    return zip;
  };

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a program', bytes('MZ\x90\0')],
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a drawing that can hold scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['text that speaks of PDF', bytes('\n%PDF-1.7')],
    ['another picture', bytes('GIF89a')],
    ['an old Word file', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['the beginning of a PNG', bytes('\x89PNG')],
    ['any zip', aZip('datos.csv')],
    ['a spreadsheet', aZip('[Content_Types].xml', 'xl/workbook.xml')],
    ['a zip with a folder called word', aZip('word/document.xml')],
    ['a Word file with macros', aZip(...word, 'word/vbaProject.bin')],
    ['a program with a Word file at its end', Buffer.concat([bytes('MZ\x90\0'), sample])],
    ['a zip that was cut off', sample.subarray(0, sample.length - 30)],
    ['a zip whose directory lies elsewhere', shifted(7)],
    ['a zip whose directory lies behind its end', shifted(0x7fffffff)],
    ['a zip of nothing', aZip()],
  ])('is not kept: %s', (_, file) => {
    expect(recognise(file)).toBeNull();
  });
});
