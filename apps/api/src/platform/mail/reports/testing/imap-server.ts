import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ImapServer {
  url: string;
  arrive(source: string): void;
  /** How many mails of the mailbox are read by now. */
  readCount(): number;
  stop(): Promise<void>;
}

interface Kept {
  source: string;
  isRead: boolean;
}

/** As much of IMAP4rev1 (RFC 3501) as it takes to read a mailbox and to mark its mails as read. */
export async function imapServerWith(sources: readonly string[]): Promise<ImapServer> {
  const kept = (source: string): Kept => ({ source: source.replace(/\r?\n/g, '\r\n'), isRead: false });
  const mails = sources.map(kept);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('* OK ready\r\n');
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      for (let end = received.indexOf('\r\n'); end >= 0; end = received.indexOf('\r\n')) {
        answer(socket, received.slice(0, end), mails);
        received = received.slice(end + 2);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `imap://rebotes:secreto@127.0.0.1:${port}/INBOX`,
    arrive: (source) => void mails.push(kept(source)),
    readCount: () => mails.filter(({ isRead }) => isRead).length,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function answer(socket: Socket, line: string, mails: Kept[]): void {
  const [tag = '', command = '', ...rest] = line.split(' ');
  const verb = command.toUpperCase() === 'UID' ? (rest.shift() ?? '').toUpperCase() : command.toUpperCase();
  const say = (text: string): void => void socket.write(`${text}\r\n`);
  const done = (text = 'OK done') => say(`${tag} ${text}`);
  const uid = Number(rest[0]);
  const mail = mails[uid - 1];
  switch (verb) {
    case 'CAPABILITY':
      say('* CAPABILITY IMAP4rev1');
      return done();
    case 'LOGIN':
      return /secreto/.test(line) ? done() : done('NO [AUTHENTICATIONFAILED] wrong');
    case 'LIST':
      say('* LIST (\\HasNoChildren) "/" INBOX');
      return done();
    case 'SELECT':
      say('* FLAGS (\\Seen)');
      say(`* ${mails.length} EXISTS`);
      say('* OK [UIDVALIDITY 1] ids');
      say(`* OK [UIDNEXT ${mails.length + 1}] next`);
      return done('OK [READ-WRITE] selected');
    case 'SEARCH':
      say(`* SEARCH ${mails.flatMap(({ isRead }, i) => (isRead ? [] : [i + 1])).join(' ')}`);
      return done();
    case 'FETCH':
      if (mail) say(`* ${uid} FETCH (UID ${uid} BODY[]<0> {${Buffer.byteLength(mail.source)}}\r\n${mail.source})`);
      return done();
    case 'STORE':
      if (mail) mail.isRead = true;
      if (mail) say(`* ${uid} FETCH (UID ${uid} FLAGS (\\Seen))`);
      return done();
    case 'LOGOUT':
      say('* BYE');
      done();
      return void socket.end();
    default:
      return done();
  }
}
