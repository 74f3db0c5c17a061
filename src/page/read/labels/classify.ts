import { type Meaning, NONE_WORDS, OTHER_SECRETS, PLAIN_HEADINGS, WORDS } from './dictionary.ts';
import { PROSE_WORDS } from './free-text-headers.ts';

/** Scripts that put no space between words: there a phrase may begin and end anywhere. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LONGEST_LABEL = 120;
const MOST_WORDS_BETWEEN = 6;

export type DateMeaning = 'created' | 'rotated' | 'expires' | 'last-used' | 'changed' | 'age' | 'other' | 'old-expires';

/** Folded: lower case, no invisible characters or punctuation, single spaces; one alef, however its hamza is written. */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\u064b-\u0652\u0640]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const dictionary = new Map<string, Set<Meaning>>();
let longest = 0;
for (const [meaning, phrases] of Object.entries(WORDS) as [Meaning, string][]) {
  for (const phrase of phrases.split('|')) {
    const folded = foldLabel(phrase);
    longest = Math.max(longest, folded.length);
    dictionary.set(folded, (dictionary.get(folded) ?? new Set()).add(meaning));
  }
}

interface Token {
  readonly text: string;
  /** Empty for a word that no list holds. */
  readonly meanings: ReadonlySet<Meaning>;
}

const UNKNOWN: ReadonlySet<Meaning> = new Set();
const DATES = ['created', 'rotated', 'expires', 'last-used', 'changed'] as const;

/** Cuts a label into the longest phrases that the lists hold. */
function tokensOf(text: string): Token[] {
  const folded = foldLabel(text).slice(0, LONGEST_LABEL);
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    if (folded[at] === ' ') at += 1;
    else {
      const token = phraseAt(folded, at) ?? { text: /^\S+/.exec(folded.slice(at))?.[0] ?? '', meanings: UNKNOWN };
      tokens.push(token);
      at += token.text.length || 1;
    }
  }
  return tokens;
}

function phraseAt(text: string, at: number): Token | null {
  for (let end = Math.min(text.length, at + longest); end > at; end -= 1) {
    if (!isBoundary(text, end)) continue;
    const phrase = text.slice(at, end);
    const meanings = dictionary.get(phrase);
    if (meanings) return { text: phrase, meanings };
  }
  return null;
}

function isBoundary(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  return after === '' || after === ' ' || SPACELESS.test(before) || SPACELESS.test(after);
}

const has = (tokens: readonly Token[], meaning: Meaning) => tokens.some(({ meanings }) => meanings.has(meaning));

function dateMeaningOf(tokens: readonly Token[]): DateMeaning | null {
  if (has(tokens, 'other') || has(tokens, 'author')) return 'other';
  const found = DATES.filter((meaning) => has(tokens, meaning));
  if (has(tokens, 'age')) return found.length === 0 && isAge(tokens) ? 'age' : null;
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  // The last of several that were made is no birth.
  if (only === 'created' && has(tokens, 'last')) return 'other';
  if (!has(tokens, 'old')) return only;
  return only === 'expires' ? 'old-expires' : 'other';
}

/** German "alter" is "age" only where it stands alone: beside a key it is "old". */
function isAge(tokens: readonly Token[]): boolean {
  const isSure = tokens.length === 1 || tokens.every(({ meanings }) => !meanings.has('old'));
  return isSure && tokens.every(({ meanings }) => meanings.has('age') || isSmall(meanings));
}

/** True for what may stand around "412 days old" where it is said of a key, or of nothing that is named. */
export function isOfKey(before: string, after: string): boolean {
  const [sentence = ''] = after.split(/[.!?;]/);
  const tokens = [...tokensOf(before.split(/[.!?;] /).at(-1) ?? ''), ...tokensOf(sentence)];
  const isKnown = tokens.every(({ meanings }) => isSmall(meanings));
  return !has(tokens, 'old') && (isKnown || (namesKey(before) && !has(tokens, 'author')));
}

/** What a whole label says; null when it says nothing known, several things, or anything besides. */
export function labelMeaning(text: string): DateMeaning | null {
  if (text.length > LONGEST_LABEL) return null;
  const tokens = tokensOf(text);
  return tokens.some(({ meanings }) => meanings.size === 0) ? null : dateMeaningOf(tokens);
}

