import { InvalidEnvironment, readEnvironment } from './environment';

describe('with nothing set', () => {
  it('is the demonstration on its embedded database', () => {
    expect(readEnvironment({})).toMatchObject({ demo: true, ROLE: 'all', PORT: 3000 });
  });
});

describe('with a database of its own', () => {
  it('is no demonstration unless asked for', () => {
    const DATABASE_URL = 'postgres://user:secret@localhost/acuerda';
    expect(readEnvironment({ DATABASE_URL }).demo).toBe(false);
    expect(readEnvironment({ DATABASE_URL, DEMO: 'on' }).demo).toBe(true);
  });
});

describe('in production', () => {
  it('names everything that is missing at once', () => {
    expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(InvalidEnvironment);
    expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(/PUBLIC_URL[\s\S]*DATABASE_URL[\s\S]*SMTP_URL/);
  });

  const env = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://a.mx',
    DATABASE_URL: 'postgres://a/b',
    SMTP_URL: 'smtp://a',
  };

  it('refuses to be without rate limits', () => {
    expect(readEnvironment(env).rateLimits).toBe(true);
    expect(() => readEnvironment({ ...env, RATE_LIMITS: 'off' })).toThrow(/RATE_LIMITS/);
  });

  it('refuses to be a demonstration', () => {
    expect(() => readEnvironment({ ...env, DEMO: 'on' })).toThrow(/DEMO/);
  });
});

it('reads no mailbox of reports without the address that leads to it', () => {
  const BOUNCE_MAILBOX_URL = 'imaps://rebotes:secreto@correo.example.org/INBOX';
  expect(() => readEnvironment({ BOUNCE_MAILBOX_URL })).toThrow(/BOUNCE_ADDRESS/);
  expect(() => readEnvironment({ BOUNCE_MAILBOX_URL: 'https://x.mx', BOUNCE_ADDRESS: 'a@x.mx' })).toThrow(/MAILBOX/);
  expect(readEnvironment({ BOUNCE_MAILBOX_URL, BOUNCE_ADDRESS: 'rebotes@example.org' })).toHaveProperty('demo');
});

it('names the variable that is wrong', () => {
  expect(() => readEnvironment({ PORT: 'eighty' })).toThrow(/PORT/);
});
