import { useText } from '../i18n/use-text';
import { useWritingOn } from './use-people-here';
import './live.css';

interface WritingNowProps {
  /** The part that the thread is about; null: the whole act. */
  partId: string | null;
  audience: 'open' | 'internal';
}

/** Says in a thread that somebody writes; not announced, for that would talk all the time. */
export function WritingNow({ partId, audience }: WritingNowProps) {
  const { t } = useText();
  const names = useWritingOn(partId, audience);
  if (names.length === 0) return null;
  const [name] = names;
  return (
    <p className="tiny quiet writing-now">
      {names.length === 1 && name
        ? t(partId === null ? 'live:writes_on_act' : 'live:writes_on_part', { name })
        : t('live:several_write', { count: names.length })}
    </p>
  );
}
