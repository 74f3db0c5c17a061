import { hasWords } from '../dom/text.ts';
import { isUnderstood, speaksOfKey } from './classify.ts';
import { foldLabel } from './fold-label.ts';
import type { LabelMeaning } from './language-words.ts';
import { saysAllOfList } from './list-phrases.ts';
import { languagesIn, parse } from './loaded-languages.ts';
import { isState } from './name-like.ts';
import { mayBeOfPerson } from './of-person.ts';
import { hasAny, isOwnPart, mayHaveAge, namesField, namesHolder } from './own-part.ts';
import { withoutDoers } from './sentence.ts';
import type { Token } from './vocabulary.ts';

const QUOTED = /"[^"]*"|[“„”][^“„”]*[“”]|«[^«»]*»|‹[^‹›]*›|「[^「」]*」|『[^『』]*』/g;
const SENTENCES = /[.!?;]\s|[…•·。！？；|]/;
/** A value, and what stands behind it in an open bracket or behind a dash. */
const OPENED = /^(.*)([(（[]|\s[–—-]\s|[–—])([^()（）[\]–—]*)$/su;
/** "Owner: Ann" */
const LABELLED = /^([^:：]+)[:：]\s*\S/u;
/** One word with a digit or a mask: a part of the key itself. */
const PIECE = /^\S*[\p{N}*•●…]\S*$/u;
const VERBS: readonly LabelMeaning[] = ['created', 'rotated', 'expires', 'last-used', 'changed'];
/** Of a sentence, and between the parts of a line. */
const END = /[.!?;]\s|[。！？；]/;
const MARKS = /[…•·|]/;
/** What one of several is called: "C1", "X", "77". */
const NUMBERED = /(?<=^\P{N}+)\s#?(?:\p{Lu}|(?!\d{4}$)(?=\S*\p{N})[\p{L}\p{N}._-]{1,12})$/u;

const hasVerb = (text: string): boolean => parse(text).some(({ tokens }) => hasAny(tokens, VERBS));

/**
 * True for what may have dates of its own, where it stands before one and is no label with its value: "Session", "User Ann",
 * "Project X", and with a number or letter of its own what nobody knows: "Policy P2".
 */
function isSubject(text: string): boolean {
  if (LABELLED.test(text) || !/^\p{L}/u.test(text) || hasVerb(text)) return false;
  if (isState(text) || saysAllOfList(text, 'rights')) return false;
  if (namesHolder(text)) return true;
  if (speaksOfKey(text)) return false;
  const isHeld = parse(text).some(({ tokens }) => {
    const holder = tokens.findIndex(({ meanings }) => meanings.includes('holder'));
    return holder >= 0 && tokens.slice(holder + 1).some(isUnknown);
  });
  const kind = text.replace(NUMBERED, '');
  return isHeld || (kind !== text && !isUnderstood(kind));
}

/** The same with a name of its own: "Certificate C1", and not "Certificate" or "Owner Ann", which may be a label and its value. */
export const isNamedSubject = (text: string): boolean =>
  isSubject(text) && parse(text).every(({ tokens }) => tokens.some(isUnknown) && !hasAny(tokens, ['author']));

const isUnknown = ({ meanings }: Token): boolean => meanings.length === 0;

/**
 * True where a date stands in brackets or behind a dash after something else, to which it belongs: "Owner: Ann (created [date])",
 * "Used by Zapier (added [date])", "Project · created [date]". `isOfName`: the text may begin with what the key is called.
 */
function isOfSubjectBefore(before: string, after: string, isOfName: boolean): boolean {
  const clause = before.replace(QUOTED, ' x ').split(SENTENCES).at(-1) ?? '';
  const [, head = '', mark = '', tail = ''] = OPENED.exec(clause) ?? [];
  const isBracket = /[([（]/.test(mark);
  const said = `${tail} ${after.split(isBracket ? /[)\]）]/ : SENTENCES)[0]}`;
  if (!hasWords(head) || !hasVerb(said)) return false;
  const [, label] = LABELLED.exec(head) ?? [];
  if (label !== undefined) return !isOwnPart(label);
  const value = head.trim();
  if (PIECE.test(value)) return false;
  if (isDoer(value)) return isBracket;
  return !isOwnPart(value) && !isOfName;
}

/** Its own number, as a machine gives it: "Role R7". */
const ID = /^(.+) \p{Lu}{1,2}\d+$/u;

/** True for "Owner: Ann" and "Role R7": something that the key has, and may have a date of its own. */
const isHad = (piece: string): boolean =>
  mayHaveAge(LABELLED.exec(piece)?.[1] ?? '') || namesField(ID.exec(piece)?.[1] ?? '');

/**
 * True behind another subject in the same line, whatever stands between: "Certificate C1 · issued [date] · expires [date]". What the
 * key has is one only where a small letter goes on behind it, "Owner: Ann · created [date]": a capital begins what is said of the key.
 */
function isBehindSubject(line: string, isOfName: boolean): boolean {
  const [own = '', ...pieces] = line.replace(QUOTED, ' x ').split(END).at(-1)?.split(MARKS).reverse() ?? [];
  const goesOn = /^\s*\p{Ll}/u.test(own) || mayBeOfPerson(own);
  // What the key is called may read so.
  return pieces
    .map((one) => one.trim())
    .some((one) => (isSubject(one) && (!isOfName || isUnderstood(one))) || (goesOn && isHad(one)));
}

/** True for "Created by Ann who was created [date]": behind a doer it is told of that one. Capitals are parts of a name: "van der Berg". */
function isOfDoer(before: string): boolean {
  const words = (before.replace(QUOTED, ' x ').split(END).at(-1) ?? '').split(/[\s,]+/);
  return words.some((word, at) => {
    const isName = /^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(words[at + 1] ?? '');
    if (at < 2 || isName || !saysAllOfList(word, 'who')) return false;
    return parse(words.slice(0, at - 1).join(' ')).some(({ tokens }) => hasAny(tokens, ['by', 'author']));
  });
}

/** Fewer words that nobody knows may be a name. */
const LEAST_OF_NOTE = 3;

/** True in front of a rotation for what somebody says of the key: words that nobody knows, and not its name. */
function isNoted({ line, before, after }: Words, isOfName: boolean): boolean {
  const sentence = `${before.split(END).at(-1)} ${after.split(END)[0]}`;
  if (!parse(sentence).some(({ tokens }) => hasAny(tokens, ['rotated']))) return false;
  const said = line.replace(QUOTED, ' ').split(MARKS).at(-1) ?? '';
  const [folded, least] = [foldLabel(said), isOfName && !END.test(said) ? LEAST_OF_NOTE : 1];
  return languagesIn(folded).every((language) => {
    const tokens = withoutDoers(language, language.vocabulary.tokensOf(folded));
    return tokens.filter((token) => isUnknown(token) && !/\p{N}/u.test(token.text)).length >= least;
  });
}

/** "Created by Ann", "used by Zapier" */
const isDoer = (text: string): boolean =>
  parse(text).some(({ tokens }) => hasAny(tokens, ['author']) || (hasVerb(text) && hasAny(tokens, ['by'])));

const COMMAS = /[,、，،]/;
/** Begins with a small letter, or is of a script that has none. */
const SMALL = /^\P{L}*[\p{Ll}\p{Lo}]/u;

/**
 * True where behind the last comma before a date stands a word that nobody knows, and no name: it is the verb of that date, as in
 * "Created by Ann, hired [date]".
 */
function isOfUnknownVerb(before: string): boolean {
  const parts = before.replace(QUOTED, ' ').split(SENTENCES).at(-1)?.split(COMMAS) ?? [];
  const tail = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const folded = foldLabel(tail);
  if (folded === '') return false;
  const small = tail
    .split(/\s+/)
    .filter((word) => SMALL.test(word))
    .map(foldLabel);
  return languagesIn(folded).every(({ vocabulary }) =>
    vocabulary
      .tokensOf(folded)
      .some(({ text, meanings }) => meanings.length === 0 && small.some((word) => word.includes(text))),
  );
}

/** What stands around a date in its text. */
export type Words = Readonly<Record<'line' | 'before' | 'after', string>>;

/** "Created today's backup" */
const POSSESSIVE = /^['’]s\s/;
/** "Created [date]: workspace Maple" */
const NAMED_BEHIND = /^\s*[:：]\s*(?=\p{L})/u;

/**
 * True where the text around a date says it of something else than the key. `line`: all of it before the date, `before`: what belongs
 * to this date. See `isOfSubjectBefore` for `isOfName`.
 */
export function isOfAnother(words: Words, isOfName: boolean): boolean {
  const { line, before, after } = words;
  if (isBehindSubject(line, isOfName) || isNoted(words, isOfName)) return true;
  if (POSSESSIVE.test(after) || (NAMED_BEHIND.test(after) && namesHolder(after))) return true;
  return isOfSubjectBefore(before, after, isOfName) || isOfUnknownVerb(before) || isOfDoer(before);
}
