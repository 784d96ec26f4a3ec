import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BodyProvider } from '../bodies/body-context';
import { aBody } from '../bodies/testing/a-body';
import { show } from '../testing/show';
import { CorrectDialog } from './correct-dialog';
import { aDelivery } from './testing/a-delivery';

const refused = (code: string) => ({ __typename: 'ActionRefused', code, facts: {} });
const DONE = {
  CorrectEmail: { correctEmail: { __typename: 'Person', id: 'a', name: 'Titular de academia' } },
  RetryDelivery: { retryDelivery: { __typename: 'Delivery', id: 'd', state: 'waiting' } },
};

/** The dialog before a server that answers by name. */
function showDialog(answers: Record<string, object> = {}) {
  const sent: [string, Record<string, unknown>][] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    sent.push([operationName, variables]);
    return new Observable((observer) => {
      observer.next({ data: { ...DONE, ...answers }[operationName] ?? {} });
      observer.complete();
    });
  });
  const possibleTypes = { EmailResult: ['Person', 'ActionRefused'], DeliveryResult: ['Delivery', 'ActionRefused'] };
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
  const onClose = jest.fn();
  const delivery = aDelivery({ state: 'bounced', detail: '550 no such user', canRetry: true });
  show(
    <ApolloProvider client={client}>
      <BodyProvider value={aBody}>
        <CorrectDialog delivery={delivery} onClose={onClose} />
      </BodyProvider>
    </ApolloProvider>,
  );
  return { sent, onClose };
}

async function writeAddress(address: string) {
  const field = screen.getByRole('textbox', { name: 'Dirección de correo de Titular de academia' });
  await userEvent.clear(field);
  await userEvent.type(field, address);
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the address of somebody whom a mail did not reach', () => {
  it('is corrected first, and then the mail is sent again', async () => {
    const { sent, onClose } = showDialog();
    await writeAddress('correcta@ejemplo.org');
    await press('Corregir y reenviar');
    expect(sent).toEqual([
      ['CorrectEmail', { accountId: 'a', email: 'correcta@ejemplo.org' }],
      ['RetryDelivery', { bodyId: 'body', deliveryId: 'd' }],
    ]);
    expect(onClose).toHaveBeenCalled();
  });

  it('stays where it was right, and only the mail is sent again', async () => {
    const { sent } = showDialog();
    await press('Reenviar');
    expect(sent.map(([operation]) => operation)).toEqual(['RetryDelivery']);
  });

  it('is not taken from somebody else, and nothing is sent to it', async () => {
    const { sent, onClose } = showDialog({ CorrectEmail: { correctEmail: refused('EMAIL_TAKEN') } });
    await writeAddress('otra@ejemplo.org');
    await press('Corregir y reenviar');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'La dirección no se cambió. Otra persona ya entra con ese correo.',
    );
    expect(sent.map(([operation]) => operation)).toEqual(['CorrectEmail']);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has to be an address before anything is sent', async () => {
    const { sent } = showDialog();
    await writeAddress('academia');
    await press('Corregir y reenviar');
    expect(screen.getByText('Escriba una dirección completa, como nombre@ejemplo.org.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('is how that person signs in, and the dialog says so', () => {
    showDialog();
    expect(screen.getByText(/^Con esta dirección entra Titular de academia/)).toBeTruthy();
  });
});
