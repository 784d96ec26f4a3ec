import { waitFor } from '@testing-library/react';
import type { UnsentComment, UnsentDraft } from './unsent-comment';
import { UnsentComments, type Attempt, type OneAtATime } from './unsent-comments';
import { UnsentStorage } from './unsent-storage';

const place = { bodyId: 'b', bodySlug: 'ste', acuerdoId: 'a' };
const closed = { code: 'COMMENTS_CLOSED', facts: {} };
const said = (words: string): UnsentDraft => ({ kind: 'thread', audience: 'open', marked: null, words, mentions: [] });

/** A server that answers as it is told to, and remembers each attempt by its id. */
function aServer() {
  const heard: UnsentComment[] = [];
  let answer: Attempt = 'arrived';
  return {
    heard,
    have: () => new Set(heard.map(({ commandId }) => commandId)),
    willAnswer: (next: Attempt) => (answer = next),
    send: async (comment: UnsentComment): Promise<Attempt> => {
      heard.push(comment);
      return answer;
    },
  };
}

/** What the browser gives all windows of an account: one after the other. */
function aLock(): OneAtATime {
  let last = Promise.resolve();
  return (work) => (last = last.then(work));
}

function aWindow(server: ReturnType<typeof aServer>, { account = 'mine', lock = aLock() } = {}) {
  const unsent = new UnsentComments(new UnsentStorage(account), server.send, lock);
  windows.push(unsent);
  return unsent;
}
const windows: UnsentComments[] = [];

beforeEach(() => localStorage.clear());
afterEach(() => windows.splice(0).forEach((each) => each.close()));

describe('what is written', () => {
  it('is there after the browser was opened again, as it was last kept', () => {
    const before = aWindow(aServer());
    const { commandId } = before.keep(said('¿Por'), place);
    before.keep({ ...said('¿Por qué?'), commandId }, place);
    expect(aWindow(aServer()).all()).toMatchObject([{ commandId, words: '¿Por qué?', state: 'kept' }]);
  });

  it('is for the account that wrote it', () => {
    aWindow(aServer()).keep(said('Mío.'), place);
    expect(aWindow(aServer(), { account: 'theirs' }).all()).toEqual([]);
  });

  it('stands in another window as soon as that hears of it', () => {
    const [one, other] = [aWindow(aServer()), aWindow(aServer())];
    expect(other.all()).toEqual([]);
    const told = jest.fn();
    other.subscribe(told);
    one.keep(said('Aquí.'), place);
    other.heardOf('acuerda.unsent.theirs.1');
    expect(told).not.toHaveBeenCalled();
    other.heardOf('acuerda.unsent.mine.1');
    expect(told).toHaveBeenCalledTimes(1);
    expect(other.all()).toMatchObject([{ words: 'Aquí.' }]);
  });

  it('lasts as long as the window where the browser stores nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const unsent = aWindow(aServer());
    unsent.keep(said('Sin espacio.'), place);
    jest.restoreAllMocks();
    expect(unsent.all()).toMatchObject([{ words: 'Sin espacio.' }]);
  });
});

