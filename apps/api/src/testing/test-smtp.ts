import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What a mail server does with the mails for an address. `drop`: it closes the connection before it answers. */
export type Behaviour = 'accept' | 'refuse' | 'refuse_content' | 'later' | 'drop';

export interface AcceptedMail {
  /** Envelope: where reports come back to. */
  from: string;
  to: string;
  mail: Email;
}

export interface TestSmtp {
  url: string;
  /** Everything that was answered with 250, in that order. */
  accepted: AcceptedMail[];
  /** Recipients as they were named, accepted or not. */
  asked: string[];
  /** From now on; an address of which nothing was said is accepted. */
  does(behaviour: Behaviour, address: string): void;
  stop(): Promise<void>;
}

const answer = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A mail server that does as it is told. */
export async function startTestSmtp(): Promise<TestSmtp> {
  const accepted: AcceptedMail[] = [];
  const asked: string[] = [];
  const behaviours = new Map<string, Behaviour>();
  const of = (address: string) => behaviours.get(address) ?? 'accept';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    hideDSN: false,
    onRcptTo({ address }, _session, done) {
      asked.push(address);
      if (of(address) === 'refuse') return done(answer(550, '5.1.1 No such mailbox'));
      return of(address) === 'later' ? done(answer(451, '4.3.0 Come back later')) : done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => void receive(Buffer.concat(chunks), session).then(done, done));
    },
  });

  async function receive(source: Buffer, session: SMTPServerSession): Promise<Error | undefined> {
    const { mailFrom, rcptTo } = session.envelope;
    const to = rcptTo[0]?.address ?? '';
    if (of(to) === 'refuse_content') return answer(554, '5.7.1 Refused for its content');
    if (of(to) === 'drop') {
      socketOf(server, session)?.destroy();
      return undefined;
    }
    const mail = await PostalMime.parse(source);
    accepted.push({ from: mailFrom ? mailFrom.address : '', to, mail });
    return undefined;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    asked,
    does: (behaviour, address) => void behaviours.set(address, behaviour),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface Connection {
  session: { id: string };
  _socket: Socket;
}

/** The line on which a session goes on: to be cut. */
export function socketOf(server: SMTPServer, { id }: SMTPServerSession): Socket | undefined {
  const { connections } = server as unknown as { connections: Set<Connection> };
  return [...connections].find(({ session }) => session.id === id)?._socket;
}
