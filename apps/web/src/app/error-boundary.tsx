import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { failureOf } from '../api/failure';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';

/** Catches what no screen expected; says that nothing saved was lost and, where the server gave one, the request id. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Crashed error={this.state.error} />;
  }
}

function Crashed({ error }: { error: unknown }) {
  const { t } = useText();
  const { requestId } = failureOf(error);
  return (
    <main className="wrap stack">
      <h1 className="h1">{t('shell:crashed')}</h1>
      <Note tone="vermilion" announced>
        <p>{t('shell:crashed_detail')}</p>
        {requestId && <p className="tiny">{t('ui:request', { id: requestId })}</p>}
      </Note>
      <p>
        <Button onClick={() => window.location.reload()}>{t('shell:reload')}</Button>
      </p>
    </main>
  );
}
