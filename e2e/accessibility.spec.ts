import { SCREENS } from './screens';
import { DESKTOP, PHONE } from './support/person';
import { describeSoundScreens } from './support/sound-screens';

/** Every screen each time, in one of its languages: by the seed, which the next run has otherwise. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
console.info(`screens in both languages: SEED=${seed}`);

const half = (which: 0 | 1) => SCREENS.filter((_, nth) => (nth + seed) % 2 === which);

describe('half of the screens in Spanish', () => describeSoundScreens('es', [DESKTOP, PHONE], half(0)));
describe('the other half in English', () => describeSoundScreens('en', [DESKTOP, PHONE], half(1)));
