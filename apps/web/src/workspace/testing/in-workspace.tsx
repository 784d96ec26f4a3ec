import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { BodyProvider, type FrameBody } from '../../bodies/body-context';
import type { Acuerdo } from '../acuerdo';
import { WorkspaceProvider } from '../workspace-context';

const BODY: FrameBody = {
  __typename: 'Body',
  id: 'body',
  slug: 'organo',
  name: 'Órgano',
  timeZone: 'America/Merida',
  legalNow: '2022-03-30T15:00:00.000Z',
  today: '2022-03-30',
  businessDaysLeft: 15,
  terms: [],
};

export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

/** Puts a piece of the workspace where it belongs, before a server that answers by name and keeps what it was asked. */
export function inWorkspace(
  piece: ReactElement,
  acuerdo: Acuerdo,
  answers: Record<string, object> = {},
): { piece: ReactElement; asked: Asked[] } {
  const asked: Asked[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    asked.push({ operation: operationName, variables });
    return new Observable((observer) => {
      observer.next({ data: answers[operationName] ?? {} });
      observer.complete();
    });
  });
  const possibleTypes = { AcuerdoResult: ['Acuerdo', 'ActionRefused'] };
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
  const target = { bodyId: acuerdo.bodyId, acuerdoId: acuerdo.id };
  return {
    piece: (
      <ApolloProvider client={client}>
        <BodyProvider value={BODY}>
          <WorkspaceProvider value={{ acuerdo, shown: acuerdo.revision, target }}>{piece}</WorkspaceProvider>
        </BodyProvider>
      </ApolloProvider>
    ),
    asked,
  };
}
