import { readFileSync } from 'node:fs';
import { totalsOf } from './support/test-totals.mjs';

const { line, allPassed } = totalsOf(JSON.parse(readFileSync(process.argv[2], 'utf8')));
console.log(line);
process.exit(allPassed ? 0 : 1);
