import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/* A mail server that takes everything and keeps nothing; asked, it tells how many mails and bytes have come. */
let mails = 0;
let bytes = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    stream.on('data', (chunk: Buffer) => (bytes += chunk.length));
    stream.on('end', () => {
      mails += 1;
      done();
    });
  },
});
server.listen(0, '127.0.0.1', () => process.send?.((server.server.address() as AddressInfo).port));
process.on('message', () => {
  process.send?.({ mails, bytes });
  mails = 0;
  bytes = 0;
});
