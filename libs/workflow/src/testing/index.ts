export * from './acuerdo-builder';
export * from './body-builder';
export * from './cast';
export * from './command-for';
