import { Button, Drawer, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { FailureNote } from '../api/failure-note';
import { useText } from '../i18n/use-text';
import { useComments } from './comments-context';
import type { CommentsRailProps } from './comments-rail';
import { countThreads } from './filter-threads';
import { RailEmpty } from './rail-empty';
import { RailHead } from './rail-head';
import { COMPOSER, useRailNotes, type RailNote } from './use-rail-notes';

const NONE: RailNote[] = [];

/** Where the text has the whole width: a row that opens the comments from below, over the text that they are about. */
export function CommentsDrawer({ others }: CommentsRailProps) {
  const { t } = useText();
  const { threads, active, activate, composing, compose } = useComments();
  const [listed, setListed] = useState(false);
  const { open, unread } = countThreads(threads);
  const reading = threads.some(({ item }) => item.id === active);
  const close = () => {
    setListed(false);
    compose(null);
    activate(null);
  };
  return (
    <>
      {others.length > 0 && (
        <ul className="margin-notes">
          {others.map(({ id, tone, content }) => (
            <li key={id} className={`margin-note margin-note--${tone}`}>
              {content}
            </li>
          ))}
        </ul>
      )}
      <UnstyledButton className="card comments-row" onClick={() => setListed(true)}>
        <IconMessage size={20} aria-hidden="true" />
        <span>
          {open === 0 ? t('comments:no_open_comments') : t('comments:open_comments', { count: open })}
          {unread > 0 && <span className="tiny rail-unread"> · {t('comments:unread', { count: unread })}</span>}
        </span>
        <IconChevronRight size={18} aria-hidden="true" />
      </UnstyledButton>
      <Drawer
        opened={listed || reading || composing !== null}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('comments:title')}
        className="comments-drawer"
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        <DrawerNotes
          onAll={() => {
            setListed(true);
            activate(null);
          }}
        />
      </Drawer>
    </>
  );
}

/** The one that is being written or read alone; else all of them. */
function DrawerNotes({ onAll }: { onAll: () => void }) {
  const { t } = useText();
  const { active, composing, failure } = useComments();
  const notes = useRailNotes(NONE, true);
  const alone = notes.find(({ id }) => id === (composing ? COMPOSER : active));
  if (alone) {
    return (
      <div className="drawer-notes">
        {!composing && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="tinta.9"
            leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
            onClick={onAll}
          >
            {t('comments:all_comments')}
          </Button>
        )}
        {alone.content}
      </div>
    );
  }
  return (
    <div className="drawer-notes">
      <RailHead also={null} />
      {failure && <FailureNote failure={failure} />}
      {notes.length === 0 && <RailEmpty />}
      <ul aria-label={t('comments:title')}>
        {notes.map(({ id, content }) => (
          <li key={id} className="drawer-note">
            {content}
          </li>
        ))}
      </ul>
    </div>
  );
}
