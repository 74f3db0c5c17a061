import { UNSPACED } from '../../../core/dates/normalize.ts';
import { hasWords } from '../dom/text.ts';
import {
  isKeyNoun,
  isUnderstood,
  labelMeaning,
  namesOtherSecret,
  saysNothing,
  speaksOfKey,
} from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { foldLabel } from '../labels/fold-label.ts';
import type { LabelMeaning } from '../labels/language-words.ts';
import { besides, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { isUnderstoodBy, parse, vocabularies } from '../labels/loaded-languages.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { AGO, hasFailed, speaksOf } from './conditions.ts';
import { inDigits } from './number-words.ts';
import { speaksOfOwn } from './own-keys.ts';
import { NUMBER, saysAll, saysWhatIsSeen, speaksOfPart } from './phrases.ts';
import { countIn, countsCharacters, DIGITS } from './totals.ts';

/** Between what a line says and what else it says: "sync — 2 keys", "Sort: newest · Filter: live". */
const BETWEEN = /\s[-–—/]\s|\s*[·•|]\s*/u;
/** A name and its value; "90:e" is none. */
const VALUE = /^([^:：]+)(?::\s|：)\s*([^:：]+)$/u;
/** What counts nothing: an address, a copyright, an id. */
const ADDRESS = /[/@©]|\.\w|\p{Nd}{5}/u;
/** A day with its year, or how long ago: few words beside the numbers. */
const DATED = /^(?=.*(?:(?:19|20)\p{Nd}\p{Nd}|ago$))[\p{Nd}\s./,年月日:-]*(?:\p{L}+\.?[\p{Nd}\s.,]*){0,2}$/u;
/** What a machine calls something. */
const ID = /^[\w-]*\d[\w-]*$/;
/** A number with something behind it, and no place in an order or year. */
const AMOUNT =
  /(?<![\p{Script=Latin}\p{N}.,第-])(?!(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd}))\p{Nd}{1,4}(?:[.,'’\s]\p{Nd}{3})*(?![\p{Nd}.,])[^\p{Nd}]*\p{L}/u;
/** Some keys, where "view" is no verb: "Saved view". */
const VIEW = /\bview$/i;
/** A number, however large, with something behind it. */
const SO_MANY = /\p{Nd}[^\p{Nd}]*\p{L}/u;
/** A number and what counts things, where a language has such. */
const COUNTED = /\p{Nd}+ ?[件個个개건本つ条條]/gu;
/** Numbers from one to another. */
const RANGE = /\p{Nd}\p{L}*\s?[-–—~〜～至]\s?\p{Nd}/u;
/** "Keys with write access"; in Turkish and Japanese the end of a verb says that somebody did it. */
export const WITH = /\b(?:with|having|mit|avec|con|com|met|med)\b|d[uı]ğu|di[gğ]i|[しれ]た(?=\p{L})/iu;
/** "Keys, which": those that are meant; what is said of keys in general has the same form where words are not set apart. */
const RELATIVE = /, |[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What happened to keys. */
const HAPPENED: readonly LabelMeaning[] = ['created', 'rotated', 'last-used', 'never-used', 'changed'];

/**
 * True for few words near a list that are known to say nothing of which of its keys show. Whatever is not known to be harmless may
 * name a part of them; `rows` is how many show.
 */
export const isExplained = (text: string, title: string, rows: number): boolean =>
  saysHowMany(text, title, rows) ||
  inDigits(text)
    .split(BETWEEN)
    .every((part) => isHarmless(part, title, rows));

/** A range or page of all, how many rows a page has, or how many of all are of a sort: what those say is known from their numbers. */
function saysHowMany(text: string, title: string, rows: number): boolean {
  const [first = 0, ...others] = (text.match(DIGITS) ?? []).map(Number);
  const areOfAll = first === rows && others.some((one) => one < rows) && speaksOfKey(text);
  return (
    saysOfList(text.replace(DIGITS, ' '), 'per-page') ||
    areOfAll ||
    showsAllRows(text, title, rows) ||
    (others.length > 0 && countIn(text, rows) === 'all')
  );
}

/** "Showing all 2 keys", where there are as many rows. */
function showsAllRows(text: string, title: string, rows: number): boolean {
  const rest = /\p{Nd}/u.test(text) && countsRows(text, rows) ? besides(text.replace(DIGITS, ' '), 'shown') : null;
  return rest !== null && saysAll(rest, title) && !speaksOfList(rest, 'yours');
}

/** Advice of which the end does not show, "Do not share your…", and nothing that is still going on. */
export const isCutAdvice = (text: string): boolean =>
  speaksOfList(text.split(' ').slice(0, 2).join(' '), 'advice', true) &&
  !speaksOf(text, HAPPENED) &&
  !(['doubt', 'shown', 'rows'] as const).some((one) => speaksOfList(text, one));

function isHarmless(text: string, title: string, rows: number): boolean {
  const words = text.replace(DIGITS, ' ');
  if (!hasWords(words)) return countsRows(text, rows);
  if ((['search', 'filter', 'rights', 'aside'] as const).some((one) => saysAllOfList(text, one))) return true;
  if (hasFailed(text)) return false;
  if (countsCharacters(text)) return true;
  if (saysWhatIsSeen(text, title) === 'all') return true;
  const [, name = '', value = ''] = VALUE.exec(text) ?? [];
  if (hasWords(name) && value !== '') return isFieldHarmless(name, value, title, rows);
  if (speaksOfOwn(text, title)) return isOfKeysHarmless(text, title, rows);
  if (saysAllOfList(text, 'sort') && besides(text, 'some') !== '') return true;
  if (words !== text && saysWhen(words)) return true;
  if (speaksOfPart(text, title)) return false;
  if (isAdvice(firstOf(text))) return true;
  if (zoneIn(text) || saysAll(text, title)) return true;
  if (words !== text) return isNumberHarmless(text, words, rows);
  if (speaksOfList(text, 'sort') || isRuleOfNames(text) || isOfPage(text) || ADDRESS.test(text)) return true;
  // "Platform" may be the name of a team, and "Details about scopes" is none.
  const isNameLike = speaksOf(text, ['column']) && !speaksOf(text, ['heading']);
  return isUnderstood(text) && !saysNothing(text) && !isNameLike && !speaksOf(text, ['other', 'left', 'last']);
}

/** A whole day, where words stand for its parts; its digits are gone. */
const DAY = /[年년]\s+[月월]\s+[日일]/u;
const isDay = (words: string): boolean => DAY.test(words) && !speaksOf(words, ['created', 'rotated', 'last-used']);

/** How long ago something was, on which day, or when the page or its data changed. */
const saysWhen = (words: string): boolean =>
  AGO.test(words) || ((isDay(words) || speaksOf(words, ['changed'])) && !speaksOfList(words, 'period'));

const countsRows = (text: string, rows: number): boolean =>
  (text.match(DIGITS) ?? []).every((number) => Number(number) === rows);

/** A name and its value: of the account, the order, a limit, a total, an address. */
function isFieldHarmless(name: string, value: string, title: string, rows: number): boolean {
  if ([`${name}:${value}`, value].some((one) => saysAll(one, title)) || ADDRESS.test(value) || zoneIn(value))
    return true;
  if (namesOtherSecret(name) && ID.test(value)) return true;
  if (speaksOfList(name, 'account') && !saysAllOfList(value, 'part') && !speaksOfOwn(value, title)) return true;
  if (labelMeaning(name) === 'other' && DATED.test(value)) return true;
  if (speaksOfList(name, 'sort') && saysAllOfList(value, 'sort')) return true;
  if (!hasWords(value.replace(DIGITS, ' ')))
    return (speaksOfOwn(name, title) || saysOfList(name, 'of-total') || isOfLimit(name)) && countsRows(value, rows);
  const isAmount = SO_MANY.test(value) && value.match(DIGITS)?.length === 1 && !speaksOfOwn(`${name} ${value}`, title);
  // In another language "minu" begins a part of the keys.
  if (isAmount && (isOfLimit(name) || speaksOf(name, ['changed']))) return true;
  if (speaksOfPart(value, title) || saysAllOfList(name, 'filter') || saysAllOfList(name, 'search')) return false;
  if (isAdvice(value)) return true;
  if (isOfLimit(name) && !speaksOfOwn(name, title)) return SO_MANY.test(value);
  if (speaksOfOwn(name, title)) return false;
  if (speaksOfList(name, 'sort') || speaksOf(name, ['changed', 'free-text'])) return true;
  return speaksOfList(name, 'aside') || speaksOfList(name, 'help');
}

/** What is said of keys in general, what can be done to them, how many there are or may be; and not whose they are, or which. */
function isOfKeysHarmless(text: string, title: string, rows: number): boolean {
  if (isOfReader(text, title)) return false;
  if (speaksOfList(text, 'of-value') || isAdvice(text) || goesOn(text)) return true;
  const isAmount = AMOUNT.test(text);
  if (isAmount && speaksOf(text, ['expires']) && !speaksOf(text, ['last'])) return true;
  if (speaksOfPart(text, title)) return false;
  if (isAmount && isOfLimit(text)) return true;
  const rest = text.replace(COUNTED, ' ').replace(NUMBER, ' ');
  if (rest !== text && !countsRows(text, rows)) return false;
  if (saysAll(text, title)) return true;
  if (isTitle(rest, title)) return !speaksOf(rest, ['last']);
  const listed = besides(rest, 'entire') ?? (rest !== text ? besides(rest, 'of-total') : null);
  if (listed !== null && isTitle(listed, title)) return !speaksOfList(rest, 'yours');
  if (speaksOf(text, ['author', 'by', 'last'])) return false;
  const says = WITH.test(text) ? '' : text;
  if (startsAct(says)) return true;
  if (speaksOf(text, ['other', 'left']) || speaksOfList(text, 'period')) return false;
  if (isUnderstoodHere(rest)) return true;
  return speaksOfList(withoutTokens(says, HAPPENED), 'act');
}

const isAdvice = (text: string): boolean =>
  speaksOfList(text, 'advice', true) ||
  (!RELATIVE.test(text) && !speaksOf(text, ['author', 'by']) && saysOfList(withoutTokens(text, ['key']), 'general'));

/** Every word is known in a language that the page or its reader is expected to use: in another one any short word means something. */
const isUnderstoodHere = (text: string): boolean =>
  parse(text).some(
    (one) =>
      one.isExpected &&
      isUnderstoodBy(one) &&
      !has(one.tokens, 'free-text') &&
      one.tokens.some(({ text, meanings }) => !meanings.includes('filler') && one.vocabulary.meaningsOf(text)),
  );

/** "Long names are cut": a name alone, with what may be its value, or before something else is none. */
const isRuleOfNames = (text: string): boolean =>
  text.split(' ').length > 2 && !/, /.test(text) && !UNSPACED.test(text) && speaksOf(text, ['name']);

/** "Your keys", where the page is not called so: others have keys, too. */
export function isOfReader(text: string, title: string): boolean {
  const rest = besides(text.replace(NUMBER, ' '), 'yours');
  return rest !== null && foldLabel(text) !== foldLabel(title) && isTitle(rest, title);
}

const firstOf = (text: string): string => text.split(' ')[0] ?? '';
const startsAct = (text: string): boolean => speaksOfList(firstOf(text), 'act', true);

/** A verb follows those that are meant: "Keys are", and not "Keys that are". */
const goesOn = (text: string): boolean =>
  parse(text).some(({ tokens, vocabulary }) =>
    tokens.some(
      ({ meanings }, at) =>
        meanings.includes('key') && vocabulary.listPhrases('goes-on').has(tokens[at + 1]?.text ?? ''),
    ),
  );

/** A text without the words that have one of these meanings in some language. */
function withoutTokens(text: string, meanings: readonly LabelMeaning[]): string {
  let rest = foldLabel(text);
  for (const { tokens } of parse(text))
    for (const token of tokens)
      if (token.meanings.some((one) => meanings.includes(one))) rest = rest.replace(token.text, ' ');
  return rest;
}

/** Words of the page's title, and those for keys. */
function isTitle(text: string, title: string): boolean {
  const own = foldLabel(title).split(' ');
  const rest = foldLabel(text)
    .split(' ')
    .filter((word) => !own.includes(word))
    .join(' ');
  return rest === '' || saysNothing(rest) || isKeyNoun(rest);
}

const isOfLimit = (text: string): boolean => !RANGE.test(text) && speaksOfList(text.replace(DIGITS, ' '), 'limit');

/** A number that counts the rows, or something else than keys, or says when the page or its data changed. */
function isNumberHarmless(text: string, words: string, rows: number): boolean {
  if (ADDRESS.test(text) || speaksOf(text, ['other', 'expires']) || startsAct(text)) return true;
  const rest = foldLabel(text.replace(COUNTED, ' ').replace(DIGITS, ' '));
  const counts = (word: string) => saysAllOfList(word, 'of-total') || saysNothing(word);
  if (countsRows(text, rows) && rest.split(' ').every(counts)) return true;
  if (speaksOfList(words, 'page')) return false;
  if (/^last 4$/i.test(text) || speaksOfList(words, 'of-value')) return true;
  return isOfLimit(text) && AMOUNT.test(text);
}

/** True for what else there is on a page, and small words, but none that may be a name: "Read the docs". */
function isOfPage(text: string): boolean {
  const gap = UNSPACED.test(text) ? '' : ' ';
  const words = gap + foldLabel(text) + gap;
  let rest = words;
  for (const vocabulary of vocabularies())
    for (const phrase of vocabulary.listPhrases('aside')) rest = rest.replace(gap + phrase + gap, gap);
  if (rest !== words && !VIEW.test(text)) rest = besides(rest, 'show-verb') ?? rest;
  return (
    rest !== words && parse(rest).some(({ tokens }) => tokens.every(({ meanings }) => meanings.includes('filler')))
  );
}
