import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { ZoneProvider } from '../dates/zone-context';
import { i18n } from '../i18n/i18n';
import { theme } from '../styles/theme';

/** Renders a piece as the application does: in Spanish, in Mérida, with the theme and a router around it. */
export function show(piece: ReactElement, address = '/'): RenderResult {
  return render(piece, {
    wrapper: ({ children }) => (
      <I18nextProvider i18n={i18n}>
        <MantineProvider
          theme={theme}
          forceColorScheme="light"
          env="test"
          withCssVariables={false}
          withGlobalClasses={false}
        >
          <MemoryRouter initialEntries={[address]}>
            <ZoneProvider value="America/Merida">{children}</ZoneProvider>
          </MemoryRouter>
        </MantineProvider>
      </I18nextProvider>
    ),
  });
}
