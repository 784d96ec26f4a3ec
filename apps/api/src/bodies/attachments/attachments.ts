import { Injectable } from '@nestjs/common';
import { ACT_FILE_TYPES, type ActFile, type ActFileExtension } from '@acuerda/contracts';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Authorized } from '../../platform/access/viewer';
import { must } from '../../platform/must';
import { BodyScope } from '../../platform/transaction/body-scope';
import { AttachmentEntity } from './attachment.entity';

interface NewFile {
  name: string;
  extension: ActFileExtension;
  bytes: Buffer;
}

/** Keeps the files of acts, by the hash of their bytes, for ever. */
@Injectable()
export class Attachments {
  constructor(private readonly scope: BodyScope) {}

  /** Keeps a file. The same bytes are kept once, under the name by which they came first. */
  keep(bodyId: string, { viewer }: Authorized<'keep_file'>, { name, extension, bytes }: NewFile): Promise<ActFile> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    return this.scope.within(bodyId, async (manager) => {
      await manager
        .createQueryBuilder()
        .insert()
        .into(AttachmentEntity)
        .values({
          bodyId,
          hash,
          mediaType: ACT_FILE_TYPES[extension],
          size: bytes.length,
          name,
          uploadedBy: must(viewer, 'viewer').accountId,
          uploadedAt: () => 'clock_timestamp()',
          bytes,
        })
        .orIgnore()
        .execute();
      return describe(await manager.findOneByOrFail(AttachmentEntity, { bodyId, hash }));
    });
  }

  /** Every file of a body, without its bytes. */
  ofBody(bodyId: string): Promise<ActFile[]> {
    return this.scope.within(bodyId, async (manager) =>
      (await manager.findBy(AttachmentEntity, { bodyId })).map(describe),
    );
  }

  /** @returns null where the body has no such file */
  read(bodyId: string, hash: string): Promise<AttachmentEntity | null> {
    return this.scope.within(bodyId, (manager) =>
      manager
        .createQueryBuilder(AttachmentEntity, 'attachment')
        .addSelect('attachment.bytes')
        .where({ bodyId, hash })
        .getOne(),
    );
  }
}

export const isKept = (manager: EntityManager, bodyId: string, hash: string): Promise<boolean> =>
  manager.existsBy(AttachmentEntity, { bodyId, hash });

const describe = ({ bodyId, hash, name, mediaType, size }: AttachmentEntity): ActFile => ({
  hash,
  name,
  mediaType,
  size,
  path: `/api/bodies/${bodyId}/attachments/${hash}`,
});