/** True for small words alone, or none. */
export function saysNothing(text: string): boolean {
  return tokensOf(text).every(({ meanings }) => isSmall(meanings));
}

/** What a translation key such as `keys.columns.lastUsed` says: its last part, where the others do not name another subject. */
export function keyMeaning(dataKey: string): DateMeaning | null {
  const parts = dataKey.split(/[./:]/).map((part) => part.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' '));
  if (has(tokensOf(parts.slice(0, -1).join(' ')), 'other')) return null;
  return labelMeaning(parts.at(-1) ?? '');
}

/** What a sentence says of the date within it: "Created by Ana on [date]", "[date]に作成". */
export function sentenceMeaning(before: string, after: string): DateMeaning | null {
  const tokens = tokensOf(before.length > LONGEST_LABEL ? before.slice(-LONGEST_LABEL) : before);
  const start = tokens.findIndex(({ meanings }) => !isSmall(meanings));
  if (start < 0) return labelMeaning(after);
  const [first, ...rest] = tokens.slice(start);
  const unknown = rest.filter(({ meanings }) => meanings.size === 0).length;
  if (!first || unknown > MOST_WORDS_BETWEEN || has(rest, 'other')) return null;
  const said = first.meanings.has('author') ? byWhom(first.text) : dateMeaningOf(tokens.slice(0, start + 1));
  const others = dateMeaningOf(tokens.filter(({ meanings }) => meanings.size > 0));
  return first.meanings.has('author') || others === said ? said : null;
}

const isSmall = (meanings: ReadonlySet<Meaning>) =>
  meanings.has('filler') ||
  (meanings.has('last') && meanings.size === 1) ||
  (meanings.has('key') && !meanings.has('other')) ||
  (meanings.has('old') && meanings.size === 1);

/** "Created by" speaks of the creation, "owner" does not. */
function byWhom(phrase: string): DateMeaning | null {
  const [verb] = tokensOf(phrase.split(' ').slice(0, -1).join(' '));
  return verb?.meanings.has('created') ? 'created' : null;
}

/** True for a text that names a key, token or secret, and not one that is something else. */
export function namesKey(text: string): boolean {
  const tokens = tokensOf(text);
  return has(tokens, 'key') && !has(tokens, 'other') && !namesOtherSecret(text);
}

const list = (phrases: string) => phrases.split('|').map(foldLabel);
const others = list(OTHER_SECRETS);
const plain = new Set(list(PLAIN_HEADINGS));
const none = list(NONE_WORDS);
const prose = list(PROSE_WORDS);

export function namesOtherSecret(text: string): boolean {
  return holdsAny(foldLabel(text).slice(0, LONGEST_LABEL), others);
}

/** True for a text that names another subject, such as the account, and nothing that is not known. */
export function namesOther(text: string): boolean {
  return text.length <= LONGEST_LABEL && has(tokensOf(text), 'other');
}

/** True for a heading under which a credential's own dates may stand. */
export function isOwnHeading(text: string): boolean {
  const folded = foldLabel(text);
  if (namesOther(text) || has(tokensOf(text), 'old')) return false;
  return namesKey(text) || plain.has(folded) || labelMeaning(text) !== null;
}

/** True for a label of which every word is known, and none says that below it stands what somebody typed. */
export function isUnderstood(label: string): boolean {
  if (holdsAny(foldLabel(label), prose)) return false;
  return plain.has(foldLabel(label)) || tokensOf(label).every(({ meanings }) => meanings.size > 0);
}

/** True for the header of a column of names. */
export function namesName(header: string): boolean {
  const tokens = tokensOf(header);
  return (
    isUnderstood(header) &&
    has(tokens, 'name') &&
    tokens.every(({ meanings }) => meanings.has('name') || isSmall(meanings))
  );
}

/** True for a text that says that there is none. */
export function saysNone(text: string): boolean {
  return holdsAny(foldLabel(text).slice(0, LONGEST_LABEL), none);
}

function holdsAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase);
    if (at < 0) return false;
    const starts = at === 0 || text[at - 1] === ' ' || SPACELESS.test(phrase);
    return starts && isBoundary(text, at + phrase.length);
  });
}
