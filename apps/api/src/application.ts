import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { MAX_FILE_BYTES } from '@acuerda/document';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module';
import { ViewerResolver } from './platform/access/viewer';
import { LiveServer } from './platform/live/live-server';
import { guardRequests } from './platform/http/guard-requests';
import { serveWeb } from './platform/http/serve-web';
import { JsonLogger } from './platform/log/json-logger';
import type { Surroundings } from './platform/platform.module';

/** GraphQL carries a draft's source file in base64, a third larger than the file itself. */
const bodyLimit = Math.ceil(MAX_FILE_BYTES * 1.4);

/** Bytes of a form with one field. */
const oneClickLimit = 4_096;

/** The api as one process runs it, not listening yet. */
export async function createApplication(surroundings: Surroundings): Promise<NestFastifyApplication> {
  const { env } = surroundings;
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    trustProxy: env.PUBLIC_URL !== undefined,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.in(surroundings), adapter, {
    logger: new JsonLogger(env.logLevel),
    abortOnError: false,
  });
  const server = adapter.getInstance();
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  // Mail programs say their one click as a form of either kind (RFC 8058, section 3.2); nobody else sends such a form.
  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: oneClickLimit },
    (_request, body, done) => done(null, body),
  );
  await guardRequests(server, env, app.get(ViewerResolver));
  await serveWeb(server);
  const live = app.get(LiveServer);
  server.addHook('preClose', async () => live.stop());
  await app.init();
  live.attach(app.getHttpServer(), app.get(ViewerResolver));
  return app;
}
