import { Radio, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { CommandDialog } from '../api/command-dialog';
import { AnswerObjectionDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import type { Objection } from './acuerdo';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useSeen, useWorkspace } from './workspace-context';

/** The secretariat's reasoned answer: accept, which reopens the part, or decline. */
export function AnswerDialog({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const { t } = useText();
  const { target } = useWorkspace();
  const seen = useSeen();
  const command = useAcuerdoCommand(AnswerObjectionDocument);
  const [answer, setAnswer] = useState<'accept' | 'decline'>('accept');
  const [reasons, setReasons] = useState('');
  const sent = { ...target, seen, objectionId: objection.id, accept: answer === 'accept', reasons: reasons || null };
  return (
    <CommandDialog
      title={t('actions:verb.answer_objection')}
      verb={t(answer === 'accept' ? 'workspace:accept' : 'workspace:decline')}
      icon={<IconSend size={17} aria-hidden="true" />}
      notDone={t('actions:not_done.answer_objection')}
      command={command}
      onSend={() => command.run(sent)}
      onClose={onClose}
    >
      <blockquote className="quote">{objection.reasons}</blockquote>
      <Radio.Group
        label={t('workspace:your_answer')}
        value={answer}
        onChange={(value) => setAnswer(value === 'decline' ? 'decline' : 'accept')}
      >
        <div className="stack radio-stack">
          <Radio value="accept" label={t('workspace:accept')} description={t('workspace:accept_detail')} />
          <Radio value="decline" label={t('workspace:decline')} description={t('workspace:decline_detail')} />
        </div>
      </Radio.Group>
      <Textarea
        label={t('workspace:reasons')}
        description={t('workspace:objection_published')}
        autosize
        minRows={3}
        maxLength={10_000}
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
