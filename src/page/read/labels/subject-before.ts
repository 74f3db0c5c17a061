import { hasWords } from '../dom/text.ts';
import { foldLabel } from './fold-label.ts';
import type { LabelMeaning } from './language-words.ts';
import { languagesIn, parse } from './loaded-languages.ts';
import { hasAny, isOwnPart, namesHolder } from './own-part.ts';

const QUOTED = /"[^"]*"|[“„”][^“„”]*[“”]|«[^«»]*»|‹[^‹›]*›|「[^「」]*」|『[^『』]*』/g;
const SENTENCES = /[.!?;]\s|[…•·。！？；|]/;
/** A value, and what stands behind it in an open bracket or behind a dash. */
const OPENED = /^(.*)([(（[]|\s[–—-]\s|[–—])([^()（）[\]–—]*)$/su;
/** "Owner: Ann" */
const LABELLED = /^([^:：]+)[:：]\s*\S/u;
/** One word with a digit or a mask: a part of the key itself. */
const PIECE = /^\S*[\p{N}*•●…]\S*$/u;
const VERBS: readonly LabelMeaning[] = ['created', 'rotated', 'expires', 'last-used', 'changed'];

const hasVerb = (text: string): boolean => parse(text).some(({ tokens }) => hasAny(tokens, VERBS));

/**
 * True where a date stands in brackets or behind a dash after something else, to which it belongs: "Owner: Ann (created [date])",
 * "Used by Zapier (added [date])", "Project · created [date]". `isOfName`: the text may begin with what the key is called.
 */
function isOfSubjectBefore(before: string, after: string, isOfName: boolean): boolean {
  const parts = before.replace(QUOTED, ' x ').split(SENTENCES);
  const [clause = '', alone = ''] = [parts.at(-1), parts.at(-2)?.trim()];
  if (/[•·|]\s*[^•·|]*$/.test(before) && !isOwnPart(alone) && namesHolder(alone) && isKnown(alone)) return true;
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

const isKnown = (text: string): boolean =>
  parse(text).some(({ tokens }) => tokens.every(({ meanings }) => meanings.length > 0));

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

/** "Created today's backup" */
const POSSESSIVE = /^['’]s\s/;
/** "Created [date]: workspace Maple" */
const NAMED_BEHIND = /^\s*[:：]\s*(?=\p{L})/u;

/** True where the text around a date says it of something else than the key. See `isOfSubjectBefore` for `isOfName`. */
export function isOfAnother(before: string, after: string, isOfName: boolean): boolean {
  if (POSSESSIVE.test(after) || (NAMED_BEHIND.test(after) && namesHolder(after))) return true;
  return isOfSubjectBefore(before, after, isOfName) || isOfUnknownVerb(before);
}
