export * from './an-act';
export * from './sample-docx';
