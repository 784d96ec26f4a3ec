import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionProvider, type Viewer } from '../session/session-context';
import { show } from '../testing/show';
import { MailPreferences } from './mail-preferences';

const preference = (kind: string, changes: object = {}) => ({
  __typename: 'MailPreference',
  kind,
  mail: true,
  canSwitchOff: true,
  reason: null,
  ...changes,
});

const KINDS = [preference('published'), preference('term_ending', { canSwitchOff: false, reason: 'seat' })];

function showPreferences(answer: object = preference('published', { mail: false })) {
  const sent: [string, Record<string, unknown>][] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    sent.push([operationName, variables]);
    const data = operationName === 'MailPreferences' ? { mailPreferences: KINDS } : { setMailPreference: answer };
    return new Observable((observer) => {
      observer.next({ data });
      observer.complete();
    });
  });
  const possibleTypes = { MailPreferenceResult: ['MailPreference', 'ActionRefused'] };
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
  const viewer = { id: 'v', locale: 'es' } as Viewer;
  show(
    <ApolloProvider client={client}>
      <SessionProvider value={{ viewer, demo: null }}>
        <MailPreferences />
      </SessionProvider>
    </ApolloProvider>,
  );
  return sent;
}

const switchOf = (name: string) => screen.findByRole<HTMLInputElement>('switch', { name: new RegExp(`^${name}`) });

it('switches a kind of mail off', async () => {
  const sent = showPreferences();
  await userEvent.click(await switchOf('Se publica un acuerdo'));
  expect(sent).toContainEqual(['SetMailPreference', { kind: 'published', mail: false }]);
});

it('locks what may not be switched off, and says why', async () => {
  showPreferences();
  const ending = await switchOf('Una vigencia o designación termina');
  expect([ending.checked, ending.disabled]).toEqual([true, true]);
  expect(screen.getByText('Los avisos de vencimiento no se pueden apagar: usted ocupa un asiento.')).toBeTruthy();
});

it('says why the server did not switch it off', async () => {
  showPreferences({ __typename: 'ActionRefused', code: 'MAIL_NOT_OPTIONAL', facts: {} });
  await userEvent.click(await switchOf('Se publica un acuerdo'));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Quien ocupa un asiento o la secretaría técnica siempre recibe los avisos de vencimiento.',
  );
});
