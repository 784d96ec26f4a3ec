import type { ActFile } from '@acuerda/contracts';
import { Injectable, Scope } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Attachments } from './attachments';

/** The files of a body's acts, read once a request however many acts name one. */
@Injectable({ scope: Scope.REQUEST })
export class ActFiles {
  private readonly loader: DataLoader<string, Map<string, ActFile>>;

  constructor(attachments: Attachments) {
    this.loader = new DataLoader((bodyIds) =>
      Promise.all(
        bodyIds.map(async (bodyId) => new Map((await attachments.ofBody(bodyId)).map((file) => [file.hash, file]))),
      ),
    );
  }

  async find(bodyId: string, hash: string): Promise<ActFile | null> {
    return (await this.loader.load(bodyId)).get(hash) ?? null;
  }
}
