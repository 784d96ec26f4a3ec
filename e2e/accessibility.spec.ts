import { DESKTOP, PHONE } from './support/person';
import { describeSoundScreens } from './support/sound-screens';

describe('every screen in Spanish', () => describeSoundScreens('es', [DESKTOP, PHONE]));
