export * from './model/act-document';
export * from './effects/term-facts';
export * from './lint/findings';
export * from './redline/part-diff';
export * from './import/report';
