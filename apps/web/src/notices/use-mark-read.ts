import { useRequest } from '../api/use-request';
import { MarkNoticesReadDocument, type NoticeFieldsFragment } from '../gql/graphql';

/** Marks what the viewer was told as read: one when it is opened, or all. */
export function useMarkRead() {
  const { run, ...request } = useRequest(MarkNoticesReadDocument, { refetch: ['Unread', 'Notices'] });
  return {
    ...request,
    opened: (notice: Pick<NoticeFieldsFragment, 'id' | 'readAt'>) => {
      if (notice.readAt === null) void run({ ids: [notice.id] });
    },
    all: () => run({ ids: null }),
  };
}
