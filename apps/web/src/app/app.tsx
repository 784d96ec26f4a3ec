import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { createClient } from '../api/client';
import { LOCALE } from '../dates/language';
import { i18n } from '../i18n/i18n';
import { useText } from '../i18n/use-text';
import { leaveSignedOut } from '../session/way-out';
import { theme } from '../styles/theme';
import { ErrorBoundary } from './error-boundary';
import { Screens } from './screens';

const client = createClient(leaveSignedOut);

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} forceColorScheme="light">
        <ErrorBoundary>
          <ApolloProvider client={client}>
            <BrowserRouter basename="/app">
              <DocumentLanguage />
              <Screens />
            </BrowserRouter>
          </ApolloProvider>
        </ErrorBoundary>
      </MantineProvider>
    </I18nextProvider>
  );
}

function DocumentLanguage() {
  const { language } = useText();
  useEffect(() => {
    document.documentElement.lang = LOCALE[language];
  }, [language]);
  return null;
}
