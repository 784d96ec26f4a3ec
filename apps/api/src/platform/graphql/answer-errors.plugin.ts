import type { ApolloServerPlugin } from '@apollo/server' with { 'resolution-mode': 'import' };
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import type { GraphqlContext } from '../access/request';

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

/** PostgreSQL's words for "not now": lock or statement time-out, too many connections, shutting down. */
const passing = /^(55P03|57014|53\d{3}|57P0\d|08\d{3})$/;

/** What of a surprise leaves the house: a code, and no internals. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(formatted, error);
  const message = code === 'INTERNAL' || code === 'UNAVAILABLE' ? code : formatted.message;
  return { message, ...(formatted.path ? { path: formatted.path } : {}), extensions: { code } };
}

function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (isPassing(cause)) return 'UNAVAILABLE';
  if (cause instanceof HttpException) return byStatus[cause.getStatus()] ?? 'INTERNAL';
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' && known.has(code) ? code : 'INTERNAL';
}

function isPassing(cause: unknown): boolean {
  if (cause instanceof QueryFailedError) return passing.test(String((cause.driverError as { code?: unknown }).code));
  return cause instanceof Error && /ECONNREFUSED|Connection terminated|timeout exceeded/.test(cause.message);
}

/** Gives every error the request's id, and logs what was not expected. */
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
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          for (const error of response.body.singleResult.errors ?? []) {
            Object.assign(error, { extensions: { ...error.extensions, requestId: contextValue.request.id } });
          }
        },
      };
    },
  };
}
