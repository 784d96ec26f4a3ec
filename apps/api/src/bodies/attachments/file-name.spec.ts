import { ACT_FILE_TYPES } from '@acuerda/contracts';
import { asDownload, downloadName, readFileName } from './file-name';

describe('the name that a file comes with', () => {
  it.each([
    ['oficio.pdf', 'oficio.pdf'],
    ['Acta%20de%20instalaci%C3%B3n.pdf', 'Acta de instalación.pdf'],
    ['Acta%20de%20instalacio%CC%81n.pdf', 'Acta de instalación.pdf'],
    ['%20oficio.pdf%20', 'oficio.pdf'],
    ['..oficio.pdf', '..oficio.pdf'],
  ])('is read from %s', (header, name) => {
    expect(readFileName(header)).toBe(name);
  });

  it.each([
    ['none', undefined],
    ['two', ['a.pdf', 'b.pdf']],
    ['blanks', '%20%20'],
    ['half a character', '%C3.pdf'],
    ['a per cent sign and nothing', '100%.pdf'],
    ['a line break', 'oficio%0D%0ASet-Cookie%3A%20a.pdf'],
    ['a null', 'oficio.pdf%00.exe'],
    ['a tab', 'oficio%09.pdf'],
    ['writing that turns round', 'oficio%E2%80%AEfdp.exe'],
    ['a path', '..%2F..%2Fetc%2Fpasswd'],
    ['a path of Windows', 'C%3A%5Coficio.pdf'],
    ['the folder above', '..'],
    ['too long a one', 'a'.repeat(201)],
  ])('is refused where it is %s', (_, header) => {
    expect(readFileName(header)).toBeNull();
  });
});

describe('the name that a file is handed out under', () => {
  it.each([
    ['oficio.pdf', ACT_FILE_TYPES.pdf, 'oficio.pdf'],
    ['OFICIO.PDF', ACT_FILE_TYPES.pdf, 'OFICIO.PDF'],
    ['foto.jpeg', ACT_FILE_TYPES.jpg, 'foto.jpeg'],
    ['oficio.hta', ACT_FILE_TYPES.pdf, 'oficio.hta.pdf'],
    ['oficio', ACT_FILE_TYPES.docx, 'oficio.docx'],
    ['oficio.docx', ACT_FILE_TYPES.png, 'oficio.docx.png'],
  ])('says what the bytes are: %s as %s', (name, mediaType, said) => {
    expect(downloadName(name, mediaType)).toBe(said);
  });

  it.each([
    ['oficio.pdf', `attachment; filename="oficio.pdf"; filename*=UTF-8''oficio.pdf`],
    [
      'Instalación "2021".pdf',
      `attachment; filename="Instalacion _2021_.pdf"; filename*=UTF-8''Instalaci%C3%B3n%20%222021%22.pdf`,
    ],
    ["o'f(i)c*o;.pdf", `attachment; filename="o_f_i_c_o_.pdf"; filename*=UTF-8''o%27f%28i%29c%2Ao%3B.pdf`],
    ['文書.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E6%96%87%E6%9B%B8.pdf`],
  ])('is the same for every reader, and breaks no header: %s', (name, header) => {
    expect(asDownload(name)).toBe(header);
  });
});
