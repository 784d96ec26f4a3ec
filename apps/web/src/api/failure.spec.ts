import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { failureOf, failureOfResponse } from './failure';

describe('a failure', () => {
  it('of GraphQL carries its code and request id', () => {
    const error = new CombinedGraphQLErrors({
      errors: [{ message: 'no', extensions: { code: 'UNAVAILABLE', requestId: 'r-1' } }],
    });
    expect(failureOf(error)).toEqual({ code: 'UNAVAILABLE', requestId: 'r-1' });
  });

  it('with a code that nobody announced is an internal one', () => {
    const error = new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code: 'SURPRISE' } }] });
    expect(failureOf(error).code).toBe('INTERNAL');
  });

  it('without any answer means that the connection is gone', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toEqual({ code: 'OFFLINE', requestId: null });
  });

  it('of a plain answer is told by its status', () => {
    expect(failureOfResponse({ status: 429, headers: new Headers({ 'x-request-id': 'r-2' }) })).toEqual({
      code: 'TOO_MANY_REQUESTS',
      requestId: 'r-2',
    });
  });
});
