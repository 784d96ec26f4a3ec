import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { BodyProvider } from '../../bodies/body-context';
import { aBody } from '../../bodies/testing/a-body';
import type { Acuerdo } from '../acuerdo';
import { WorkspaceProvider } from '../workspace-context';

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
        <BodyProvider value={aBody}>
          <WorkspaceProvider value={{ acuerdo, shown: acuerdo.revision, target }}>{piece}</WorkspaceProvider>
        </BodyProvider>
      </ApolloProvider>
    ),
    asked,
  };
}
