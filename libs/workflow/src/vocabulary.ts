export * from './vocabulary/actions';
export * from './vocabulary/effect';
export * from './vocabulary/labels';
export * from './vocabulary/primitives';
export * from './vocabulary/refusals';
export * from './vocabulary/words';
