/*
 * The least that tells a comment to a room: a bare http server that writes a row and its journal entry under a lock, in one
 * statement, and a bare socket.io server that emits it. It tells the same bytes as the product.
 */
const { createServer } = require('node:http');
const { Server } = require('socket.io');
const { Client } = require('pg');

const tables = `
  create table if not exists bare_head (position bigint not null);
  insert into bare_head select 0 where not exists (select from bare_head);
  create table if not exists bare_journal (position bigint primary key, entry jsonb);
  create table if not exists bare_comment (id uuid primary key, words text)`;
const write = `
  with head as (update bare_head set position = position + 1 returning position),
    entry as (insert into bare_journal select position, $1 from head),
    comment as (insert into bare_comment values ($2, $3))
  select position from head`;

async function serve() {
  const client = new Client(process.env.DATABASE_URL);
  await client.connect();
  await client.query(tables);
  let template = null;
  const http = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', async () => {
      const said = JSON.parse(body);
      await client.query({ name: 'write', text: write, values: [said, said.commentId, said.words] });
      tell(template);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  const io = new Server(http, { path: '/live', transports: ['websocket'], serveClient: false });
  io.on('connection', (socket) => {
    socket.on('join', (_room, answer) => {
      socket.join('room');
      answer({ heads: {} });
    });
  });
  function tell(event) {
    const at = String(process.hrtime.bigint());
    io.to('room').emit('event', event);
    process.send({ at, event });
  }
  process.on('message', ({ event, isTemplate }) => {
    if (isTemplate) template = event;
    else tell(event);
  });
  http.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
}

void serve();
