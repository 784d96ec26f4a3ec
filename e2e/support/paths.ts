import { join, resolve } from 'node:path';

export const repository = resolve(__dirname, '../..');
export const cache = join(repository, '.cache');

/** The built product's entry. */
export const PRODUCT = join(repository, 'apps/api/dist/main.js');
