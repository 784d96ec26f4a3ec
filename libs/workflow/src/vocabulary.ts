export * from './vocabulary/actions';
export * from './vocabulary/correction';
export * from './vocabulary/effect';
export * from './vocabulary/entry-into-force';
export * from './vocabulary/labels';
export * from './vocabulary/primitives';
export * from './vocabulary/refusals';
export * from './vocabulary/words';
