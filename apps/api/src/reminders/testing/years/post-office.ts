import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { answerTo, comesEarly, type Step } from './weather';
import { socketOf } from '../../../testing/test-smtp';

/** A mail whose whole text the server has. */
export interface TakenMail {
  step: number;
  to: string;
  source: Buffer;
  /** Whether the server got to say so. */
  answered: boolean;
}

export interface PostOffice {
  url: string;
  /** From now on it does as the weather of that step is. */
  enters(step: Step): void;
  /** How many mails came since it was asked last. */
  held(): number;
  /** Those. */
  collect(): TakenMail[];
  stop(): Promise<void>;
}

const slowness = 10;
const LATER = [451, '4.3.0 Come back later'] as const;
const REFUSED = [550, '5.1.1 No such mailbox'] as const;
const answer = ([responseCode, message]: readonly [number, string]): Error =>
  Object.assign(new Error(message), { responseCode });

/** A mail server that treats everybody as the weather is. */
export async function openPostOffice(first: Step, port = 0): Promise<PostOffice> {
  let step = first;
  let taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_session, done) => done(step.weather === 'away' ? answer([421, '4.3.2 Closing']) : null),
    onMailFrom: (_address, _session, done) => done(step.weather === 'away' ? answer([421, '4.3.2 Closing']) : null),
    onRcptTo({ address }, _session, done) {
      const what = answerTo(address, step);
      if (!comesEarly(address, step) || what === 'taken' || what === 'lost') return done();
      return done(answer(what === 'refused' ? REFUSED : LATER));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => receive(Buffer.concat(chunks), session, done));
    },
  });

  function receive(source: Buffer, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    const to = session.envelope.rcptTo[0]?.address ?? '';
    const what = answerTo(to, step);
    if (what === 'refused') return done(answer(REFUSED));
    if (what === 'later') return done(answer(LATER));
    taken.push({ step: step.number, to, source, answered: what === 'taken' });
    if (what === 'lost') return void socketOf(server, session)?.destroy();
    if (step.weather === 'slow') return void setTimeout(done, slowness);
    done();
    if (step.weather === 'closing') socketOf(server, session)?.end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  server.on('error', () => undefined);
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    enters: (next) => void (step = next),
    held: () => taken.length,
    collect() {
      const collected = taken;
      taken = [];
      return collected;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
