import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UnsentComment } from '../unsent/unsent-comment';
import { UnsentStorage } from '../unsent/unsent-storage';
import { aComment, anAnchorOn, aPerson, aThread } from './testing/a-thread';
import { anActOf } from './testing/an-act-of';
import { discussed, mayComment } from './testing/discussed';

const parts = { a: 'La consulta sigue abierta en mayo.', b: 'Faltan cuatro mesas de nueve en el estado.' };
const document = anActOf(parts);
const on = (id: string, part: keyof typeof parts, exact: string, changes: Parameters<typeof aThread>[1] = {}) =>
  aThread(id, { anchor: anAnchorOn(part, parts[part], exact), ...changes });
const threads = () => screen.findAllByRole('article', { name: /^Comentario de/ });
const shownThreads = async () => (await threads()).map(({ dataset }) => dataset.thread);
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Su comentario' });
const answer = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Su respuesta' });
const resolved = { __typename: 'ThreadSettlement' as const, at: '2022-03-30T15:00:00.000Z', person: null };

beforeEach(() => localStorage.clear());

describe('the rail', () => {
  it('counts what is open and what is not read, and keeps the order of the text', async () => {
    const known = [
      on('2', 'b', 'nueve', { unread: 1 }),
      on('1', 'a', 'consulta'),
      on('3', 'b', 'estado', { resolved }),
    ];
    const { container } = discussed({ document, threads: known });
    expect(await shownThreads()).toEqual(['1', '2']);
    expect(container.querySelector('.rail-summary')?.textContent).toContain('2 abiertos · 1 sin leer');
  });

  it('shows settled threads, those of a part or of a person when asked, and says that a filter is on', async () => {
    const byOther = { comments: [aComment('c', { person: aPerson('b') })] };
    discussed({ document, threads: [on('1', 'a', 'consulta', { resolved }), on('2', 'b', 'nueve', byOther)] });
    expect(await shownThreads()).toEqual(['2']);
    await userEvent.click(screen.getByRole('button', { name: 'Filtrar los comentarios' }));
    await userEvent.selectOptions(await screen.findByLabelText('Mostrar'), 'Todos');
    expect(await shownThreads()).toEqual(['1', '2']);
    await userEvent.selectOptions(screen.getByLabelText('De la persona'), 'Persona b');
    expect(await shownThreads()).toEqual(['2']);
    expect(screen.getByText('Hay un filtro puesto.')).toBeTruthy();
  });

  it('says how to begin where nobody has', async () => {
    discussed({ document });
    expect(await screen.findByText(/Nadie ha comentado todavía\. Seleccione unas palabras/)).toBeTruthy();
  });

  it('leads to the file of all comments', async () => {
    discussed({ document });
    await userEvent.click(await screen.findByRole('button', { name: 'Más sobre los comentarios' }));
    const file = await screen.findByRole('menuitem', { name: 'Descargar los comentarios (JSON-LD)' });
    expect(file.getAttribute('href')).toBe('/api/organo/acuerdos/acuerdo/comments.jsonld');
  });
});

describe('words in the text', () => {
  it('open their thread, and where two lie over each other one after the other', async () => {
    const { container } = discussed({
      document,
      threads: [on('1', 'b', 'cuatro mesas'), on('2', 'b', 'mesas de nueve')],
    });
    await threads();
    const both = container.querySelector('mark[data-anchor="1 2"]');
    const current = () => container.querySelector<HTMLElement>('[aria-current="true"]')?.dataset.thread;
    for (const expected of ['1', '2', '1']) {
      fireEvent.click(both ?? container);
      await waitFor(() => expect(current()).toBe(expected));
    }
  });
});

it('the address leads to a part', async () => {
  const revealed: string[] = [];
  const scroll = jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    revealed.push(this.id);
  });
  discussed({ document, address: '/#parte-b' });
  await screen.findByText(/Nadie ha comentado/);
  expect(revealed).toEqual(['part-b']);
  scroll.mockRestore();
});

