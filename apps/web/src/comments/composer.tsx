import { MAX_COMMENT_CHARACTERS } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { MentionField } from './mention-field';
import type { KeptComment } from './use-kept-comment';

interface ComposerProps {
  label: string;
  verb: string;
  comment: KeptComment;
  /** What it is about and for whom. */
  children?: ReactNode;
  /** Called when it is sent, and when it is left; what was written stays kept. */
  onClose: () => void;
}

/** From how many characters on it is said how many are left. */
const NEAR_THE_LIMIT = 300;

/** Where words are written: Ctrl+Enter sends them, Esc leaves them as they are. */
export function Composer({ label, verb, comment, children, onClose }: ComposerProps) {
  const { t } = useText();
  const { words, people, write } = comment;
  const left = MAX_COMMENT_CHARACTERS - words.length;
  const sendable = words.trim() !== '' && left >= 0;
  const send = () => {
    if (!sendable) return;
    comment.send();
    onClose();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      <MentionField
        label={label}
        description={t('comments:mention_hint')}
        error={left < 0 && t('comments:characters_over', { count: -left })}
        value={words}
        people={people}
        onChange={(value) => write({ words: value })}
        onKeyDown={pressed}
      />
      {left >= 0 && left <= NEAR_THE_LIMIT && (
        <p className="tiny quiet" role="status">
          {t('comments:characters_left', { count: left })}
        </p>
      )}
      <div className="row row--wrap">
        <Button
          type="submit"
          size="compact-md"
          disabled={!sendable}
          leftSection={<IconSend size={16} aria-hidden="true" />}
        >
          {verb}
        </Button>
        <Button size="compact-md" variant="subtle" color="tinta.9" onClick={onClose}>
          {t('comments:close')}
        </Button>
      </div>
      {words.trim() !== '' && <p className="tiny quiet">{t('comments:kept_here')}</p>}
    </form>
  );
}
