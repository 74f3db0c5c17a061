import { UNSPACED } from '../../../core/dates/normalize.ts';
import { isKeyNoun, isUnderstood, labelMeaning, namesName, namesOther, namesSubject } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { besides, isListPhrase, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { speaksOf } from './conditions.ts';
import { inDigits } from './number-words.ts';
import { speaksOfOwn } from './own-keys.ts';

/** More text than this is no sentence about a list; units are UTF-16. */
const LONGEST = 120;
/** Without spaces a word may begin anywhere: every pair of places is tried. */
const LONGEST_UNSPACED = 40;
const SENTENCE = /[^.!?。！？।\n]+[.!?。！？।]?/gu;
const sentencesOf = (text: string): string[] => text.match(SENTENCE) ?? [];
/** More text than this is no remark about a list. */
const LONGEST_DOUBT = 160;
/** More text is no name of a view, and no filter with its value. */
const LONGEST_VIEW = 60;
export const NUMBER = /[([（]?\p{Nd}[\p{Nd}.,]*[)\]）]?/gu;

/** True for a choice that hides nothing: "All", "All keys (3)", "Owner: everyone". `title` is what the page calls its keys. */
export function saysAll(text: string, title: string): boolean {
  const words = text.replace(NUMBER, ' ');
  const value = /[:：]([^:：]+)$/.exec(words)?.[1] ?? '';
  return [words, value].some((one) => saysAround(one, title, 'all'));
}

/** True for "Show all keys": what a choice says that hides nothing, and a button that brings more. */
export function showsAll(text: string, title: string): boolean {
  const rest = besides(text, 'show-verb');
  return rest !== null && saysAll(rest, title);
}

/** Of "You are viewing all keys", and of "You are viewing production" or "Your role limits what you can see"; null for other texts. */
export function saysWhatIsSeen(text: string, title: string): 'all' | 'part' | null {
  const rest = besides(text, 'seen');
  if (rest === null) return null;
  return rest === '' || saysAll(rest, title) || isKeyNoun(rest) ? 'all' : 'part';
}

/** A name and its value. */
export const VALUE = /^([^:：]+)[:：]\s*([^:：]+)$/u;

/** Between them, in words: "owner is Ann". */
const IS = / (?:is|ist|est|es|é|è|jest|to|är|er|on|je) |(?<=\p{L})[はが为為是]|[가은는] /u;

/** True for "Status: Active", alone: a filter that is set, and not what the page or its account is called. */
export function isSetFilter(text: string, title: string): boolean {
  const [, name = '', value = ''] = VALUE.exec(text) ?? [];
  if (value === '' && text.length <= LONGEST_VIEW && saysOf(text)) return true;

  if (value === '' || text.length > LONGEST_VIEW || saysAll(text, title) || saysAllOfList(text, 'aside')) return false;
  // "Rate limit: 100 requests a minute".
  if (/\p{Nd}/u.test(value) && speaksOfList(name, 'limit')) return false;
  const isQuery = namesName(name) || (['search', 'filter'] as const).some((one) => saysAllOfList(name, one));
  return isQuery || saysAllOfList(value, 'part') || (namesSubject(name) && !namesOther(name)) || namesOwner(name);
}

const isShort = (text: string): boolean => text.trim().split(' ').length < 3;
/** The same in words, or "status active". */
function saysOf(text: string): boolean {
  const [subject = '', value = '', ...more] = IS.test(text) ? text.split(IS) : text.split(' ');
  if (more.length > 0 || !isShort(subject) || !isValue(value)) return false;
  if (!IS.test(text) && !saysAllOfList(value, 'part')) return false;
  return namesOwner(subject) || (namesSubject(subject) && !namesOther(subject));
}

/** A name of its own, or of a part of the keys. */
const isValue = (text: string): boolean => isShort(text) && (!/^\p{Ll}/u.test(text) || saysAllOfList(text, 'part'));
const namesOwner = (text: string): boolean => parse(text).some(({ tokens }) => has(tokens, 'author'));

/** True for "7 more" and "and 8 other keys": how many do not show. */
export function saysRest(text: string, title: string): boolean {
  const words = text.replace(NUMBER, ' ');
  return words !== text && saysAround(words, title, 'rest');
}

/** "This app has no keys" says so of that app. */
const PLACE = /^this (user|workspace|project|app) /i;

/** True where one sentence of a text says that there are no keys, and nothing but that; `address` has the words of the page's. */
export function saysNoKeys(text: string, title: string, address = ''): boolean {
  const own = `${title} ${address}`;
  const isOfAll = (one: string) =>
    !/[?？]$/.test(one) &&
    !speaksOfPart(one, own) &&
    foldLabel(own).includes((PLACE.exec(one)?.[1] ?? '').toLowerCase());
  return sentencesOf(text).some((one) => isOfAll(one.trim()) && saysAround(one, title, 'no-keys-yet', own));
}

/** True where another sentence of the same text counts something that may be keys of others: "You have no keys. Ann has created 3." */
export const countsOthers = (text: string, title: string): boolean =>
  sentencesOf(inDigits(text)).some(
    (one) =>
      /\p{Nd}/u.test(one) &&
      !saysNoKeys(one, title) &&
      !speaksOfList(one, 'limit', true) &&
      !speaksOf(one, ['changed', 'expires']),
  );

/** To see keys is another right than to make them. */
const MAKING = /(?:permissions?|allowed) to (?:create|add|generate)\b(?!.*(?:,| or | and ))[^.!?]*/i;

/** A text without the right to make or change keys, where it speaks of no other. */
export const butMaking = (text: string): string => text.replace(MAKING, '');

/** More words than this without keys among them are about something else. */
const MOST_WORDS = 5;

/** True for a sentence that says that a part of the keys shows, or that one does not: "Only active keys are shown". */
export function leavesOut(sentence: string, title: string): boolean {
  const words = sentence.replace(NUMBER, ' ').replace(/at once/i, '');
  const rest = speaksOfList(words, 'shown') && !speaksOfList(words, 'of-value', true) ? besides(words, 'some') : null;
  if (rest === null) return false;
  if (speaksOfOwn(words, title) || speaksOfList(words, 'rows')) return true;
  return words.trim().split(/\s+/).length <= MOST_WORDS && !namesOther(rest);
}

/** True where some sentence of a text lets doubt one that says that there are no keys: "Request failed", "Some are hidden". */
export function isDoubtful(text: string, title: string): boolean {
  if (text.length > LONGEST_DOUBT) return false;
  return sentencesOf(text).some((one) => speaksOfList(one, 'doubt') && !saysAround(one, title, 'no-keys-yet'));
}

/** A text without the words of the page's title. */
function besidesTitle(text: string, title: string): string {
  const words = foldLabel(title).split(' ');
  const own = foldLabel(text).split(' ');
  return own.filter((word) => !words.includes(word)).join(' ');
}

/** True for a text that is about a part of the keys, unless the page's title says no less. */
export function namesPart(text: string, title: string): boolean {
  const says = (one: string) => saysOfList(one, 'part') || speaksOfList(one, 'some');
  return says(besidesTitle(text, title)) || (says(text) && !says(title));
}

/** The same for a word of such a part in any form. */
export const speaksOfPart = (text: string, title: string): boolean =>
  namesPart(text, title) || speaksOfList(besidesTitle(text, title), 'part');

/** True for a text that is nothing but the title of such a part, and how many there are: "My keys", "3 expired". */
export function isPart(text: string, title: string): boolean {
  const words = text.replace(NUMBER, ' ');
  return (
    namesPart(words, title) && (saysAround(words, title, 'part') || isNothing(besides(words, 'some') ?? words, title))
  );
}

/** A place in an order, before several: "Top keys", "The 2 most recently created keys". */
const RANKED = /\b(?:top|latest|newest|oldest|(?:most|least) \w+|(?:last|first)(?= \d))\b(?=.*s\b)/i;
/** From when on, or up to when. */
const SPAN = /^(.+?) (?:since|after|before|between|within|in(?: the (?:last|past))?) .*\d/i;

/** So long from now. */
const AHEAD = /\bin \p{Nd}+ \p{L}+$/u;

/** True for a line that is the name of a view which leaves out others: by their order, or "Created since January 2026". */
export function isView(line: string, title: string): boolean {
  if (line.length > LONGEST_VIEW || saysOfList(line, 'goes-on')) return false;
  const rest = line.replace(RANKED, ' ').replace(NUMBER, ' ');
  if (RANKED.test(line) && speaksOfOwn(rest, title) && isUnderstood(rest)) return true;
  const said = labelMeaning(SPAN.exec(line)?.[1] ?? '') ?? '';
  // Created, changed or last used; ends are said of all keys. "Next refresh in 30 seconds" is said of the page.
  return /^[cl]/.test(said) && !(said === 'changed' && AHEAD.test(line));
}

/** The same by what is so of the keys, and not by whose they are: "Recent keys". */
export const isSome = (text: string, title: string): boolean => speaksOfList(text, 'some') && isPart(text, title);

/** True for the title of a page that names nothing but some of the keys: "Active API keys". */
export const isOfPart = (title: string): boolean => isKeyNoun(besides(title, 'some') ?? '');

/** True for small words and those for keys. */
const isNothing = (text: string, title: string): boolean => text === '' || isNoun(text, foldLabel(title));

/** True when a phrase is all that a text says, besides the noun that stands for keys: "no … yet". */
export function saysAround(
  text: string,
  title: string,
  meaning: 'all' | 'part' | 'rest' | 'no-keys-yet' | 'harmless',
  own = title,
): boolean {
  const folded = foldLabel(text);
  if (folded === '' || folded.length > LONGEST) return false;
  if (isListPhrase(folded, meaning)) return true;
  const names = foldLabel(title);
  const cuts = cutsOf(folded);
  return cuts.some((start) =>
    cuts.some((end) => {
      const noun = folded.slice(start, end).trim();
      const rest = `${folded.slice(0, start)} ${folded.slice(end)}`.replace(/\s+/g, ' ').trim();
      const isAny = meaning !== 'no-keys-yet' || !namesSort(besidesTitle(noun, own));
      return rest !== '' && isListPhrase(rest, meaning) && isNoun(noun, names) && isAny;
    }),
  );
}

/** "Access tokens" may be all there are. */
const ANY = /^a(?:pi|cc?e)/;

/** True for words that name whose keys are meant, or for what: "service keys", "keys of this app". */
export const namesSort = (text: string): boolean =>
  speaksOfList(text, 'whose') ||
  parse(text).some(({ tokens }) => tokens.some((token) => token.meanings.includes('holder') && !ANY.test(token.text)));

function cutsOf(text: string): number[] {
  const places = Array.from({ length: text.length + 1 }, (_, at) => at);
  if (UNSPACED.test(text)) return text.length > LONGEST_UNSPACED ? [] : places;
  return places.filter((at) => at === 0 || at === text.length || text[at] === ' ');
}

function isNoun(text: string, title: string): boolean {
  if (text === '') return false;
  const words = title.split(' ');
  return isKeyNoun(text) || text === title || text.split(' ').every((word) => words.includes(word));
}
