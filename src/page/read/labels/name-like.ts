import { type DateReading, findDates } from '../../../core/dates/index.ts';
import { UUID } from '../../../core/key-material/broken.ts';
import { isLikelySecretPart } from '../../../core/key-material/random-run.ts';
import { hasWords } from '../dom/text.ts';
import type { ReadScope } from '../scope.ts';
import { shownName } from '../secrets/shown-name.ts';
import { isUnderstood, labelMeaning, namesName, saysNothing } from './classify.ts';
import { has, isSmall } from './date-meaning.ts';
import { besides, saysAllOfList } from './list-phrases.ts';
import { type Parsed, parse } from './loaded-languages.ts';
import { showsKey } from './masks.ts';
import { isOtherFact } from './no-name-alone.ts';
import { NO_NAMES } from './no-names.ts';
import { sentenceMeaning } from './sentence.ts';
import type { Token } from './vocabulary.ts';

/** The number of a row, "1.", and a text that tells what something was called once: "mailer (formerly billing)". */
const NUMBER = /^(?:[#№] ?\p{N}+|\p{N}+[.)])$/u;
const FORMER = new RegExp(`(?:^|[\\s(（])(?:(?:${NO_NAMES.formerly})(?!\\p{L})|was:)`, 'iu');
/** The same behind a name, in brackets: "(formerly billing)". */
const FORMER_BEHIND = new RegExp(`(?<=\\S)\\s*[(（](?:${NO_NAMES.formerly})(?!\\p{L})[^()（）]*[)）]$`, 'iu');
/** Such a number before more: "1. mailer" */
const NUMBERED = /^(?:[#№] ?\p{N}+|\p{N}+[.)])\s/u;
/** One word that ends as if cut: perhaps a name, perhaps the start of a secret. */
const CUT_WORD = /^\S+(?:…|\.{3})$/u;
/** "Owner: Ann" */
const LABELLED = /^[^:：]+[:：]\s/u;
/** Of a person. */
const MAIL = /^\S+@\S+\.\S+$/;
const LONGEST_ALONE = 200;
/** "3 days", "3d" */
const AMOUNT = /\p{Nd}+\s*\p{L}+/u;

/** True for what may be a name where a name ought to stand: no mask, secret, state or label, and no date alone. */
export function isNameLike(text: string, { context, provider }: ReadScope): boolean {
  if (
    !hasWords(text) ||
    showsKey(text) ||
    FORMER.test(text) ||
    isNumber(text) ||
    NUMBERED.test(text) ||
    looksRandom(text) ||
    isState(text) ||
    isUnnamed(text)
  )
    return false;
  // Of another subject may be a key, too: "Invoices", "User import".
  if (/[:：]$/.test(text) || (labelMeaning(text) ?? 'other') !== 'other' || namesName(text)) return false;
  if (!hasWords((shownName(text, provider.tokens) ?? '').replaceAll('•', ''))) return false;
  const [date, ...more] = findDates(text, context);
  return !date || date.when === 'never' || more.length > 0 || hasWords(withoutDates(text, [date]));
}

/** A name without what it was once, and without a state behind a mark: "mailer · Active". */
export function withoutFormer(text: string): string {
  const [, name = '', state = ''] = /^(.*\S) [·•|] ([^·•|]+)$/u.exec(text) ?? [];
  return state !== '' && isState(state) ? name : text.replace(FORMER_BEHIND, '');
}

export const isNumber = (text: string): boolean => NUMBER.test(text);

/** True for a state of a key, what a control does, or a time that is none: "a while ago". */
export const isState = (text: string): boolean =>
  saysAllOfList(text, 'no-name') || saysAllOfList(text, 'states') || isTimeLeft(text);

/** True for what stands in place of a name that nobody gave, or offers to give one: "None", "Unnamed key", "+ Add a name". */
function isUnnamed(text: string): boolean {
  const isNone = ({ isExpected, tokens }: Parsed) =>
    isExpected &&
    has(tokens, 'none') &&
    tokens.every((one) => isSmall(one) || one.meanings.some((said) => said === 'none' || said === 'name'));
  const rest = besides(text, 'unnamed', true);
  return (rest !== null && (saysNothing(rest) || namesName(rest))) || parse(text).some(isNone);
}

/** True for an amount and words of how far off an end is, alone: "3 days left", "due in 5 days". */
function isTimeLeft(text: string): boolean {
  const rest = text.replace(AMOUNT, ' ');
  if (rest === text) return false;
  const isOfEnd = ({ meanings }: Token) => meanings.includes('left') || meanings.includes('planned');
  return parse(rest).some(({ tokens }) => tokens.some(isOfEnd) && tokens.every((one) => isOfEnd(one) || isSmall(one)));
}

/** True for what may be said beside a name: "New", "Default". */
export const isBadge = (text: string): boolean => saysAllOfList(text, 'badge');

/** True for what labels the text behind it. */
export const isLabel = (text: string): boolean => /[:：]$/.test(text) || labelMeaning(text) !== null;

/** True for what may be a name where nothing says that one stands there: no sentence about a date, and a word that no label has. */
export function isNameAlone(text: string, { context }: ReadScope): boolean {
  if (text.length > LONGEST_ALONE || !/\p{L}/u.test(text) || CUT_WORD.test(text) || isUnderstood(text)) return false;
  if (MAIL.test(text) || LABELLED.test(text) || isOtherFact(text) || sentenceMeaning(text, '') !== null) return false;
  const found = findDates(text, context);
  const [first] = found;
  if (!first) return true;
  const [before, after] = [text.slice(0, first.start), text.slice(first.end)];
  return sentenceMeaning(before, found.length > 1 ? '' : after) === null && !saysNothing(withoutDates(text, found));
}

export const withoutDates = (text: string, dates: readonly DateReading[]): string =>
  dates.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

/** True for one word in which letters and digits alternate as in none that people choose, and for what holds a long run of them. */
function looksRandom(text: string): boolean {
  if (/\s/.test(text)) return false;
  if (UUID.test(text)) return true;
  return (text.match(/[a-z0-9]+/gi) ?? []).some((run) => (run === text || run.length >= 16) && isLikelySecretPart(run));
}
