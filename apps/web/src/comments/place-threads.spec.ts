import { filterThreads, countThreads, OPEN_THREADS } from './filter-threads';
import { isOrphan, placeThreads } from './place-threads';
import { anActOf } from './testing/an-act-of';
import { aComment, anAnchorOn, aPerson, aThread } from './testing/a-thread';
import { anchorSelector, joinHighlights, threadHighlights } from './thread-highlights';

const parts = { a: 'La consulta sigue abierta en mayo.', b: 'Faltan cuatro mesas de nueve en el estado.' };
const text = anActOf(parts);
const on = (id: string, part: keyof typeof parts, exact: string, changes: Parameters<typeof aThread>[1] = {}) =>
  aThread(id, { anchor: anAnchorOn(part, parts[part], exact), ...changes });
const none = new Set<string>();
const ids = (threads: { item: { id: string } }[]) => threads.map(({ item }) => item.id);

describe('threads of a text', () => {
  it('are read in the order of their words, those about the whole act first', () => {
    const threads = [on('4', 'b', 'nueve'), on('3', 'b', 'cuatro mesas'), on('2', 'a', 'abierta'), aThread('1')];
    expect(ids(placeThreads(threads, text))).toEqual(['1', '2', '3', '4']);
  });

  it('are found again in another text, or are orphans', () => {
    const later = anActOf({ a: 'Otra cosa.', b: `Se informa: ${parts.b}` });
    const [gone, moved] = placeThreads([on('1', 'a', 'consulta'), on('2', 'b', 'cuatro mesas')], later);
    expect(gone && isOrphan(gone)).toBe(true);
    expect(moved?.place).toMatchObject({ partId: 'b', start: 19, how: 'moved' });
    expect(moved && isOrphan(moved)).toBe(false);
  });

  it('have no place before there is a text', () => {
    expect(placeThreads([on('1', 'a', 'consulta')], null)[0]?.place).toBeNull();
  });
});

describe('the words of threads', () => {
  const threads = placeThreads(
    [
      on('1', 'a', 'consulta'),
      on('2', 'b', 'nueve', { resolved: { __typename: 'ThreadSettlement', at: '', person: null } }),
    ],
    text,
  );

  it('are marked, resolved ones quietly, the one that is read clearly', () => {
    expect(threadHighlights(threads, text, null).get('a')).toEqual([
      { from: 3, to: 11, className: 'commented', anchor: '1' },
    ]);
    expect(threadHighlights(threads, text, null).get('b')?.[0]?.className).toBe('commented commented--resolved');
    expect(threadHighlights(threads, text, '2').get('b')?.[0]?.className).toBe('commented commented--active');
  });

  it('are not coloured where they are a whole part, which the note then stands beside', () => {
    const [whole] = placeThreads([on('1', 'a', parts.a)], text);
    expect(whole && threadHighlights([whole], text, null).size).toBe(0);
    expect(whole && anchorSelector('1', whole, text)).toBe('[id="part-a"]');
    expect(threads[0] && anchorSelector('1', threads[0], text)).toBe('[data-anchor~="1"]');
  });

  it('stand beside other marks of the same part', () => {
    const objected = new Map([['a', [{ from: 0, to: 2, className: 'objected', anchor: 'o' }]]]);
    const joined = joinHighlights(objected, threadHighlights(threads, text, null));
    expect(joined.get('a')?.map(({ anchor }) => anchor)).toEqual(['o', '1']);
    expect(objected.get('a')).toHaveLength(1);
  });
});

describe('the filter of threads', () => {
  const threads = placeThreads(
    [
      on('open', 'a', 'consulta', { unread: 1 }),
      on('resolved', 'b', 'nueve', { resolved: { __typename: 'ThreadSettlement', at: '', person: null } }),
      aThread('whole', { comments: [aComment('c'), aComment('d', { person: aPerson('b') })] }),
    ],
    text,
  );

  it.each([
    ['open', ['whole', 'open']],
    ['resolved', ['resolved']],
    ['unread', ['open']],
    ['all', ['whole', 'open', 'resolved']],
  ] as const)('shows those that are %s', (shown, expected) => {
    expect(ids(filterThreads(threads, { ...OPEN_THREADS, shown }, none))).toEqual(expected);
  });

  it('shows those of a part, and those in which a person spoke', () => {
    expect(ids(filterThreads(threads, { shown: 'all', partId: 'b', personId: null }, none))).toEqual(['resolved']);
    expect(ids(filterThreads(threads, { shown: 'all', partId: null, personId: 'b' }, none))).toEqual(['whole']);
  });

  it('keeps those that are held', () => {
    expect(ids(filterThreads(threads, OPEN_THREADS, new Set(['resolved'])))).toEqual(['whole', 'open', 'resolved']);
  });

  it('counts what there is', () => {
    expect(countThreads(threads)).toEqual({ open: 2, resolved: 1, unread: 1 });
  });
});
