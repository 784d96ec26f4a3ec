export * from './attachments';
export * from './refusals';
export * from './live/follow';
export * from './live/messages';
export * from './live/parse';
export * from './live/refusals';
export * from './live/streams';
