import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from '../config/environment';

const attempts = 20;

/** Listens on the port that was asked for, or on the next free one. @returns its address */
export async function listen(app: NestFastifyApplication, env: Environment): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await app.listen(env.PORT === 0 ? 0 : env.PORT + attempt, env.HOST);
      return (await app.getUrl()).replace(/\[::1\]|127\.0\.0\.1/, 'localhost');
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || attempt === attempts) throw error;
    }
  }
}
