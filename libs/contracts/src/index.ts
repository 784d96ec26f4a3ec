export * from './attachments';
export * from './refusals';
