export { refusals } from './refusals';
export { findings } from './findings';
export { ui } from './ui';
export { words } from './words';
