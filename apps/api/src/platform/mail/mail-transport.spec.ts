import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { MailTransport } from './mail-transport';

interface Received {
  isEncrypted: boolean;
  login: string | undefined;
}

/** With the certificate that the library brings for its tests: nobody vouches for it. */
async function mailServer(options: SMTPServerOptions) {
  const received: Received[] = [];
  const server = new SMTPServer({
    ...options,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onData(stream, { secure, user }, done) {
      stream.resume();
      stream.on('end', () => {
        received.push({ isEncrypted: secure, login: user as string | undefined });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { received, port, stop: () => new Promise<void>((resolve) => server.close(resolve)) };
}

// The library warns of its own certificate, which is what is tried here.
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

let server: Awaited<ReturnType<typeof mailServer>>;
const transports: MailTransport[] = [];
afterEach(async () => {
  for (const transport of transports.splice(0)) transport.onApplicationShutdown();
  await server.stop();
});

function send(url: string) {
  const transport = new MailTransport({ MAIL_FROM: 'Acuerda <avisos@example.org>' }, url);
  transports.push(transport);
  const mail = { kind: 'sign_in', to: 'ines@example.org', subject: 'Hola', text: 'Hola', html: '<p>Hola</p>' } as const;
  return transport.attempt('a key', mail);
}

describe('a mail server that is encrypted from the start', () => {
  beforeEach(async () => {
    server = await mailServer({ secure: true });
  });

  it('gets nothing while nobody vouches for its certificate: the mail waits', async () => {
    const outcome = await send(`smtps://acuerda:secreto@127.0.0.1:${server.port}`);
    expect(outcome).toMatchObject({ state: 'waiting', detail: expect.stringMatching(/certificate/i) as string });
    expect(server.received).toEqual([]);
  });

  it('gets it where its certificate is taken as it is', async () => {
    const outcome = await send(`smtps://acuerda:secreto@127.0.0.1:${server.port}?tls.rejectUnauthorized=false`);
    expect(outcome.state).toBe('accepted');
    expect(server.received).toEqual([{ isEncrypted: true, login: 'acuerda' }]);
  });
});

describe('a mail server that offers STARTTLS', () => {
  beforeEach(async () => {
    server = await mailServer({ secure: false });
  });

  it('is told neither login nor mail before the line is encrypted', async () => {
    const outcome = await send(`smtp://acuerda:secreto@127.0.0.1:${server.port}?tls.rejectUnauthorized=false`);
    expect(outcome.state).toBe('accepted');
    expect(server.received).toEqual([{ isEncrypted: true, login: 'acuerda' }]);
  });

  it('gets nothing while nobody vouches for its certificate', async () => {
    const outcome = await send(`smtp://acuerda:secreto@127.0.0.1:${server.port}`);
    expect(outcome.state).toBe('waiting');
    expect(server.received).toEqual([]);
  });
});

describe('a mail server without encryption', () => {
  beforeEach(async () => {
    server = await mailServer({ disabledCommands: ['STARTTLS'], authOptional: true });
  });

  it('gets nothing where the address asks for it', async () => {
    const outcome = await send(`smtp://127.0.0.1:${server.port}?requireTLS=true`);
    expect(outcome.state).toBe('waiting');
    expect(server.received).toEqual([]);
  });
});
