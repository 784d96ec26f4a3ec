export type { ImportOptions } from './import/build-import';
export { importDocx } from './import/docx/import-docx';
export { importText } from './import/import-text';
export * from './import/report';
