import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { DATABASE_URL } from '../database/database.tokens';
import { OutboxRelay } from './outbox-relay';

const reconnectAfter = 1_000;

/** Wakes the relay the moment something is written, so that a mail need not wait for the next tick. */
@Injectable()
export class OutboxListener implements OnApplicationShutdown {
  private readonly logger = new Logger('outbox');
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    @Inject(DATABASE_URL) private readonly url: string,
    private readonly outbox: OutboxRelay,
  ) {}

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.url });
    client.on('notification', () => void this.relay());
    client.on('error', (error) => this.reconnect(error));
    try {
      await client.connect();
      await client.query('listen outbox');
      this.client = client;
      await this.relay();
    } catch (error) {
      this.reconnect(error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async relay(): Promise<void> {
    await this.outbox.relay().catch((error: unknown) => this.logger.warn({ error }));
  }

  private reconnect(error: unknown): void {
    if (this.closed) return;
    this.logger.warn({ error, message: 'listening again shortly' });
    this.client?.removeAllListeners();
    void this.client?.end().catch(() => undefined);
    this.client = null;
    this.retry = setTimeout(() => void this.start(), reconnectAfter);
  }
}
