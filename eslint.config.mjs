import { houseRules } from './tools/eslint-rules.mjs';

export default houseRules(import.meta.dirname);
