import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export const FAILURE_CODES = [
  'OFFLINE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_MANY_REQUESTS',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** A surprise, as opposed to an expected refusal: what kind it is, and the id under which the server logged it. */
export interface Failure {
  code: FailureCode;
  requestId: string | null;
}

const known = (code: unknown): FailureCode => FAILURE_CODES.find((one) => one === code) ?? 'INTERNAL';

const BY_STATUS: Partial<Record<number, FailureCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'TOO_MANY_REQUESTS',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** What went wrong with a GraphQL request. Anything that never got an answer counts as being offline. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const { code, requestId } = error.errors[0]?.extensions ?? {};
    return { code: known(code), requestId: typeof requestId === 'string' ? requestId : null };
  }
  if (ServerError.is(error)) return failureOfResponse(error.response);
  if (error instanceof TypeError) return { code: 'OFFLINE', requestId: null };
  return { code: 'INTERNAL', requestId: null };
}

/** The same of a plain HTTP answer. */
export function failureOfResponse(response: Pick<Response, 'status' | 'headers'>): Failure {
  return { code: BY_STATUS[response.status] ?? 'INTERNAL', requestId: response.headers.get('x-request-id') };
}
