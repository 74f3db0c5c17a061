import { labelMeaning, namesFormer, saysRenewed, speaksOfKey } from './classify.ts';
import { type DateMeaning, dateMeaningOf, ENDS, has, isSmall } from './date-meaning.ts';
import { foldLabel } from './fold-label.ts';
import type { LabelMeaning } from './language-words.ts';
import { speaksOfList } from './list-phrases.ts';
import { agreed, LONGEST_LABEL, type LoadedLanguage, languagesIn, parse, vocabularies } from './loaded-languages.ts';
import { saysNot } from './says-not.ts';
import type { Token } from './vocabulary.ts';
import { withoutWay } from './way-behind.ts';

/** What stands in quotes is a name. */
const QUOTED = /"[^"]*"|[“„”][^“„”]*[“”]|«[^«»]*»|‹[^‹›]*›|「[^「」]*」|『[^『』]*』/g;
export const BRACKETED = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]/g;
/** Between sentences, and between parts of a line that have nothing to do with each other. */
const END_MARKS = /(?<!(?:^|\s)(?:m[aá](?:x|ks)|min|rec))[.!?;]\s|[…|•·。！？；()（）[\]]|\s[–—]\s/;
/** The same between the words of one date and of another. */
const BETWEEN = /[.!?]\s|[;…|•·・。！？；()（）[\]→/]|\s[-–—]\s/;
const COMMAS = /[,、，،]/;
const MOST_WORDS_OF_NAME = 4;
/** After the verb of a sentence about a key: words of a link or button that follows. */
const MOST_WORDS_BEHIND = 3;

