import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import type { Failure } from './failure';

/** A surprise: what did not happen, what kind of trouble it is, and the id to quote when asking for help. */
export function FailureNote({ failure, what, action }: { failure: Failure; what?: string; action?: React.ReactNode }) {
  const { t } = useText();
  return (
    <Note tone={failure.code === 'OFFLINE' ? 'blue' : 'vermilion'} announced>
      <p>
        {what && <b>{what} </b>}
        {t(`shell:failure.${failure.code}`)}
      </p>
      {action && <p>{action}</p>}
      {failure.requestId && <p className="tiny">{t('ui:request', { id: failure.requestId })}</p>}
    </Note>
  );
}
