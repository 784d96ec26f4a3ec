export * from './import/report';
