import { COMPARING } from './comparing-words.ts';
import { NUMBERS } from './number-words.ts';
import { MAIN } from './wordings.main.ts';
import { OTHER } from './wordings.other.ts';

/** All words of languages other than English that Intl does not have: what `words.js` brings. */
export const WORDINGS = [NUMBERS, COMPARING, MAIN, OTHER].join('\n');
