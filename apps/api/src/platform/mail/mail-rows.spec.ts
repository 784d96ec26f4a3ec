import { minutesLater } from '../../testing/later';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { must } from '../must';
import { claimMail, claimMails, keepClaims, settleMails, stateOfMail } from './mail-rows';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const mail = (key: string) => ({ key, to: 'x@example.org', subject: 'x' });
const waiting = { state: 'waiting', detail: 'no answer' } as const;
const accepted = { state: 'accepted', detail: '250 OK', tookMs: 3 } as const;
const state = (key: string) => stateOfMail(api.source, key);

it('who lost a mail to somebody else has no say in what became of it', async () => {
  const slow = must(await claimMail(api.source, mail('taken-over')), 'claim');
  await minutesLater(api, 4);
  const [quick] = await claimMails(api.source, ['taken-over']);
  await settleMails(api.source, [{ ...must(quick, 'claim'), outcome: accepted }], null);
  await settleMails(api.source, [{ ...slow, outcome: waiting }], null);
  expect(await state('taken-over')).toBe('accepted');
});

it('a claim that is kept is taken by nobody else, however long it waits its turn; one that was lost is not kept', async () => {
  const kept = must(await claimMail(api.source, mail('kept')), 'claim');
  const lost = must(await claimMail(api.source, mail('lost')), 'claim');
  await minutesLater(api, 2);
  expect(await keepClaims(api.source, [kept])).toEqual([kept]);
  await minutesLater(api, 2);
  expect(await claimMails(api.source, ['kept', 'lost'])).toEqual([{ key: 'lost', attempt: 2 }]);
  expect(await keepClaims(api.source, [kept, lost])).toEqual([kept]);
});

it('is not taken by a second one while the first is at it', async () => {
  await claimMail(api.source, mail('leased'));
  expect(await claimMail(api.source, mail('leased'))).toBeNull();
  expect(await claimMails(api.source, ['leased'])).toEqual([]);
});

it('waits out its pause before it is attempted again', async () => {
  const claim = must(await claimMail(api.source, mail('paused')), 'claim');
  await settleMails(api.source, [{ ...claim, outcome: waiting }], null);
  expect(await claimMails(api.source, ['paused'])).toEqual([]);
  await minutesLater(api, 1);
  expect(await claimMails(api.source, ['paused'])).toEqual([{ key: 'paused', attempt: 2 }]);
});

it('a mail that came back before its acceptance was written down stays come back', async () => {
  const claim = must(await claimMail(api.source, mail('early-report')), 'claim');
  await api.source.query(`update mail_delivery set state = 'bounced' where key = 'early-report'`);
  await settleMails(api.source, [{ ...claim, outcome: accepted }], null);
  expect(await state('early-report')).toBe('bounced');
});
