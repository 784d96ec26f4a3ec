import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { tap } from 'rxjs';
import { reportConnection } from './connection';
import { failureOf } from './failure';

/** Called when a session has ended while the page was open. */
export type OnSignedOut = () => void;

export function createClient(onSignedOut: OnSignedOut): ApolloClient {
  const listening = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: ({ errors }) => {
          reportConnection(true);
          if (errors && failureOf(new CombinedGraphQLErrors({ errors })).code === 'UNAUTHENTICATED') onSignedOut();
        },
        error: (error: unknown) => reportConnection(failureOf(error).code !== 'OFFLINE'),
      }),
    ),
  );
  return new ApolloClient({
    link: ApolloLink.from([listening, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: new InMemoryCache({
      possibleTypes: {
        AcuerdoResult: ['Acuerdo', 'ActionRefused'],
        BodyResult: ['Body', 'ActionRefused'],
        DraftResult: ['Draft', 'ActionRefused'],
        ClockResult: ['LegalClock', 'ActionRefused'],
        CalendarFeedResult: ['CalendarFeed', 'ActionRefused'],
        DeliveryResult: ['Delivery', 'ActionRefused'],
        EmailResult: ['Person', 'ActionRefused'],
        MailPreferenceResult: ['MailPreference', 'ActionRefused'],
        ThreadResult: ['Thread', 'ActionRefused'],
        ReadMarksResult: ['ReadMarks', 'ActionRefused'],
        NewCalendarFeedResult: ['NewCalendarFeed', 'ActionRefused'],
      },
      typePolicies: { Query: { fields: { session: { merge: true } } } },
    }),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
      mutate: { fetchPolicy: 'no-cache' },
    },
  });
}
