import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { processStart } from './embedded-postgres-process';

/**
 * Enters this process among those who use the cluster; the answer takes it out again and says whether others remain.
 * Whoever leaves takes itself out before it looks, so the last two to leave at once cannot both leave the server behind.
 */
export async function joinOwners(ownersDir: string): Promise<() => Promise<'others_remain' | 'nobody_left'>> {
  await mkdir(ownersDir, { recursive: true });
  const own = join(ownersDir, `${process.pid}-${randomUUID()}`);
  await writeFile(own, processStart(process.pid) ?? '');
  return async () => {
    await rm(own, { force: true });
    return (await livingOwners(ownersDir)) > 0 ? 'others_remain' : 'nobody_left';
  };
}

async function livingOwners(ownersDir: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(ownersDir)) {
    const path = join(ownersDir, name);
    const began = await readFile(path, 'utf8').catch(() => undefined);
    if (began === undefined) continue;
    const now = processStart(Number.parseInt(name, 10));
    if (now && (began === '' || began === now)) living += 1;
    else await rm(path, { force: true });
  }
  return living;
}
