import { requireSupportedNode } from './support/node-version.mjs';
import { installIfStale } from './support/install.mjs';
import { say } from './support/run.mjs';
import { writeRulesPage } from './support/rules-page.mjs';

requireSupportedNode();
await installIfStale();
await writeRulesPage();
say('docs/rules.md says what the code says.');
