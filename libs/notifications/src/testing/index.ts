export { mailSamples } from './mail-samples';
