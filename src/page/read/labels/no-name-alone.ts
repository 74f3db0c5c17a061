import { saysAllOfList } from './list-phrases.ts';

/** "Warsaw, PL", "Frankfurt, Germany" */
const PLACE = /^\p{Lu}[\p{L} .'’-]*, \p{Lu}[\p{L} .'’-]*$/u;
/** "12,301 requests", "3 apps"; not what may begin with a year. */
const COUNT = /^(?!(?:19|20)\p{Nd}\p{Nd} )\p{Nd}[\p{Nd}.,'’ ]*(?: |(?=[\u3040-\ud7af]))\p{L}+(?: \p{L}+)?$/u;

/** True for a place, how many there are of something, what a key may do and a sort of keys: no name, unless something says so. */
export const isOtherFact = (text: string): boolean =>
  PLACE.test(text) || COUNT.test(text) || saysAllOfList(text, 'rights') || saysAllOfList(text, 'sorts');
