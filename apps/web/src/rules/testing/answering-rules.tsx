import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactElement } from 'react';
import type { RulesInput } from '../../gql/graphql';
import type { Preview } from '../use-preview';

interface Refusal {
  __typename: 'ActionRefused';
  code: string;
  facts: object;
}

type Previewed = (rules: RulesInput) => Preview | Refusal;

export const refusal = (code: string, facts: object = {}): Refusal => ({ __typename: 'ActionRefused', code, facts });

/** Puts a server in front of a piece that previews rules and takes what is adopted. */
export function answeringRules(piece: ReactElement, previewed: Previewed, adopted: Refusal | null = null) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    const input = variables.input as { rules: RulesInput };
    const isPreview = operationName === 'PreviewRules';
    if (!isPreview) sent.push(variables.input as Record<string, unknown>);
    const field = `${operationName?.charAt(0).toLowerCase()}${operationName?.slice(1)}`;
    const answer = isPreview ? previewed(input.rules) : (adopted ?? { __typename: 'Body', id: 'body' });
    return new Observable((observer) => {
      observer.next({ data: { [field]: answer } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return { piece: <ApolloProvider client={client}>{piece}</ApolloProvider>, sent };
}
