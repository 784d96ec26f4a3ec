import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconRefresh } from '@tabler/icons-react';
import { useSession } from '../session/session-context';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { Badge } from '../ui/badge';
import { Note } from '../ui/note';
import type { UnsentComment } from '../unsent/unsent-comment';
import { mayComment, useComments } from './comments-context';

interface UnsentNoteProps {
  comment: UnsentComment;
  /** Takes the words up again. */
  onGoOn: () => void;
}

/** Words of the viewer that the server does not have: why not, and what to do about it. */
export function UnsentNote({ comment, onGoOn }: UnsentNoteProps) {
  const { t } = useText();
  const { viewer } = useSession();
  const { state, words } = comment;
  return (
    <div className="unsent" data-state={state}>
      <div className="row row--apart">
        <span className="comment-head">
          <PersonMark id={viewer.id} initials={viewer.initials} size={24} />
          <b>{viewer.name}</b>
        </span>
        <Badge tone={state === 'refused' ? 'vermilion' : state === 'sending' ? 'plain' : 'amber'}>
          {t(`comments:state.${state}`)}
        </Badge>
      </div>
      <p className="small prose comment-words">{words}</p>
      <WhyUnsent comment={comment} />
      <UnsentOffers comment={comment} onGoOn={onGoOn} />
    </div>
  );
}

function WhyUnsent({ comment: { state, refusal } }: { comment: UnsentComment }) {
  const { t } = useText();
  const say = useSaying();
  if (state === 'waiting') return <p className="tiny quiet">{t('comments:waiting_detail')}</p>;
  if (state === 'unsubmitted') {
    return (
      <Note tone="amber" announced>
        <p>{t('comments:unsubmitted_detail')}</p>
      </Note>
    );
  }
  if (state !== 'refused') return null;
  return (
    <Note tone="vermilion" announced>
      <p>
        <b>{t('comments:not_sent')}</b>{' '}
        {refusal ? say('refusals', `${refusal.code}.why`, refusal.facts) : t('comments:not_understood')}
      </p>
      {refusal && <p>{say('refusals', `${refusal.code}.todo`, refusal.facts)}</p>}
    </Note>
  );
}

function UnsentOffers({ comment: { commandId, state, words }, onGoOn }: UnsentNoteProps) {
  const { t } = useText();
  const comments = useComments();
  const { unsent } = comments;
  const clipboard = useClipboard();
  const isWritable = state === 'kept' || state === 'refused';
  const may = mayComment(comments);
  if (state === 'sending') return null;
  return (
    <div className="row row--wrap">
      {state === 'waiting' && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconRefresh size={15} aria-hidden="true" />}
          onClick={() => unsent.send(commandId)}
        >
          {t('comments:try_now')}
        </Button>
      )}
      {isWritable && may && (
        <Button size="compact-sm" variant="default" onClick={onGoOn}>
          {t(state === 'kept' ? 'comments:go_on' : 'comments:correct')}
        </Button>
      )}
      {state !== 'waiting' && (state !== 'kept' || !may) && (
        <Button size="compact-sm" variant="default" onClick={() => clipboard.copy(words)}>
          {t(clipboard.copied ? 'comments:copied' : 'comments:copy')}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="tinta.9" onClick={() => unsent.discard(commandId)}>
        {t('comments:discard')}
      </Button>
    </div>
  );
}
