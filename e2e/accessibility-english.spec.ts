import { PHONE } from './support/person';
import { describeSoundScreens } from './support/sound-screens';

describe('every screen in English', () => describeSoundScreens('en', [PHONE]));
