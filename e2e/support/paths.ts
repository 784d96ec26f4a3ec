import { join, resolve } from 'node:path';

export const repository = resolve(__dirname, '../..');
export const cache = join(repository, '.cache');
