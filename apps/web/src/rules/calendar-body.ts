import type { CalendarQuery } from '../gql/graphql';

export type CalendarBody = NonNullable<CalendarQuery['body']>;
