import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue, Worker } from 'bullmq';
import type { QueueBackend } from './queue-backend';

const retries = { attempts: 8, backoff: { type: 'exponential', delay: 2_000 } } as const;

/** The queues of this process. They only carry work: PostgreSQL knows what is to be done. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private closing = false;

  constructor(private readonly backend: QueueBackend) {}

  /** Hands over work. After the shutdown began it does nothing: the outbox still holds what it stands for. */
  async add(queue: string, id: string, data: Record<string, unknown>): Promise<void> {
    if (this.closing) return;
    await this.queue(queue).add(queue, data, { jobId: id, ...retries, removeOnComplete: true, removeOnFail: 1_000 });
  }

  /** Repeats a job for ever, once for all processes together. */
  async every(queue: string, milliseconds: number): Promise<void> {
    await this.queue(queue).upsertJobScheduler(queue, { every: milliseconds }, { opts: { removeOnComplete: true } });
  }

  /** Whether somebody has asked for that job to be repeated, and the queue still knows. */
  async isRepeated(queue: string): Promise<boolean> {
    return (await this.queue(queue).getJobSchedulersCount()) > 0;
  }

  /** @param atOnce jobs of this queue that this process works on at a time */
  work(queue: string, handle: (data: Record<string, unknown>) => Promise<void>, atOnce = 1): void {
    const worker = this.backend.worker(queue, (job: Job) => handle(job.data as Record<string, unknown>), atOnce);
    worker.on('failed', (job, error) => this.logger.warn({ queue, job: job?.id, attempt: job?.attemptsMade, error }));
    worker.on('error', (error) => this.logger.warn({ queue, error }));
    this.workers.push(worker);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.backend.close();
  }

  private queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    queue.on('error', (error) => this.logger.warn({ queue: name, error }));
    this.queues.set(name, queue);
    return queue;
  }
}
