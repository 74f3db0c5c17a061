import { has } from './date-meaning.ts';
import { saysAllOfList } from './list-phrases.ts';
import { parse } from './loaded-languages.ts';
import { NO_NAMES } from './no-names.ts';

const RESTRICTED = new RegExp(`^(?:${NO_NAMES.restricted})$`, 'iu');

/** "Warsaw, PL", "Frankfurt, Germany" */
const PLACE = /^\p{Lu}[\p{L} .'’-]*, \p{Lu}[\p{L} .'’-]*$/u;
/** "12,301 requests", "3 apps"; not what may begin with a year. */
const COUNT = /^(?!(?:19|20)\p{Nd}\p{Nd} )\p{Nd}[\p{Nd}.,'’ ]*(?: |(?=[\u3040-\ud7af]))\p{L}+(?: \p{L}+)?$/u;

/** "Trigger #4711", as a machine numbers; a person may call the second of two "Backup #2". */
const NUMBERED = /^\P{N}*(?:[#№]|\bn[°º]|\b(?:no|nr)\.) ?\p{Nd}{3,}$/iu;

/** True for "Trigger ID 4711": behind the word for it stands a number, or a piece of letters and digits. */
const isId = (text: string): boolean =>
  parse(text).some(({ tokens }) => {
    const behind = tokens.slice(tokens.findLastIndex((token) => has([token], 'id')) + 1);
    return behind.length < tokens.length && behind.length > 0 && behind.every((one) => /\p{N}/u.test(one.text));
  });

/** True for a place, how many there are of something, an id or number, what a key may do and a sort of keys: no name, unless something says so. */
export const isOtherFact = (text: string): boolean =>
  PLACE.test(text) ||
  COUNT.test(text) ||
  NUMBERED.test(text) ||
  isId(text) ||
  RESTRICTED.test(text) ||
  saysAllOfList(text, 'rights') ||
  saysAllOfList(text, 'sorts');