describe('what is sent', () => {
  it('is gone from here once it has arrived', async () => {
    const server = aServer();
    const unsent = aWindow(server);
    unsent.send(unsent.keep(said('Sí.'), place).commandId);
    expect(unsent.all()).toMatchObject([{ state: expect.stringMatching(/waiting|sending/) as string }]);
    await waitFor(() => expect(unsent.all()).toEqual([]));
    expect(server.heard).toHaveLength(1);
  });

  it('waits while nothing is known of it, and goes again as the same attempt', async () => {
    const server = aServer();
    const unsent = aWindow(server);
    server.willAnswer('lost');
    unsent.send(unsent.keep(said('Uno.'), place).commandId);
    unsent.send(unsent.keep(said('Dos.'), place).commandId);
    await waitFor(() => expect(server.heard.length).toBeGreaterThan(0));
    await waitFor(() => expect(unsent.all()).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]));
    server.willAnswer('arrived');
    await unsent.sendAll();
    expect(unsent.all()).toEqual([]);
    expect(server.have().size).toBe(2);
  });

  it('is not rewritten any more, for it may have arrived', async () => {
    const server = aServer();
    const unsent = aWindow(server);
    server.willAnswer('lost');
    const { commandId } = unsent.keep(said('Uno.'), place);
    unsent.send(commandId);
    await unsent.sendAll();
    unsent.keep({ ...said('Otro.'), commandId }, place);
    unsent.reopen(commandId);
    expect(unsent.all()).toMatchObject([{ words: 'Uno.', state: 'waiting' }]);
  });

  it('goes when the browser is opened again, the first begun first', async () => {
    const server = aServer();
    server.willAnswer('lost');
    const before = aWindow(server);
    const ids = ['Uno.', 'Dos.'].map((words) => before.keep(said(words), place).commandId);
    ids.reverse().forEach((id) => before.send(id));
    before.close();
    const again = aServer();
    await aWindow(again).sendAll();
    const begun = again.heard.map(({ at }) => at);
    expect(again.have()).toEqual(new Set(ids));
    expect(begun).toEqual([...begun].sort());
  });

  it('goes once, however many windows want to send it', async () => {
    const server = aServer();
    const lock = aLock();
    const [one, other] = [aWindow(server, { lock }), aWindow(server, { lock })];
    one.send(one.keep(said('Una vez.'), place).commandId);
    await Promise.all([one.sendAll(), other.sendAll(), other.sendAll()]);
    expect(server.heard).toHaveLength(1);
  });

  it('is gone from here where it is seen among what the server has', async () => {
    const server = aServer();
    server.willAnswer('lost');
    const unsent = aWindow(server);
    const { commandId, commentId } = unsent.keep(said('Llegó.'), place);
    const { commentId: draft } = unsent.keep(said('En borrador.'), place);
    unsent.send(commandId);
    await unsent.sendAll();
    unsent.arrived([commentId, draft]);
    expect(unsent.all()).toMatchObject([{ words: 'En borrador.' }]);
  });

  it('stays where the session is somebody else’s by now, and nothing more is tried', async () => {
    const server = aServer();
    server.willAnswer('not_ours');
    const unsent = aWindow(server);
    unsent.send(unsent.keep(said('Uno.'), place).commandId);
    unsent.send(unsent.keep(said('Dos.'), place).commandId);
    await waitFor(() => expect(server.heard.length).toBeGreaterThan(0));
    expect(
      unsent
        .all()
        .map(({ words }) => words)
        .sort(),
    ).toEqual(['Dos.', 'Uno.']);
  });
});

describe('what is answered with a no', () => {
  it('stays with its reason, is rewritten and goes as the same comment', async () => {
    const server = aServer();
    const unsent = aWindow(server);
    const refused = { code: 'MENTION_UNKNOWN', facts: {} };
    server.willAnswer({ refused });
    const { commandId, commentId } = unsent.keep(said('@Nadie'), place);
    unsent.send(commandId);
    await unsent.sendAll();
    expect(unsent.all()).toMatchObject([{ state: 'refused', refusal: refused, words: '@Nadie' }]);
    unsent.reopen(commandId);
    expect(unsent.all()).toMatchObject([{ state: 'kept', refusal: null, commentId }]);
    server.willAnswer('arrived');
    unsent.keep({ ...said('Nadie.'), commandId }, place);
    unsent.send(commandId);
    await unsent.sendAll();
    expect(server.heard.at(-1)).toMatchObject({ words: 'Nadie.', commentId });
  });

  it('stays as not submitted where the text was closed meanwhile, and holds up nothing behind it', async () => {
    const server = aServer();
    const unsent = aWindow(server);
    server.willAnswer({ unsubmitted: closed });
    unsent.send(unsent.keep(said('Tarde.'), place).commandId);
    await unsent.sendAll();
    server.willAnswer('arrived');
    unsent.send(unsent.keep(said('En otro.'), place).commandId);
    await unsent.sendAll();
    expect(unsent.all()).toMatchObject([{ state: 'unsubmitted', refusal: closed, words: 'Tarde.' }]);
    unsent.discard(unsent.all()[0]?.commandId ?? '');
    expect(unsent.all()).toEqual([]);
  });

  it('does not come back where it was given up while it was under way', async () => {
    const server = aServer();
    const unsent = aWindow({
      ...server,
      send: async ({ commandId }) => {
        unsent.discard(commandId);
        return { unsubmitted: closed };
      },
    });
    unsent.send(unsent.keep(said('Nada.'), place).commandId);
    await unsent.sendAll();
    expect(unsent.all()).toEqual([]);
  });
});
