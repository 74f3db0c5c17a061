import { namesOther, namesSubject } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { besides, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isOfPartKept } from './behind.ts';
import { speaksOf } from './conditions.ts';
import { speaksOfOwn } from './own-keys.ts';
import { leavesOut, namesSort, saysWhatIsSeen, speaksOfPart } from './phrases.ts';
import { countsMoreKeys, DIGITS } from './totals.ts';

/** English, in which every page is read. That keys "have moved here" says that they are here. */
const AWAY =
  /\belsewhere\b|\b(?:listed|shown|managed|kept) separately\b|\b(?:have|has|was|were|been) (?:moved|archived|relocated|transferred|migrated)\b(?!.*\b(?:here|this (?:page|list|tab))\b)|\bdifferent (?:page|place|tab|list)\b|\b(?:another|separate|their own|its own|old|classic|previous|new) (?:page|tab|list|console|place|dashboard|section|archive)\b/i;
const CUT =
  /\b(?:list|results?|rows|table|keys|tokens)\b.*\b(?:was|were|is|are|been|gets?) (?:\w+ )?(?:cut|shortened|clipped|truncated|capped)\b/i;
/** Keys of another sort, and where they stand. */
const SORT =
  '(?:other|team|project|personal|service|service[- ]account|admin|legacy|old|older|classic|organi[sz]ation|workspace|user|member|test|live|publishable|secret|inactive|revoked|expired|archived|shared)';
const OTHERS = new RegExp(
  `\\b${SORT} (?:api |access )?(?:keys|tokens)\\b.*\\b(?:(?:are|live|sit) (?:on|under|in|at)|(?:are|be|is) (?:found|managed|listed|kept|available|stored))\\b|` +
    `\\b(?:each|every) (?!key|token)[a-z]+ has (?:its|their) own (?:api |access )?(?:keys|tokens)\\b|` +
    `^(?:the )?(?:rest|others) (?:can be found|(?:is|are) (?:under|in|on|at|found|listed|shown|kept)) |` +
    `^some (?:regions|sources|accounts|projects|workspaces|clusters|servers) did(?: not|n[’']t) (?:respond|answer|reply)\\b|` +
    `^(?:looking for|to (?:see|view|find|manage)|find|see|view|manage) (?:your |the )?${SORT} (?:api |access )?(?:keys|tokens)\\b`,
  'i',
);

/** What is shown is of one thing, or a part. */
const VIEW =
  /^(?:showing|displaying|viewing) (?:\w+ )?(?:keys|tokens|results|entries) (?:for|of|in|from|with|by)\b(?! (?:this|your) account)|\b(?:part|portion|preview) of (?:(?:the|this) list|\d)|\b(?:seeing|viewing|showing) (?:test|sandbox|live) (?:data|mode)\b|\bask an? \w+ to (?:see|show)\b/i;

/** True for a sentence that says that keys are not in this list: it was cut, after as many `rows` as there are, or they were moved or stand on another page. */
function saysElsewhere(sentence: string, rows: number, title: string): boolean {
  const isOfList = !speaksOfList(sentence, 'of-value', true);
  if (isOfList && [CUT, OTHERS, VIEW].some((one) => one.test(sentence))) return true;
  const isAway = (isOfList && AWAY.test(sentence)) || speaksOfList(sentence, 'elsewhere');
  const isCounted = [...(sentence.match(DIGITS) ?? [])].includes(String(rows));
  return isAway && (isCounted || speaksOfOwn(sentence, title) || speaksOfList(sentence, 'rows'));
}

/** True for "Revoked keys are archived": some are in the list no more. */
const saysGone = (sentence: string, title: string): boolean =>
  speaksOfOwn(sentence, title) && speaksOfList(sentence, 'some') && speaksOfList(sentence, 'gone');

/** True for "We show at most 2 keys here" where there are as many rows. */
function showsAtMost(sentence: string, rows: number, title: string): boolean {
  const numbers = sentence.match(DIGITS) ?? [];
  if (numbers.length !== 1 || rows === 0 || Number(numbers[0]) > rows || Number(numbers[0]) === 0) return false;
  const words = sentence.replace(DIGITS, ' ');
  const says = (['limit', 'shown'] as const).every((meaning) => speaksOfList(words, meaning));
  return says && !speaksOfList(words, 'of-value', true) && (speaksOfOwn(words, title) || speaksOfList(words, 'here'));
}

/** True where a sentence names several keys, or one in a language of which it is not known how it names several. */
const namesKeys = (sentence: string): boolean =>
  speaksOfList(sentence, 'keys') ||
  parse(sentence).some(({ tokens, vocabulary }) => has(tokens, 'key') && vocabulary.listPhrases('keys').size === 0);

