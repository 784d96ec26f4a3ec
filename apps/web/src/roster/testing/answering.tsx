import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactElement } from 'react';

export interface Sent {
  operation: string;
  input: Record<string, unknown>;
}

type Answer = 'done' | 'lost' | { code: string; facts?: object };

/** Puts a server in front of a piece that answers its commands one after the other, and keeps what was sent to it. */
export function answering(piece: ReactElement, answers: Answer[]): { piece: ReactElement; sent: Sent[] } {
  const sent: Sent[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    sent.push({ operation: operationName, input: variables.input as Sent['input'] });
    const answer = answers[sent.length - 1] ?? 'done';
    return new Observable((observer) => {
      if (answer === 'lost') return observer.error(new TypeError('fetch failed'));
      observer.next({ data: { [fieldOf(operationName)]: bodyOr(answer) } });
      observer.complete();
    });
  });
  const cache = new InMemoryCache({ possibleTypes: { BodyResult: ['Body', 'ActionRefused'] } });
  const client = new ApolloClient({ link, cache });
  return { piece: <ApolloProvider client={client}>{piece}</ApolloProvider>, sent };
}

const fieldOf = (operation: string) => operation.charAt(0).toLowerCase() + operation.slice(1);

const bodyOr = (answer: Exclude<Answer, 'lost'>) =>
  answer === 'done'
    ? { __typename: 'Body', id: 'body', slug: 'organo' }
    : { __typename: 'ActionRefused', code: answer.code, facts: answer.facts ?? {} };
