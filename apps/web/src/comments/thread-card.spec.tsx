import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aComment, anAnchorOn, aPerson, aThread } from './testing/a-thread';
import { anActOf } from './testing/an-act-of';
import { discussed, mayComment } from './testing/discussed';
import type { Thread } from './thread';

const text = 'La consulta sigue abierta en mayo.';
const document = anActOf({ p: text });
const onWords = { anchor: anAnchorOn('p', text, 'consulta') };

const card = () => screen.findByRole('article', { name: /^Comentario de/ });
const showThread = (changes: Partial<Thread>, more: Omit<Parameters<typeof discussed>[0], 'document'> = {}) =>
  discussed({ document, threads: [aThread('t', changes)], ...more });

beforeEach(() => localStorage.clear());

describe('a thread beside the text', () => {
  it('is called by who began it and what it is about, and its words are marked', async () => {
    const { container } = showThread(onWords);
    expect((await card()).getAttribute('aria-label')).toBe('Comentario de Persona a: Considerando 1.1');
    expect(container.querySelector('mark[data-anchor~="t"]')?.textContent).toBe('consulta');
  });

  it('folds all answers but the last three, and shows them when asked', async () => {
    const comments = ['1', '2', '3', '4', '5'].map((id) => aComment(id));
    showThread({ ...onWords, comments });
    const thread = await card();
    expect(thread.textContent).not.toContain('Palabras de 2');
    expect(thread.textContent).toContain('Palabras de 3');
    await userEvent.click(within(thread).getByRole('button', { name: 'Ver 1 respuesta más' }));
    expect(thread.textContent).toContain('Palabras de 2');
  });

  it('says when it is for the body alone, how much of it is new, and that it is settled', async () => {
    const resolved = { __typename: 'ThreadSettlement' as const, at: '2022-03-30T15:00:00.000Z', person: aPerson('b') };
    showThread(
      { audience: 'internal', unread: 2, resolved },
      { address: '/?hilo=t', answers: { MarkThreadsRead: {} } },
    );
    const thread = await card();
    expect(thread.textContent).toContain('Solo el órgano');
    expect(thread.textContent).toContain('2 nuevos');
    expect(thread.textContent).toContain('Lo dio por resuelto Persona b');
  });

  it('keeps the quote of words that are gone, and says so', async () => {
    showThread({ anchor: { ...onWords.anchor, exact: 'esta etapa', prefix: '', suffix: '' } });
    const thread = await card();
    expect(thread.querySelector('s')?.textContent).toBe('esta etapa');
    expect(thread.textContent).toContain('Estas palabras ya no están en el texto');
  });

  it('shows that a comment was taken back, and none of its words', async () => {
    const withdrawn = aComment('1', { words: null, withdrawnAt: '2022-03-30T16:00:00.000Z' });
    showThread({ comments: [withdrawn] });
    expect((await card()).textContent).toContain('Persona a retiró este comentario.');
  });

  it('shows what an edited comment said before', async () => {
    const history = [{ __typename: 'Wording' as const, at: '2022-03-30T15:00:00.000Z', words: 'Lo primero' }];
    showThread({ comments: [aComment('1', { editedAt: '2022-03-30T16:00:00.000Z', history })] });
    expect((await card()).querySelector('details')?.textContent).toContain('Lo primero');
  });

  it('stands out whom it mentions', async () => {
    showThread({ comments: [aComment('1', { words: 'Vea @Persona b', mentions: [aPerson('b')] })] });
    expect((await card()).querySelector('.mention')?.textContent).toBe('@Persona b');
  });
});

describe('a thread that is opened', () => {
  it('is read up to its last comment', async () => {
    const { asked } = showThread({ unread: 1 }, { address: '/?hilo=t' });
    await card();
    await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('MarkThreadsRead'));
    const { variables } = asked.find(({ operation }) => operation === 'MarkThreadsRead') ?? {};
    expect(variables).toMatchObject({ acuerdoId: 'acuerdo', seen: [{ threadId: 't', commentId: 't-1' }] });
    await waitFor(async () => expect((await card()).textContent).not.toContain('1 nuevo'));
  });

  it('is settled by those who may, and by nobody else', async () => {
    const { asked } = showThread(
      {},
      { address: '/?hilo=t', answers: { ResolveThread: { resolveThread: aThread('t') } } },
    );
    await userEvent.click(within(await card()).getByRole('button', { name: 'Dar por resuelto' }));
    expect(asked.map(({ operation }) => operation)).toContain('ResolveThread');
    expect(screen.queryByRole('button', { name: 'Reabrir' })).toBeNull();
  });

  it('says why it was not settled', async () => {
    const refused = { __typename: 'ActionRefused', code: 'THREAD_RESOLVED', facts: {} };
    showThread({}, { address: '/?hilo=t', answers: { ResolveThread: { resolveThread: refused } } });
    await userEvent.click(within(await card()).getByRole('button', { name: 'Dar por resuelto' }));
    expect((await screen.findByRole('alert')).textContent).toContain('El hilo ya está resuelto.');
  });

  it('lets its author take words back, and asks first', async () => {
    const mine = aComment('1', { mayWithdraw: true });
    const { asked } = showThread({ comments: [mine] }, { address: '/?hilo=t', answers: { WithdrawComment: {} } });
    await userEvent.click(within(await card()).getByRole('button', { name: 'Retirar' }));
    const dialog = await screen.findByRole('dialog', { name: 'Retirar su comentario' });
    expect(asked.map(({ operation }) => operation)).not.toContain('WithdrawComment');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Retirar el comentario' }));
    expect(asked.map(({ operation }) => operation)).toContain('WithdrawComment');
  });

  it('is closed with its stage: read, and not answered', async () => {
    const refusal = { __typename: 'ActionRefused' as const, code: 'COMMENTS_CLOSED', facts: {} };
    const closed = { ...mayComment, audiences: [], refusal };
    showThread({ mayReply: false, mayResolve: false }, { address: '/?hilo=t', commenting: closed });
    const thread = await card();
    expect(thread.textContent).toContain('Los comentarios se cerraron con esta etapa; se pueden leer.');
    expect(screen.queryByRole('button', { name: /Responder|Comentar/ })).toBeNull();
  });
});
