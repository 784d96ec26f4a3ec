import { join, resolve } from 'node:path';

export const repository = resolve(__dirname, '../..');
export const cache = join(repository, '.cache');

/** The built product's entry. */
export const PRODUCT = join(repository, 'apps/api/dist/main.js');

/** A draft as secretariats send it, with its faults, in words of our own. */
export const SAMPLE_FILE = join(repository, 'libs/document/samples/acuerdo-de-muestra.docx');

/** The document that the project starts from: beside the repository, never in it. */
export const SEED_FILE = resolve(repository, '../shared/seeds/acuerdo-ampliacion-vigencia.docx');