describe('the keys', () => {
  it('c comments on the part that has the focus, else on the act; Esc leaves the words as they are', async () => {
    discussed({ document });
    (await screen.findByRole('button', { name: 'Comentar: Considerando 1.2' })).focus();
    await userEvent.keyboard('c');
    await userEvent.type(await field(), 'Falta la fecha');
    expect(screen.getByLabelText<HTMLSelectElement>('Sobre qué').value).toBe('b');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Su comentario' })).toBeNull();
    expect(screen.getByText('Sin terminar')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Seguir escribiendo' }));
    expect((await field()).value).toBe('Falta la fecha');
  });

  it('c is a letter while somebody writes', async () => {
    discussed({ document });
    await userEvent.click(await screen.findByRole('button', { name: 'Comentar el acuerdo' }));
    await userEvent.type(await field(), 'c');
    expect((await field()).value).toBe('c');
  });

  it('arrows go from thread to thread, Enter opens one, Esc goes back to its words', async () => {
    const { container } = discussed({ document, threads: [on('1', 'a', 'consulta'), on('2', 'b', 'nueve')] });
    const [first, second] = await threads();
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(window.document.activeElement).toBe(second);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(second?.getAttribute('aria-current')).toBe('true'));
    await waitFor(() => expect(window.document.activeElement?.textContent).toBe('Responder'));
    await userEvent.keyboard('{Escape}');
    expect(window.document.activeElement).toBe(container.querySelector('mark[data-anchor="2"]'));
  });

  it('? tells them', async () => {
    discussed({ document });
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Atajos del teclado' })).toBeTruthy();
  });
});

it('what was written before the comments closed is not lost, and can be copied', async () => {
  const place = { bodyId: 'body', bodySlug: 'organo', acuerdoId: 'acuerdo', threadId: 't', commentId: 'c' };
  const said = { kind: 'thread', audience: 'open', marked: null, words: 'Palabras sin enviar' } as const;
  new UnsentStorage('viewer').write({
    ...{ commandId: 'k', at: '2022-03-30T15:00:00.000Z', state: 'kept', refusal: null },
    ...place,
    ...said,
    mentions: [],
  });
  const refusal = { __typename: 'ActionRefused' as const, code: 'COMMENTS_CLOSED', facts: {} };
  discussed({ document, commenting: { ...mayComment, audiences: [], refusal } });
  expect(await screen.findByText('Palabras sin enviar')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Seguir escribiendo' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Copiar el texto' })).toBeTruthy();
});

describe('what is written', () => {
  const written = async (send: (comment: UnsentComment) => Promise<'arrived' | { refused: null } | 'lost'>) => {
    discussed({ document, send, mentionable: [aPerson('b')] });
    await userEvent.click(await screen.findByRole('button', { name: 'Comentar el acuerdo' }));
    return field();
  };

  it('is sent with Ctrl+Enter, once, with whom it mentions and for whom it is', async () => {
    const sent: UnsentComment[] = [];
    const box = await written(async (comment) => {
      sent.push(comment);
      return 'arrived';
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Solo el órgano' }));
    await userEvent.type(box, 'Vea @Per');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(box.value).toBe('Vea @Persona b '));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ words: 'Vea @Persona b ', mentions: ['b'], audience: 'internal', marked: null });
  });

  it('stays to be sent while nothing is known of it', async () => {
    await userEvent.type(await written(async () => 'lost'), 'Algo{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Sin enviar')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Intentar ahora' })).toBeTruthy();
  });

  it('is kept to be corrected when it is refused', async () => {
    await userEvent.type(await written(async () => ({ refused: null })), 'Algo{Control>}{Enter}{/Control}');
    expect((await screen.findByRole('alert')).textContent).toContain('Su comentario no se envió.');
    await userEvent.click(screen.getByRole('button', { name: 'Corregir' }));
    expect((await field()).value).toBe('Algo');
  });

  it('is not sent empty, nor beyond what a comment may hold, and says so near the limit', async () => {
    const box = await written(async () => 'arrived');
    const send = screen.getByRole<HTMLButtonElement>('button', { name: 'Enviar el comentario' });
    expect(send.disabled).toBe(true);
    act(() => void fireEvent.change(box, { target: { value: 'a'.repeat(4_990) } }));
    expect(screen.getByText('Quedan 10 caracteres')).toBeTruthy();
    expect(send.disabled).toBe(false);
    act(() => void fireEvent.change(box, { target: { value: 'a'.repeat(5_001) } }));
    expect(screen.getByText('Sobra 1 carácter')).toBeTruthy();
    expect(send.disabled).toBe(true);
  });

  it('as an answer comes back with its thread', async () => {
    discussed({ document, threads: [on('1', 'a', 'consulta')], address: '/?hilo=1', send: async () => 'lost' });
    const [first] = await threads();
    const thread = within(first ?? window.document.body);
    await userEvent.click(thread.getByRole('button', { name: 'Responder' }));
    await userEvent.type(await answer(), 'De acuerdo');
    await userEvent.keyboard('{Escape}');
    expect(thread.getByText('Sin terminar')).toBeTruthy();
    await userEvent.click(thread.getByRole('button', { name: 'Responder' }));
    expect((await answer()).value).toBe('De acuerdo');
  });
});
