/* The least that tells a room: a bare socket.io server that commits one row and emits, nothing else. */
const { createServer } = require('node:http');
const { Server } = require('socket.io');
const { Client } = require('pg');

async function serve() {
  const client = new Client(process.env.DATABASE_URL);
  await client.connect();
  await client.query('create table if not exists bare_word (id bigint generated always as identity, word jsonb)');
  const http = createServer();
  const io = new Server(http, { path: '/live', transports: ['websocket'], serveClient: false });
  io.on('connection', (socket) => {
    socket.on('join', (_room, answer) => {
      socket.join('room');
      answer({ heads: {} });
    });
  });
  process.on('message', async (said) => {
    await client.query('insert into bare_word (word) values ($1)', [said]);
    io.to('room').emit('event', said);
  });
  http.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
}

void serve();