/** "Expires: 3 months ([date])" */
const LENGTH = /\p{Nd}+\s*\p{L}+\s*[(（]\s*$/u;

/** Between sentences alone. */
const SENTENCES = /(?<!(?:^|\s)(?:m[aá](?:x|ks)|min|rec))[.!?;]\s|[…|•·。！？；]/i;

const sentenceBefore = (text: string) => text.replace(QUOTED, ' ').split(SENTENCES).at(-1) ?? '';

/**
 * True where the sentence around a date is one of keys in general, a condition or advice, or goes on behind the date to tell
 * what happens then: it says nothing of what this key is.
 */
export function isGeneral(before: string, after: string): boolean {
  const [head = '', tail = ''] = [sentenceBefore(before), firstPart(after)].map(foldLabel);
  return vocabularies(true).some((words) => words.says(`${head} ${tail}`, 'general') || words.says(tail, 'goes-on'));
}

/** True for what may stand around "412 days old" where it is said of a key, or of nothing that is named. */
export function isOfKey(before: string, after: string): boolean {
  const around = `${sentenceBefore(before)} ${after.split(/[.!?;]/)[0]}`;
  if (!/[\p{L}\p{N}]/u.test(around)) return true;
  return parse(around).some(({ tokens }) => has(tokens, 'key') && !has(tokens, 'old') && tokens.every(isSmall));
}

/** What a sentence says of the date within it: "Created by Ana on [date]", "der Schlüssel wurde [date] erstellt". */
export function sentenceMeaning(before: string, after: string): DateMeaning | null {
  const done = withoutSubject(before);
  const said =
    wordsMeaning(before, after) ??
    (done === null ? null : wordsMeaning(done, after)) ??
    ([lastPart(before), `${before} ${clauseOf(after)}`].some(saysRenewed) ? 'renewed' : null);
  if (said === 'last-used' && isDenied(after)) return 'other';
  const sentence =
    before
      .replace(QUOTED, ' ')
      .split(/[.!?;。！？；]\s*(?=\S)/)
      .at(-1) ?? '';
  if (said === null || !namesFormer(sentence) || !speaksOfKey(sentence)) return said;
  return ENDS.has(said) ? 'old-expires' : 'other';
}

const PERSON = /^\s*((?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,3})(?=\p{Ll})/u;

/** Without who made it in front; null but where a word for "this" tells that the key on the page is meant: "Ann created this key on". */
function withoutSubject(before: string): string | null {
  const sentence = lastPart(before);
  const [all = '', name = ''] = PERSON.exec(sentence) ?? [];
  const isUnknown = parse(name).every(({ tokens }) => !tokens.some(isKnown));
  const isOfThis = all !== '' && isUnknown && speaksOfKey(sentence) && speaksOfList(sentence, 'these', true);
  return isOfThis ? sentence.slice(all.length) : null;
}

function wordsMeaning(before: string, after: string): DateMeaning | null {
  const [lead, rest] = [
    foldLabel(lastPart(before.replace(LENGTH, '('))).slice(-LONGEST_LABEL),
    foldLabel(firstPart(after)),
  ];
  const isCut = /(?:[,、，،.!?;…|•·・。！？；()（）[\]→/]|\s[-–—])\s*$/.test(before);
  const behind = clauseBehind(after);
  const languages = languagesIn(`${lead} ${rest} ${behind}`).map((language) => ({
    ...language,
    lead: withoutDoers(language, language.vocabulary.tokensOf(lead)),
    isEnd: isMadeEnd(language, lead, behind),
  }));
  // "No key was created": in another language "no" may be a small word.
  const isNone = (lead: readonly Token[]) => has(lead, 'none') || has(lead, 'never-used');
  if (languages.some(({ isExpected, lead }) => isExpected && isNone(lead) && lead.every(isKnown))) return null;
  // "Created by Ann · used today": what stands behind in the same clause is the date's own.
  if (isCut && languages.some((language) => !saysNoMore(language, rest)))
    return agreed(languages, (language) => happened(language, verbBehind(language, rest.slice(0, LONGEST_LABEL), [])));
  const said = agreed(languages, (language) => happened(language, verbBefore(language.lead, language)));
  const plain = languages.filter((language) => language.lead.every(isSmall));
  if (said || plain.length === 0) return said;
  return (
    happened(
      { isEnd: plain.some(({ isEnd }) => isEnd) },
      plain.some(({ lead }) => has(lead, 'last')) ? null : labelMeaning(after),
    ) ??
    agreed(languages, (language) => {
      const own = withoutWay(language, firstPart(after)).slice(0, LONGEST_LABEL);
      return happened(language, verbBehind(language, own, language.lead));
    })
  );
}

/** What says of something else than a use that it is not there: "no description". */
const NO_USE: readonly LabelMeaning[] = [
  'created',
  'rotated',
  'changed',
  'expires',
  'never-expires',
  'free-text',
  'name',
];

/** True where it is said behind a day of use that it is none: "this week not used", and not "today (never expires)". */
function isDenied(after: string): boolean {
  const clause = clauseBehind(after);
  return saysNot(clause) && !parse(clause).some(({ tokens }) => NO_USE.some((one) => has(tokens, one)));
}

export const isKnown = ({ meanings }: Token) => meanings.length > 0;

/** What has no end, or is planned or failed, is nothing that has happened: "created until", "rotated (failed)". */
const happened = ({ isEnd }: { isEnd: boolean }, said: DateMeaning | null): DateMeaning | null =>
  isEnd && said !== null && !ENDS.has(said) ? 'other' : said;

function isMadeEnd({ vocabulary }: LoadedLanguage, lead: string, behind: string): boolean {
  const [before, after] = [vocabulary.tokensOf(lead), vocabulary.tokensOf(behind)];
  const last = before.at(-1);
  // "Created by" right before a date speaks of no one.
  const isBy = last?.text.includes(' ') && last.meanings.includes('author');
  const beside = [...before.slice(-1), ...after.slice(0, 1).filter((token) => !has([token], 'by'))];
  return isBy || has(beside, 'until') || has([...before, ...after], 'planned');
}

/** What stands behind a date up to the end of its sentence, or of its part of a line. */
export const firstSentence = (after: string): string =>
  after.replace(QUOTED, ' ').split(/[.!?;。！？；]\s|[…|•·]/)[0] ?? '';

/** What stands behind a date up to the end of its clause, brackets included. */
export function clauseOf(after: string): string {
  const [clause = ''] = after.replace(QUOTED, ' ').split(/[.!?;。！？；]\s|[…|•·・,、，]/);
  return clause;
}

const clauseBehind = (after: string): string => foldLabel(clauseOf(after)).slice(0, LONGEST_LABEL);

/** True for a date within quotes, which somebody said. */
export const isQuoted = (before: string, after: string): boolean =>
  /["“„«「『][^"”“»」』]*$/u.test(before.replace(QUOTED, ' ')) && /^[^"“„«「『]*["”“»」』]/u.test(after);

/**
 * The words before and behind each date of a text, from those around and between them. What stands between two dates is cut
 * where a clause ends; without an end it is the second's where the first has words of its own before it, and else nobody's.
 */
export function clausesOf(words: readonly string[]): [before: string, after: string][] {
  const clauses = words.slice(1).map((): [string, string] => ['', '']);
  for (const [index, between] of words.entries()) {
    const [previous, next] = [clauses[index - 1], clauses[index]];
    const text = between.replace(QUOTED, ' ');
    const parts = text.split(BETWEEN.test(text) ? BETWEEN : COMMAS);
    if (!previous || !next) {
      if (previous) previous[1] = between;
      if (next) next[0] = between;
    } else if (parts.length > 1) {
      previous[1] = parts[0] ?? '';
      next[0] = parts.at(-1) ?? '';
    } else if (sentenceMeaning(previous[0], '')) next[0] = between;
  }
  return clauses;
}

/** Nothing stands behind the date but small words and who did it. */
function saysNoMore(language: LoadedLanguage, rest: string): boolean {
  return withoutDoers(language, language.vocabulary.tokensOf(rest)).every(isSmall);
}

/** The part of a text that the date behind it belongs to. */
export function lastPart(text: string): string {
  const parts = text.replace(QUOTED, ' ').replace(BRACKETED, ' ').split(END_MARKS);
  return parts.findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? '';
}

function firstPart(text: string): string {
  const [part = ''] = text.replace(QUOTED, ' ').trim().split(END_MARKS);
  return part;
}

/** Without "by Ana", or "Ana by" where the language has it so: whoever did it, it says nothing of the date. */
export function withoutDoers({ vocabulary }: LoadedLanguage, tokens: readonly Token[]): Token[] {
  const isName = ({ meanings }: Token) => meanings.length === 0;
  const isBy = ({ meanings }: Token) => meanings.includes('by');
  const kept: Token[] = [];
  let name: Token[] = [];
  let isAfterBy = false;
  for (const token of tokens) {
    if (isName(token) && name.length < MOST_WORDS_OF_NAME) name.push(token);
    else {
      const isDoer = vocabulary.isByBehind ? isBy(token) : isAfterBy;
      if (!isDoer) kept.push(...name);
      name = [];
      isAfterBy = isBy(token) || token.meanings.includes('author');
      if (!isBy(token) || token.meanings.includes('author')) kept.push(token);
    }
  }
  return isAfterBy ? kept : [...kept, ...name];
}

/** The verb or label stands before the date: all that is said there is known, and it is one thing. */
function verbBefore(tokens: readonly Token[], language: LoadedLanguage): DateMeaning | null {
  if (tokens.every(isSmall)) return null;
  return dateMeaningOf(tokens.map((token) => (token.meanings.includes('author') ? verbOf(token, language) : token)));
}

/** "Created by" speaks of the creation, "used by" of a use, "owner" of neither. */
export function verbOf(token: Token, { vocabulary }: LoadedLanguage): Token {
  const verb = token.text.split(' ').slice(0, -1).join(' ');
  const meanings = vocabulary.tokensOf(verb).flatMap((one) => one.meanings);
  return meanings.length > 0 ? { text: verb, meanings } : token;
}

/** The verb ends the sentence. What follows it belongs to it, or is a link behind it where a key is spoken of. */
function verbBehind(language: LoadedLanguage, rest: string, lead: readonly Token[]): DateMeaning | null {
  if (!lead.every(isSmall)) return null;
  const tokens = withoutDoers(language, language.vocabulary.tokensOf(rest));
  const verb = tokens.findIndex((token) => !isSmall(token));
  const unknown = tokens.findIndex(({ meanings }, index) => index > verb && meanings.length === 0);
  const said = unknown < 0 ? tokens : tokens.slice(0, unknown);
  const behind = unknown < 0 ? [] : tokens.slice(unknown);
  if (behind.length > (has(lead, 'key') ? MOST_WORDS_BEHIND : 0) || has(behind, 'other')) return null;
  const meaning = dateMeaningOf(said);
  // The last of several that were made is no birth.
  return meaning === 'created' && has(lead, 'last') ? 'other' : meaning;
}
