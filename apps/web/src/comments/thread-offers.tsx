import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { ReopenThreadDocument, ResolveThreadDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useComments } from './comments-context';
import type { Thread } from './thread';

/** Settling a thread or taking it up again, and its address. */
export function ThreadOffers({ thread }: { thread: Thread }) {
  const { t } = useText();
  const { target } = useComments();
  const resolve = useCommand(ResolveThreadDocument, { refetch: ['Threads'] });
  const reopen = useCommand(ReopenThreadDocument, { refetch: ['Threads'] });
  const clipboard = useClipboard();
  const which = { ...target, threadId: thread.id };
  return (
    <>
      <div className="row row--wrap thread-offers">
        {thread.mayResolve && (
          <Button size="compact-xs" variant="subtle" loading={resolve.busy} onClick={() => void resolve.run(which)}>
            {t('comments:resolve')}
          </Button>
        )}
        {thread.mayReopen && (
          <Button size="compact-xs" variant="subtle" loading={reopen.busy} onClick={() => void reopen.run(which)}>
            {t('comments:reopen')}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" color="tinta.9" onClick={() => clipboard.copy(addressOf(thread.id))}>
          {t(clipboard.copied ? 'comments:link_copied' : 'comments:copy_link')}
        </Button>
      </div>
      <CommandOutcome command={resolve} what={t('comments:not_resolved')} />
      <CommandOutcome command={reopen} what={t('comments:not_reopened')} />
    </>
  );
}

function addressOf(threadId: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}?hilo=${threadId}`;
}
