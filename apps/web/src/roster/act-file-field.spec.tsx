import { MAX_FILE_BYTES } from '@acuerda/document';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../testing/show';
import { ActFields, anotherAct, toAct } from './act-fields';
import { FakeUpload } from './testing/uploads';
import { write } from './testing/write';

const kept = { hash: 'cd'.repeat(32), name: 'oficio.pdf', mediaType: 'application/pdf', size: 2_500_000, path: '/o' };
const known = [
  { title: 'Acta de instalación', date: '2021-04-23', reference: null, file: null },
  { title: 'Constancia', date: '2022-03-29', reference: null, file: kept },
];

const submitted = jest.fn();

function Form({ acts = [] }: { acts?: typeof known }) {
  const [value, setValue] = useState(anotherAct);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submitted(toAct(value));
      }}
    >
      <ActFields bodyId="organo" value={value} onChange={setValue} today="2022-03-30" known={acts} />
      <button>Registrar</button>
    </form>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>(/^Archivo del acto/);
const choose = (file: File) => fireEvent.change(field(), { target: { files: [file] } });
const press = () => userEvent.click(screen.getByRole('button', { name: 'Registrar' }));
const aFile = (name = 'oficio.pdf') => new File(['%PDF-'], name, { type: 'application/pdf' });

beforeEach(() => {
  submitted.mockClear();
  FakeUpload.install();
});
afterEach(() => jest.restoreAllMocks());

describe('the file of an act', () => {
  it('says what may be chosen', () => {
    show(<Form />);
    expect(screen.getByText('Archivo del acto (PDF, DOCX, PNG o JPEG; hasta 10 MB)')).toBeTruthy();
  });

  it('is sent as it is chosen, says how far it is, and stands by its hash', async () => {
    show(<Form />);
    const file = aFile('oficio de prórroga.pdf');
    choose(file);
    const { last } = FakeUpload;
    expect(last.url).toBe('/api/bodies/organo/attachments');
    expect(last.headers).toEqual({
      'content-type': 'application/octet-stream',
      'x-file-name': 'oficio%20de%20pr%C3%B3rroga.pdf',
    });
    expect(last.sent).toBe(file);
    await last.progress(3, 4);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('75');
    await write(screen.getByLabelText('Qué acto'), 'Oficio');
    await write(screen.getByLabelText('De qué fecha'), '29/03/2022');
    await last.answer(200, kept);
    expect(screen.getByRole('status').textContent).toBe('oficio.pdf PDF, 2.4 MB');
    await press();
    expect(submitted).toHaveBeenCalledWith({
      title: 'Oficio',
      date: '2022-03-29',
      reference: null,
      fileHash: kept.hash,
    });
  });

  it('keeps the form until it has arrived', async () => {
    show(<Form />);
    await write(screen.getByLabelText('Qué acto'), 'Oficio');
    await write(screen.getByLabelText('De qué fecha'), '29/03/2022');
    choose(aFile());
    await press();
    expect(submitted).not.toHaveBeenCalled();
    expect(field().validationMessage).toBe('Espere a que termine de subir el archivo.');
    await FakeUpload.last.answer(200, kept);
    await press();
    expect(submitted).toHaveBeenCalledTimes(1);
  });

  it('is taken away again', async () => {
    show(<Form />);
    await write(screen.getByLabelText('Qué acto'), 'Oficio');
    await write(screen.getByLabelText('De qué fecha'), '29/03/2022');
    choose(aFile());
    await FakeUpload.last.answer(200, kept);
    await userEvent.click(screen.getByRole('button', { name: 'Quitar el archivo' }));
    expect(document.activeElement).toBe(field());
    await press();
    expect(submitted).toHaveBeenCalledWith(expect.objectContaining({ fileHash: null }));
  });

  it('gives up the one before when another is chosen', async () => {
    show(<Form />);
    choose(aFile('uno.pdf'));
    const [first] = FakeUpload.all;
    choose(aFile('dos.pdf'));
    expect(first?.aborted).toBe(true);
    expect(screen.getByText('Subiendo «dos.pdf»')).toBeTruthy();
  });

  it('comes with an act of the record that has one, and a file on its way goes with its act', async () => {
    show(<Form acts={known} />);
    choose(aFile('otro.pdf'));
    const { last } = FakeUpload;
    await userEvent.selectOptions(screen.getByLabelText('Acto'), 'Constancia, mar 29 mar 2022');
    expect(last.aborted).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('oficio.pdf');
    await userEvent.selectOptions(screen.getByLabelText('Acto'), 'Acta de instalación, vie 23 abr 2021');
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('a file that does not arrive', () => {
  const typeAll = async () => {
    await write(screen.getByLabelText('Qué acto'), 'Oficio');
    await write(screen.getByLabelText('De qué fecha'), '29/03/2022');
  };

  it.each([
    [415, { code: 'ACT_FILE_TYPE' }, 'no es PDF, DOCX, PNG ni JPEG'],
    [422, { code: 'ACT_FILE_EMPTY' }, 'El archivo está vacío.'],
    [422, { code: 'ACT_FILE_NAME' }, 'El nombre del archivo no se admite.'],
    [413, { code: 'TOO_LARGE' }, 'pesa más de 10 MB'],
    [413, '<html>', 'pesa más de 10 MB'],
    [403, { code: 'NOT_THE_SECRETARIAT' }, 'Solo la secretaría técnica vigente'],
    [503, '<html>', 'Solicitud solicitud-1'],
    [200, '<html>', 'Solicitud solicitud-1'],
  ])('says why: %s %j', async (status, body, words) => {
    show(<Form />);
    choose(aFile());
    await FakeUpload.last.answer(status, body);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('«oficio.pdf» no se adjuntó.');
    expect(alert.textContent).toContain(words);
  });

  it('is not passed over in silence: the form waits until it is removed', async () => {
    show(<Form />);
    await typeAll();
    choose(aFile());
    await FakeUpload.last.answer(415, { code: 'ACT_FILE_TYPE' });
    await press();
    expect(submitted).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Quitar el archivo' }));
    await press();
    expect(submitted).toHaveBeenCalledWith(expect.objectContaining({ fileHash: null }));
  });

  it('leaves the one before in its place', async () => {
    show(<Form />);
    await typeAll();
    choose(aFile());
    await FakeUpload.last.answer(200, kept);
    choose(aFile('malo.pdf'));
    await FakeUpload.last.answer(415, { code: 'ACT_FILE_TYPE' });
    await userEvent.click(screen.getByRole('button', { name: 'Quitar el archivo' }));
    expect(screen.getByRole('status').textContent).toContain('oficio.pdf');
    await press();
    expect(submitted).toHaveBeenCalledWith(expect.objectContaining({ fileHash: kept.hash }));
  });

  it('can be sent again when the connection was lost', async () => {
    show(<Form />);
    const file = aFile();
    choose(file);
    await FakeUpload.last.lose();
    await userEvent.click(screen.getByRole('button', { name: 'Intentar de nuevo' }));
    await waitFor(() => expect(FakeUpload.all).toHaveLength(2));
    expect(FakeUpload.last.sent).toBe(file);
  });

  it('is not even sent when it is too large', async () => {
    show(<Form />);
    const large = aFile();
    Object.defineProperty(large, 'size', { value: MAX_FILE_BYTES + 1 });
    choose(large);
    expect((await screen.findByRole('alert')).textContent).toContain('pesa más de 10 MB');
    expect(FakeUpload.all).toEqual([]);
  });
});
