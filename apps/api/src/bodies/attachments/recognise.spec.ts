import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aPdf, aZip, aZipBehind } from '../../testing/a-file';
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
  const unsigned = () => {
    const zip = aZip(...word);
    for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02')) zip.fill(0, at, at + 4);
    return zip;
  };
  const endAt = (directory: number) => {
    const end = aZip('x').subarray(-22);
    end.writeUInt32LE(directory, 16);
    return end;
  };
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
    ['a program with a Word file at its end', aZipBehind(bytes('MZ\x90\0'), ...word)],
    ['a zip whose directory is none', unsigned()],
    ['the beginning of a zip', bytes('PK\x03\x04')],
    ['the beginning and the end of a zip', bytes('PK\x03\x04PK\x05\x06')],
    ['a zip with less of a directory than an entry', Buffer.concat([bytes('PK\x03\x04PK\x01\x02'), endAt(4)])],
    ['a zip that was cut off', sample.subarray(0, sample.length - 30)],
    ['a zip whose directory lies elsewhere', shifted(7)],
    ['a zip whose directory lies behind its end', shifted(0x7fffffff)],
    ['a zip of nothing', aZip()],
  ])('is not kept: %s', (_, file) => {
    expect(recognise(file)).toBeNull();
  });
});
