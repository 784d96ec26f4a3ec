import type { ApolloServerPlugin } from '@apollo/server' with { 'resolution-mode': 'import' };
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from '../access/request';
import { currentRequestId } from '../http/request-id';
import { isDatabaseAway, RETRY_AFTER } from '../database/is-away';

const known = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_MANY_REQUESTS',
  'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
]);

const byStatus: Record<number, string> = { 400: 'BAD_USER_INPUT', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

/** What of a surprise leaves the house: a code and the request's id, and no internals. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(formatted, error);
  const message = code === 'INTERNAL' || code === 'UNAVAILABLE' ? code : formatted.message;
  return {
    message,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, requestId: currentRequestId() },
  };
}

function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (isDatabaseAway(cause)) return 'UNAVAILABLE';
  if (cause instanceof HttpException) return byStatus[cause.getStatus()] ?? 'INTERNAL';
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' && known.has(code) ? code : 'INTERNAL';
}

/** Logs what went wrong, and says when to come back. */
export function answerErrors(): ApolloServerPlugin<GraphqlContext> {
  const logger = new Logger('graphql');
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            const { extensions } = formatError({ message: error.message, extensions: error.extensions }, error);
            const code = extensions?.['code'];
            const requestId = contextValue.request.id;
            if (code === 'INTERNAL') logger.error({ requestId, error: error.originalError ?? error });
            else logger.warn({ requestId, code, message: error.message });
          }
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { errors = [] } = response.body.singleResult;
          if (errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) {
            response.http.status = 503;
            response.http.headers.set('retry-after', RETRY_AFTER);
          }
        },
      };
    },
  };
}
