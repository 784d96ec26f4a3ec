import { screen } from '@testing-library/react';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { BodyProvider } from '../bodies/body-context';
import { aBody } from '../bodies/testing/a-body';
import type { DeliveryFieldsFragment } from '../gql/graphql';
import { SessionProvider, type Viewer } from '../session/session-context';
import { show } from '../testing/show';
import { linesOf } from './ledger-lines';
import { LedgerRow } from './ledger-row';
import { aCancellation, aDelivery } from './testing/a-delivery';

const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });

const showRows = (deliveries: DeliveryFieldsFragment[], { administrator = false } = {}) => {
  const viewer = { id: 'v', administrator } as Viewer;
  show(
    <ApolloProvider client={client}>
      <SessionProvider value={{ viewer, demo: null }}>
        <BodyProvider value={aBody}>
          <table>
            <tbody>
              {linesOf(deliveries).map((line) => (
                <LedgerRow key={line.delivery.id} line={line} />
              ))}
            </tbody>
          </table>
        </BodyProvider>
      </SessionProvider>
    </ApolloProvider>,
  );
  return screen.getAllByRole('row').map((row) => row.textContent);
};

const bounced = aDelivery({ state: 'bounced', detail: '550 no such user', canRetry: true });
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

describe('a row of the delivery ledger', () => {
  it('says when, before what, to whom, and how long the mail server took', () => {
    expect(showRows([aDelivery()])[0]).toBe(
      'jue 24 mar 2022, 09:0030 díasSecretariadoAcademiaAceptadoPor el servidor de correo, en 1.2 s' +
        'Titular de academia · academia@ejemplo.org',
    );
  });

  it('says at which attempt it was accepted', () => {
    expect(showRows([aDelivery({ attempts: 3 })])[0]).toContain('en 1.2 s, al intento 3');
  });

  it('names what left the plan, and why, with nobody written to', () => {
    const rows = showRows([aCancellation({ id: '1', daysBefore: 1 }), aCancellation({ id: '2', daysBefore: 0 })]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('1 día y el díaSecretariadoA nadieCanceladoLo que terminaba se movió');
  });

  it('says that somebody was written to because nothing had been begun', () => {
    const row = showRows([aDelivery({ as: ['escalation'], office: null, recipient: 'Instituto' })])[0];
    expect(row).toContain('InstitutoAceptadoEscalado');
  });
});

describe('a mail that came back', () => {
  it('is sent again by the secretariat, and says who can correct the address', () => {
    expect(showRows([bounced])[0]).toContain('Volvió con un informe: «550 no such user»');
    expect(buttons()).toEqual(['Reenviar']);
    expect(screen.getByText(/la administración puede corregirla/)).toBeTruthy();
  });

  it('is corrected and sent again by the administrator', () => {
    showRows([bounced], { administrator: true });
    expect(buttons()).toEqual(['Corregir y reenviar']);
  });

  it('offers nothing to whoever may not, but says what would help', () => {
    showRows([{ ...bounced, canRetry: false }]);
    expect(buttons()).toEqual([]);
    expect(screen.getByText(/la administración puede corregirla/)).toBeTruthy();
  });

  it('of an institution is corrected in the rules', () => {
    showRows([{ ...bounced, accountId: null }], { administrator: true });
    expect(buttons()).toEqual(['Reenviar']);
    expect(screen.getByText(/se corrige en las reglas/)).toBeTruthy();
  });
});
