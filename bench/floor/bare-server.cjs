/* The least that serves over the same database: node:http and one pg connection, nothing else. */
const { createServer } = require('node:http');
const { join } = require('node:path');
const { Client } = require('pg');
const { startEmbeddedPostgres } = require('../../apps/api/dist/platform/database/embedded-postgres.js');

async function serve() {
  const dataDir = join(process.env.DATA_DIR, 'postgres');
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const client = new Client(postgres.adminUrl('postgres'));
  await client.connect();
  const server = createServer((_request, response) => {
    client.query('select 1').then(
      () => response.end('ready'),
      () => response.writeHead(503).end(),
    );
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', async () => {
    server.close();
    server.closeAllConnections();
    await client.end();
    await postgres.stop();
  });
}

void serve();