/** True for "Switch to test mode to see test keys", but not for what else can be seen of keys: their details. */
const leadsToKeys = (sentence: string): boolean =>
  speaksOfList(sentence, 'switch') &&
  (namesKeys(sentence) || speaksOfList(sentence, 'narrowed')) &&
  (['show-verb', 'shown'] as const).some((meaning) => speaksOfList(sentence, meaning)) &&
  !speaksOfList(sentence, 'of-value', true) &&
  !speaksOf(sentence, ['heading']);

/** "For these keys, see …": a part of the sentence begins so. */
const refersTo = (sentence: string): boolean =>
  !speaksOfList(sentence, 'advice', true) &&
  sentence.split(/[,:：，、]\s*/u).some((part) => speaksOfList(part.split(' ')[0] ?? '', 'show-verb'));

/** A number with the words before it, and what it counts. */
const NEAR_NUMBER = /(?:\S+ ){0,3}(\p{Nd}+\S*(?: \S+){0,3})/u;

/** True for "Only the 100 newest are kept here", where a number stands beside a place in an order. */
function keepsFew(sentence: string): boolean {
  const [near = '', counted = ''] = NEAR_NUMBER.exec(sentence) ?? [];
  const isRank = saysOfList(near, 'sort') || speaksOf(near, ['last']);
  if (!isRank || !speaksOfList(sentence, 'narrowed') || namesOther(sentence)) return false;
  return !speaksOfList(counted, 'of-value') && !speaksOfList(sentence, 'events');
}

/** More is said of how a key shows than of which do: "All keys are masked and never shown in full". */
const LONGEST_OF_ALL = 40;

/** True for "All keys are not shown". */
const showsNotAll = (sentence: string, title: string): boolean =>
  sentence.length < LONGEST_OF_ALL &&
  (['not', 'shown'] as const).every((one) => speaksOfList(sentence, one)) &&
  saysOfList(sentence, 'all') &&
  speaksOfOwn(sentence, title) &&
  !speaksOfList(sentence, 'of-value', true);

/** True for "Keys of teammates are in the Team tab" and "Looking for keys of other projects?": whose keys, or since when, and where. */
function isAtOtherPlace(sentence: string, title: string): boolean {
  if (!namesKeys(sentence) || speaksOfList(sentence, 'here') || speaksOfList(sentence, 'of-value', true)) return false;
  const [isSubject, isAnother] = [namesSubject(sentence), speaksOfList(sentence, 'another')];
  const isOfOthers = isSubject && isAnother;
  if (/[?？]$/.test(sentence)) return isOfOthers || (saysOfList(sentence, 'search') && (isSubject || isAnother));
  const isOfTime = speaksOfList(sentence, 'period') && speaksOf(sentence, ['created', 'old']);
  const isOfSome = speaksOf(sentence, ['other', 'author']) || speaksOfPart(sentence, title) || namesSort(sentence);
  const refers = speaksOfList(sentence, 'place') || refersTo(sentence);
  return refers && !speaksOfList(sentence, 'help') && (isOfTime || isOfSome || isOfOthers);
}

/** True for "Your teammates have keys, too", and not for "Never share keys with teammates". */
function othersHave(sentence: string): boolean {
  const rest = namesKeys(sentence) ? besides(sentence, 'others') : null;
  return rest !== null && !(['advice', 'of-value'] as const).some((one) => speaksOfList(rest, one, true));
}

/** What may be old, besides keys. */
const LISTED = ['rows', 'entire', 'content'] as const;

/** True for "There are newer keys", "This list may be outdated", "Last synced with errors" and "New keys take a minute to appear". */
function isBehind(sentence: string, title: string): boolean {
  const words = sentence.replace(DIGITS, ' ');
  if (!speaksOfList(words, 'stale') || speaksOfList(words, 'of-value', true)) return false;
  const isOfList = speaksOfOwn(words, title) || LISTED.some((one) => speaksOfList(words, one));
  return isOfList || speaksOf(words, ['changed']);
}

/** True for a sentence that says, in any of these ways, that not all keys are shown. */
export const saysThatKeysLack = (sentence: string, rows: number, title: string): boolean =>
  countsMoreKeys(sentence, rows, title) ||
  leavesOut(sentence, title) ||
  saysElsewhere(sentence, rows, title) ||
  saysGone(sentence, title) ||
  saysWhatIsSeen(sentence, title) === 'part' ||
  leadsToKeys(sentence) ||
  isAtOtherPlace(sentence, title) ||
  othersHave(sentence) ||
  isBehind(sentence, title) ||
  isOfPartKept(sentence, title) ||
  showsAtMost(sentence, rows, title) ||
  keepsFew(sentence) ||
  showsNotAll(sentence, title);
