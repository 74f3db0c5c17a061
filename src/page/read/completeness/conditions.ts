import { isKeyNoun, isUnderstood, labelMeaning, namesName, saysNothing, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { foldLabel } from '../labels/fold-label.ts';
import type { LabelMeaning } from '../labels/language-words.ts';
import { besides, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';

/** More words are a sentence. */
const [MOST_OF_RANK, MOST_OF_MATCH, MOST_OF_SPAN, MOST_WITHOUT_NUMBER] = [4, 5, 12, 4];
/** Of a text that puts no space between words, UTF-16 units, too. */
const LONGEST_OF_SPAN = 80;
/** A count, among words that do not say of what: not the last four of a key. */
export const COUNT =
  /(?<![\p{Script=Latin}\p{N}.,#-])(?<!last (?=4$))\p{Nd}{1,3}(?![\p{Nd}.,%])(?: ?[件個个개건本つ条條](?!\p{L}))?/iu;
/** A place in an order, in languages that know no other word for it. */
const TOP = /^(?:(?:first|top|highest|lowest|bottom|(?:most|least) \w+|топ|ilk)(?!\p{L})|トップ|上位|상위|前)/iu;
const YEAR = /^(?:19|20)\p{Nd}\p{Nd}$/u;
/** Between two days: "Nov 1 – Nov 24", "du 1 au 24 novembre". */
const DASH = /[–—→~〜～]|(?<=\s)(?:-|au|al)(?=\s)/iu;
/** How long ago something was, and no span of time. */
export const AGO =
  /\b(?:ago|vor|il y a|hace|há|acum|temu|fa|geleden|sedan|siden|sitten|önce|před|pred|prije|ezelőtt)(?!\p{L})|前|전|тому|назад|преди|πριν/iu;
/** Between a name and what it has to be. */
const COMPARES = /[\p{L}\p{N}] ?(?:[≠≈≤≥]|[!<>]=|(?<= )[=~]|:? ?[<>](?= ?["'\p{N}])) ?\S|\p{L} in \(/u;
/** As it is typed, or stands in an address: "is:open", "limit=2&offset=0", and not "API_KEY=…" or the address of a server. */
const QUERY = /^[?-]?\p{Ll}[\w.-]*(?:=|:(?!\/\/|\d+$))[^\s=&]+$/u;
const PAGE = /^pp?\.? ?\p{Nd}{1,3}$/iu;
/** What opens the rest, or says that there is one. */
const OPENS = /^[▼▾▿⌄↓…]|(?:[▼▾▿⌄↓…]|\.{3})$/u;
/** What leads from one of several to the next. */
const AND_THEN = /&|\s(?:(?:AND|OR)\s)?/;
const SIGNS = /[^\p{L}\p{M}\s]+/gu;

export const speaksOf = (text: string, meanings: readonly LabelMeaning[]): boolean =>
  parse(text).some(({ tokens }) => meanings.some((one) => has(tokens, one)));

/** "TLS ≥ 1.2", "Node.js >= 20": what something needs, by a name that no key has a fact of. */
const isVersion = (text: string): boolean => {
  const [, name = ''] = /^(\p{Lu}[\p{L}.]*) ?(?:[≥≤]|[<>]=?) ?v?\p{Nd}+(?:\.\p{Nd}+)*$/u.exec(text) ?? [];
  return name !== '' && (name.includes('.') || /\p{Nd}\.\p{Nd}/u.test(text)) && !isAsked(name) && !isUnderstood(name);
};

/** True for few words that say which keys show, in any place: "Newest 10", "Unused for 90 days", "contains sync", "tag = prod". */
export const isCondition = (text: string): boolean =>
  isRanked(text) ||
  isOfTime(text) ||
  isOfPeriod(text) ||
  matches(text) ||
  (COMPARES.test(text) && !isVersion(text)) ||
  PAGE.test(text);

/** True for what somebody typed to find keys, wherever it stands; "read:org" is what a key may do. */
export const isQuery = (text: string): boolean => {
  const terms = text.split(AND_THEN);
  const asks = (one: string) => one.includes('=') || isAsked(one.replace(/:.*/, ''));
  return terms.every((one) => QUERY.test(one)) && terms.some(asks);
};

/** "is", "created", "name", "status". */
const isAsked = (field: string): boolean =>
  saysNothing(field) || labelMeaning(field) !== null || namesName(field) || speaksOfList(field, 'state');

/** True for "▼ More" and "More…". */
export function saysMore(text: string): boolean {
  const words = text.replace(SIGNS, ' ').trim();
  return OPENS.test(text) && saysAllOfList(words, 'rest') && !saysAllOfList(words, 'filter');
}

const isFew = (text: string, most: number): boolean => foldLabel(text).split(' ').length <= most;

/** So many of a place in an order. */
function isRanked(line: string): boolean {
  const text = line.replace('-', ' ');
  const words = text.replace(COUNT, ' ').trim();
  if (words === text || !isFew(text, MOST_OF_RANK)) return false;
  const rest = besides(words, 'some');
  const isOrder = rest !== null ? isKeyNoun(rest) || saysNothing(rest) : saysAllOfList(words, 'sort');
  return isOrder || TOP.test(words) || (saysNothing(words) && speaksOf(words, ['last']));
}

/** A number of days, beside what happened in them or did not: no term, no rule, and not how long ago. */
function isOfTime(text: string): boolean {
  const { 0: number = '', index = 0 } = COUNT.exec(text) ?? { index: 0 };
  const [before, behind] = [text.slice(0, index), text.slice(index + number.length)];
  const isSpan = number !== '' && speaksOfList(behind.trim().split(' ').slice(0, 2).join(' '), 'limit');
  const isPast = AGO.test(text) && !speaksOf(text, ['never-used']);
  if (!isSpan || isPast || speaksOfList(before, 'limit') || saysOfList(text, 'goes-on')) return false;
  if (speaksOfKey(text) && !speaksOf(text, ['never-used', 'last-used'])) return false;
  return !speaksOf(text, ['changed', 'other']) && besides(`${before} ${behind}`, 'limit') !== '';
}

/** "Created this year": what happened, and when, but not to the page. */
const isOfPeriod = (text: string): boolean =>
  isFew(text, MOST_OF_MATCH) &&
  speaksOfList(text, 'period') &&
  speaksOf(text, ['created', 'last-used', 'never-used', 'rotated']) &&
  !speaksOf(text, ['changed', 'other']);

/** What else has days or times beside a list: the page, the account, an end, a use. */
const OTHERS: readonly LabelMeaning[] = ['changed', 'other', 'expires', 'last-used', 'never-used', 'never-expires'];
/** What two dates of one line say, each for itself. */
const VERBS: readonly LabelMeaning[] = ['created', 'rotated', 'key', ...OTHERS];

/** True for few words of a time, of which what shows is: "Past 24 hours", "since January", "From Nov 1 to Nov 24, 2026". */
export function isOfSpan(text: string): boolean {
  if (!isFew(text, MOST_OF_SPAN) || text.length > LONGEST_OF_SPAN) return false;
  if (isRangeOfDays(text)) return !speaksOf(text, ['other']);
  if (!speaksOfList(text, 'span') || AGO.test(text) || speaksOf(text, OTHERS)) return false;
  if (/\p{N}/u.test(text)) return !speaksOfList(text, 'of-value');
  return isFew(text, MOST_WITHOUT_NUMBER) && speaksOfList(text, 'period') && !speaksOfKey(text);
}

/** Two days, of which one at least has its year, and between them nothing but what leads from one to the other. */
function isRangeOfDays(text: string): boolean {
  const numbers = text.match(/\p{Nd}+/gu) ?? [];
  const areDays = numbers.length > 2 && numbers.every((one) => one.length < 3 || YEAR.test(one));
  const leads = (gap: string) => (DASH.test(gap) || speaksOf(gap, ['until'])) && !speaksOf(gap, VERBS);
  return (
    areDays &&
    numbers.some((one) => YEAR.test(one)) &&
    text
      .split(/\p{Nd}+/u)
      .slice(1, -1)
      .some(leads)
  );
}

/** What a name or a tag has in it: no rule that it has to. */
const matches = (text: string): boolean =>
  isFew(text, MOST_OF_MATCH) && speaksOfList(text, 'matches') && !saysOfList(text, 'general') && !speaksOfKey(text);

/** What is told of the last time. */
const LAST: readonly LabelMeaning[] = ['last', 'last-used', 'changed'];

/** "Sync failed 2 minutes ago", "Last attempt failed". */
export const hasFailed = (text: string): boolean =>
  speaksOfList(text, 'doubt') &&
  parse(text).some(({ tokens }) => {
    const last = AGO.test(text) ? 0 : tokens.findIndex(({ meanings }) => meanings.some((one) => LAST.includes(one)));
    return last >= 0 && has(tokens.slice(last), 'planned');
  });
