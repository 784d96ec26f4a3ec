import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { FailureNote } from '../api/failure-note';
import type { Failure } from '../api/failure';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { signInAs } from './auth';
import type { Demo } from './session-context';

/** The demonstration's people by office: one click each. */
export function DemoPeople({ people, mailboxPath }: Pick<Demo, 'people' | 'mailboxPath'>) {
  const { t } = useText();
  const [failure, setFailure] = useState<Failure | null>(null);
  const enter = async (personId: string) => {
    const answer = await signInAs(personId);
    if (answer.ok) window.location.assign('/app/');
    else setFailure(answer.failure);
  };
  return (
    <section aria-labelledby="demo">
      <h2 className="h2" id="demo">
        {t('signin:demo')}
      </h2>
      <p className="small soft">
        {t('signin:demo_detail')} <a href={mailboxPath}>{t('signin:demo_mailbox')}</a>
      </p>
      <ul className="card demo-people">
        {people.map((person) => (
          <li key={person.id}>
            <UnstyledButton className="demo-person" onClick={() => void enter(person.id)}>
              <PersonMark id={person.id} initials={person.initials} size={38} />
              <span>
                <b>{person.office}</b>
                <span className="block small quiet">{person.name}</span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {failure && <FailureNote failure={failure} what={t('signin:not_entered')} />}
    </section>
  );
}
