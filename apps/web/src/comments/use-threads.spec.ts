import type { ThreadsQuery } from '../gql/graphql';
import { aThread } from './testing/a-thread';
import { mayComment } from './testing/discussed';
import { withNextPage } from './use-threads';

const page = (ids: string[], next: string | null): ThreadsQuery => ({
  __typename: 'Query',
  acuerdo: {
    __typename: 'Acuerdo',
    id: 'acuerdo',
    commenting: mayComment,
    threads: { __typename: 'ThreadPage', next, total: 3, unread: 0, items: ids.map((id) => aThread(id)) },
  },
});

it('the pages of threads follow each other, and what came twice stands once', () => {
  const both = withNextPage(page(['1', '2'], '2'), { fetchMoreResult: page(['2', '3'], null) });
  expect(both.acuerdo?.threads.items.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(both.acuerdo?.threads.next).toBeNull();
});

it('a page that can no longer be read leaves those before it', () => {
  const before = page(['1'], '1');
  expect(withNextPage(before, { fetchMoreResult: { __typename: 'Query', acuerdo: null } })).toBe(before);
});
