import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failure';
import { FailureNote } from '../api/failure-note';
import { refusalIn, type Refused } from '../api/use-request';
import { MoveLegalClockDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { DateText } from '../ui/date-text';
import { Refusal } from '../ui/refusal';
import './demo-clock.css';

const STEPS_DAYS = [1, 7, 15] as const;
const DAY = 86_400_000;

/** Demonstration only: moves the legal clock forward, never back; everything on screen is read again afterwards. */
export function DemoClock() {
  const { t } = useText();
  const { demo } = useSession();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (!demo) return null;

  /* The buttons stay enabled while it moves: a disabled one would lose the focus, and Escape with it. */
  const forward = async (days: number) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const to = new Date(Date.parse(demo.legalNow) + days * DAY).toISOString();
      const { data } = await client.mutate({ mutation: MoveLegalClockDocument, variables: { to } });
      setRefused(refusalIn(data));
      await client.refetchQueries({ include: 'active' });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="demo-clock">
      <p className="tiny quiet">{t('demo:clock')}</p>
      <p className="small">
        <b>
          <DateText instant={demo.legalNow} />
        </b>
      </p>
      <div className="row">
        {STEPS_DAYS.map((count) => (
          <Button key={count} size="compact-sm" variant="default" aria-busy={busy} onClick={() => void forward(count)}>
            {t('demo:forward', { count })}
          </Button>
        ))}
      </div>
      {refused && <Refusal what={t('demo:not_moved')} code={refused.code} facts={refused.facts} />}
      {failure && <FailureNote failure={failure} what={t('demo:not_moved')} />}
    </div>
  );
}
