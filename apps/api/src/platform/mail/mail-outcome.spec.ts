import { outcomeOf, pauseAfter } from './mail-outcome';
import { UnsafeHeader } from './mail-message';

const failure = (facts: object) => outcomeOf(Object.assign(new Error('said so'), facts));

it.each([
  ['RCPT TO', 550],
  ['MAIL FROM', 553],
  ['DATA', 554],
])('a 5xx after %s is final (%i)', (command, responseCode) => {
  expect(failure({ command, responseCode, code: 'EENVELOPE' })).toEqual({ state: 'refused', detail: 'said so' });
});

it.each([
  ['the mailbox is busy', { command: 'RCPT TO', responseCode: 451 }],
  ['the server turns everybody away', { command: 'CONN', responseCode: 554 }],
  ['the password is wrong', { command: 'AUTH PLAIN', responseCode: 535, code: 'EAUTH' }],
  ['a login is asked for', { command: 'MAIL FROM', responseCode: 530, code: 'EENVELOPE' }],
  ['nobody answers', { code: 'ESOCKET' }],
  ['the connection drops', { code: 'ECONNECTION', command: 'CONN' }],
])('waits where %s', (_, facts) => {
  expect(failure(facts).state).toBe('waiting');
});

it('is final for an address that no server would take, and for a header that is none', () => {
  expect(failure({ code: 'EENVELOPE', command: 'API' }).state).toBe('refused');
  expect(outcomeOf(new UnsafeHeader('subject')).state).toBe('refused');
});

it('waits twice as long each time, and never longer than an hour', () => {
  expect([1, 2, 3, 4].map(pauseAfter)).toEqual([15, 30, 60, 120]);
  expect(pauseAfter(40)).toBe(3_600);
});
