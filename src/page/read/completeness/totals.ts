import { normalize, normalizeWord, UNSPACED } from '../../../core/dates/normalize.ts';
import { namesKey } from '../labels/classify.ts';
import { saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { speaksOfOwn } from './own-keys.ts';

/**
 * What the numbers of a text say of a list: `all` that every row of it is there, `more` that there are others, `pages` that it
 * may be cut into pages, `maybe` that there would be others if the number, of which the words are not known, counts them.
 */
export type Count = 'all' | 'more' | 'pages' | 'maybe' | null;

const LONGEST = 80;
const MOST_WORDS = 8;
/** A number that stands alone: no part of a word, a time, a price, a version or an id. */
const NUMBER = /(?<![\da-z_.:@#$€£])(\d{1,3}(?:[.,'\u00a0\u202f]\d{3})+|\d{1,5})([k+])?(?![\d%°]|[.,:]\d|\w)/g;
const RANGE = /\d\s?[-~〜]\s?\d/;
/** Between the page that shows and the number of pages. */
const SLASH = /\d\s?\/\s?\d/;
/** What ends a part of a sentence, or begins another number. */
const PARTS = /[,;.!?()（）。、，|•·\p{Nd}]/u;
/** A pager that is printed twice, with nothing between: "1 / 31 / 3". */
const TWICE = /^(\d+\D+\d+.*?)\s?\1$/;
const WORDS_BEHIND = 4;
/** Of what is looked at beside a number, UTF-16 units. */
const LONGEST_NEAR = 40;
/** Behind a number that ends its part, or the words that count things where a language has such. */
const COUNTED = /^\s*(?:[)\]）,;.!]|$|[件個个개筆条條项項本つ])/u;
export const DIGITS = /\p{Nd}+/gu;
/** What a machine calls something: letters and digits by turns. */
export const ID = /[\w-]*[a-z]-?\d+-?[a-z]+-?\d[\w-]*/gi;
const YEAR = /^(?:19|20)\d\d$/;

/** What "25 per page" says: nothing, where fewer rows than that show, but some, whichever of its numbers is meant. */
export const pagesOf = (text: string, rows: number): 'pages' | null =>
  (text.match(DIGITS) ?? [0]).every((number) => rows > 0 && Number(number) > rows) ? null : 'pages';

/** A number and the words around it, at the beginning or end of a line. */
const ENDS = [/^\P{Nd}*\p{Nd}+\P{Nd}*/u, /\P{Nd}*\p{Nd}+\P{Nd}*$/u];

/** What a line says of how many rows a page has, without what else it counts: "Rows per page: 10 1–2 of 2". Empty for nothing. */
export function pageSizeIn(line: string): string {
  const says = (part: string) => saysOfList(part.replace(DIGITS, ' '), 'per-page');
  if (!says(line)) return '';
  const parts = (line.match(DIGITS)?.length ?? 0) > 2 ? ENDS.map((end) => end.exec(line)?.[0] ?? '') : [line];
  return parts.find(says) ?? '';
}

export function countIn(line: string, rows: number): Count {
  const text = line.length > LONGEST ? '' : normalizeWord(line).trim().replace(TWICE, '$1');
  const numbers = [...text.matchAll(NUMBER)]
    .filter((found) => !CHARACTERS.test(text.slice(found.index + found[0].length)))
    .map(numberIn);
  const words = text.replace(/\d/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  if (numbers.length === 0 || words.length > MOST_WORDS || isLimit(line, numbers) || isAccount(line)) return null;
  // "3페이지": a number may stand right before its word.
  const isOfPages = speaksOfList(line.replace(DIGITS, ' '), 'page');
  const saysTotal = saysOfList(line, 'of-total');
  if (!saysTotal && numbers.some((number) => YEAR.test(String(number)))) return null;
  if (words.length === 0 && arePages(numbers)) return 'more';
  const [first = 0, second = 0, third] = numbers;
  if (third !== undefined && first <= second && second <= third) return ofRange(first, second, third, rows);
  // The total comes first in some languages.
  if (third !== undefined && second <= third && third <= first) return ofRange(second, third, first, rows);
  if (numbers.length === 2 && RANGE.test(text)) return 'pages';
  if (numbers.length === 2 && (isOfPages || (words.length === 0 && first === second)))
    return ofPages(Math.max(first, second), rows);
  if (numbers.length === 2 && first <= second) return ofTwo(first, second, saysTotal || SLASH.test(text), rows);
  // The total comes first in some languages: "14개 중 2개", "14 kulcsból 2".
  const isRest = numbers.length === 2 && first > rows && second === rows;
  if (isRest && (saysTotal || words.length < 3)) return 'more';
  if (numbers.length > 1) return null;
  // "Page 2" alone.
  if (words.length < 3 && isOfPages) return 'pages';
  return ofOne(first, words.length, saysTotal || (words.length <= 3 && namesKey(line)), rows);
}

/** A sentence that counts keys, such as "You have 34 API keys in this account", and more than there are rows. */
export function countsMoreKeys(sentence: string, rows: number, title: string): boolean {
  const { text, at } = normalize(sentence);
  const numbers = [...text.matchAll(NUMBER)];
  if (isLimit(sentence, numbers) || isAccount(sentence)) return false;
  const areShown = numbers.length > 1 && speaksOfList(sentence.replace(DIGITS, ' '), 'shown');
  return numbers.some((number) => {
    const [before, after] = [sentence.slice(0, at(number.index)), sentence.slice(at(number.index + number[0].length))];
    const isVague = isAbout(before, after);
    const isCount = areShown || isOfKeys(before, after, title) || (isVague && countIn(sentence, 0) === 'more');
    return isCount && numberIn(number) + Number(isVague) > rows && !YEAR.test(number[0]);
  });
}

/** "~2" and "2 or more": two words on each side of a number say that it is none. */
function isAbout(before: string, after: string): boolean {
  // "約2分後": what is counted stands right behind it.
  if (UNSPACED.test(after.slice(0, 2)) && !COUNTED.test(after)) return false;
  const [ahead, behind] = [before.trim().split(' ').slice(-2), after.split(' ').slice(0, 3)];
  return /[~≈≥>]\s*$/.test(before) || [ahead, behind].some((words) => speaksOfList(words.join(' '), 'about'));
}

/** There are as many as there may be: "You have reached the limit of 10 keys". */
const REACHED = /^(?!.*\b(?:if|when|once)\b).*(?:reached|erreicht)/i;

/** "Up to 50 keys": the one number of a sentence is no total. */
const isLimit = (sentence: string, numbers: readonly unknown[]): boolean =>
  numbers.length === 1 && !REACHED.test(sentence) && speaksOfList(sentence.replace(DIGITS, ' '), 'limit', true);

/** "Account ID: 4411": its number counts nothing. */
const isAccount = (line: string): boolean =>
  speaksOfList(/^([^:：]+)[:：]\s*\p{Nd}+$/u.exec(line)?.[1] ?? '', 'account');

/** Of one key: "the last 4 characters of a key". */
const CHARACTERS =
  /^\s*(?:\p{L}+ )?(?:characters?|digits?|letters|zeichen|ziffern|stellen|caractères|chiffres|caracteres|dígitos|caratteri|cifre|tekens|cijfers|tecken|siffror|tegn|merkkiä|znak\p{L}*|cyfr\p{L}*|číslic\p{L}*|символ\p{L}*|цифр\p{L}*|karakter\p{L}*)(?!\p{L})|^\s?(?:文字|桁|位(?![用成])|[个個]?字[符元]|글자|문자|자리|자[만의])/iu;

/** True for a text in which a number counts characters. */
export const countsCharacters = (text: string): boolean =>
  [...text.matchAll(DIGITS)].some(({ 0: number, index }) => CHARACTERS.test(text.slice(index + number.length)));

/** Keys are named right behind a number; or before it, where it ends its part of the sentence or is followed by what counts. */
function isOfKeys(before: string, after: string, title: string): boolean {
  if (CHARACTERS.test(after)) return false;
  const [behind = ''] = after.split(PARTS);
  const near = behind.trim().split(' ').slice(0, WORDS_BEHIND).join(' ').slice(0, LONGEST_NEAR);
  if (speaksOfOwn(near, title)) return true;
  const ahead = before.split(PARTS).at(-1) ?? '';
  const isCounted = COUNTED.test(after) || saysOfList(near.split(' ')[0] ?? '', 'of-total');
  return isCounted && speaksOfOwn(ahead.slice(-LONGEST_NEAR), title);
}

/** "57+" are more than 57; "2k" are thousands. */
function numberIn([, digits = '', mark]: RegExpMatchArray): number {
  const value = Number(digits.replace(/\D/g, ''));
  return mark === 'k' ? value * 1_000 : value + (mark === '+' ? 1 : 0);
}

const arePages = (numbers: readonly number[]): boolean =>
  numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);

/** "1–10 of 57". */
function ofRange(first: number, last: number, total: number, rows: number): Count {
  if (first > 1 || total > rows || last < total) return 'more';
  return total === rows ? 'all' : null;
}

/** "2 of 57", or "page 1 of 3". */
function ofTwo(part: number, total: number, isTotal: boolean, rows: number): Count {
  if (part === total) return isTotal && (total === 1 || total === rows) ? 'all' : null;
  return isTotal ? 'more' : 'maybe';
}

/** "Page 2 of 2", or "2 / 2": one page is all there is. */
const ofPages = (total: number, rows: number): Count => (total > 1 ? (total === rows ? 'pages' : 'more') : 'all');

/** "57 results", or a number and nothing else. */
function ofOne(total: number, words: number, isTotal: boolean, rows: number): Count {
  if (total === rows) return isTotal ? 'all' : null;
  if (total < rows || words > 3) return null;
  return isTotal || words === 0 ? 'more' : 'maybe';
}
