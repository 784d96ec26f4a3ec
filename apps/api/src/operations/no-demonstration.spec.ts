import { randomUUID } from 'node:crypto';
import { startTestApi } from '../testing/test-api';

describe('where there is no demonstration', () => {
  it('nobody moves the clock, reads the mailbox or signs in as somebody', async () => {
    const plain = await startTestApi({ env: { DEMO: 'off' } });
    try {
      const nobody = plain.anybody();
      const { errors } = await nobody.ask('mutation { moveLegalClock(to: "2040-01-01T00:00:00.000Z") { __typename } }');
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await nobody.request('GET', '/mailbox')).statusCode).toBe(403);
      expect((await nobody.request('POST', '/auth/demo', { personId: randomUUID() })).statusCode).toBe(403);
      expect(await nobody.query('{ session { demo { legalNow } } }')).toEqual({ session: { demo: null } });
    } finally {
      await plain.stop();
    }
  });
});
