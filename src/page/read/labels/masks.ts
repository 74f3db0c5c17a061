import { WORDS } from '../../../core/key-material/words.ts';
import { NO_NAMES } from './no-names.ts';

/** A run of what stands for hidden characters, a text that begins as if cut, or one word that is cut or holds a short run within. */
const MASKED =
  /(?:[*#•●∙◦○■▪█∗⁎＊·⬤▓▒░] ?){3,}|^(?:…|\.{3})|^\S*(?:[*#•●∙◦○■▪█∗⁎＊·⬤▓▒░]{2}|[xX]{4})\S+$|^\S+(?:…|\.{3})\S+$/u;
/** The same of any sign: a run before a few letters, or in the midst of one word; and two between a few letters on both sides. */
const SHORT_MASK =
  /^(?:\S*([^\p{L}\p{M}\p{N}\s])\1)?([^\p{L}\p{M}\p{N}\s])\2+ ?[\p{L}\p{N}]{1,6}$|^(?:\p{L}{1,4}[-_])?[\p{L}\p{N}]{1,4}([^\p{L}\p{M}\p{N}\s:/+&])\3[\p{L}\p{N}]{1,4}$/u;
/** Such signs, or the letter x, with spaces between: "_ _ _ _ 9f3c". */
const SPACED_MASK = /(?:^| )(?:(xx+)(?: \1)+|x(?: x){2,}|(([^\p{L}\p{M}\p{N}\s])\3*)(?: \2)+)(?: |$)/iu;

/** Around a piece of a text. */
const [OPENS, CLOSES] = [/[([{<（「"'“„«:：,;/|–—-]+$/u, /^[)\]}>）」"'”“»:：,;/|–—-]+/u];
const OPENED = / ?[([（][^)\]）]*$/u;
/** A piece that is cut behind what is no word, "9f3c…", or behind what keys begin with, "sk-…". */
const CUT_PIECE = /^([\w.-]+?)(?:…|\.{3})$/;
const BEGINNING = /^(?:\w{1,4}[-_])+\*?$/;
const ELLIPSIS = /^(?:…|\.{3})$/;
const PIECE_OF_KEY = /^[\w.-]{2,8}$/;
const [ENDS_IN, HIDDEN] = ['endsIn', 'hidden'].map((one) => NO_NAMES[one as 'endsIn']) as [string, string];
/** "ending in 9f3c", "9f3cで終わる", "[hidden]" */
const SAID = new RegExp(
  `(?:^|[\\s(（["<])(?:^(?:${ENDS_IN})[:：]?$|(?:${ENDS_IN})[:：]? ?(?=\\S*[\\d…*•]|\\w{4}(?!\\w))["'“]?[\\w…*•.-]{1,12}["'”]?(?: ?(?:${NO_NAMES.endedBy}))?|[\\w…*•.-]{2,12} ?(?:${NO_NAMES.endedBy})|(?<=[([<（])(?:${HIDDEN})(?=[)\\]>）])|^(?:\\p{L}+ )?(?:${HIDDEN})$)`,
  'iu',
);
/** Signs and numbers of rows around a name; what people call keys by, such as a flag or a rocket, stays. */
const SIGN = '(?:[⚠●•★☆⭐✓✔✗✘→▸▶►▪◆*#–—ℹ🔑🔒🔓🔐🗝]\\ufe0f?|[(（](?:[!🔑🔒✓⚠★●]\\ufe0f?)?[)）])';
const SIGNS = new RegExp(`^(?:(?:${SIGN}|\\p{Nd}{1,3}[.)]) +)+(?=.*\\p{L})|(?: +${SIGN})+$`, 'gu');

/** True for a piece of a text that shows some of a key: "…9f3c", "sk-…9f3c", "9f3c…", "ak_*". */
function isRemnant(piece: string): boolean {
  const [, stem = piece.endsWith('*') ? piece : ''] = CUT_PIECE.exec(piece) ?? [];
  const isHeld = /^[*•…]/.test(piece) && isShort(piece.slice(1));
  return (
    isMasked(piece) || isHeld || BEGINNING.test(stem || piece) || (stem !== '' && piece !== stem && !areWords(stem))
  );
}

const areWords = (text: string): boolean => WORDS.test(text.replaceAll('.', '-'));
const isShort = (piece = ''): boolean => PIECE_OF_KEY.test(piece) && !areWords(piece);

/** Where what shows of a key stands in a text, in UTF-16 units, end exclusive; null where nothing does. */
function remnantIn(text: string): { readonly start: number; readonly end: number } | null {
  const pieces = [...text.matchAll(/\S+/g)].map(({ 0: all, index }) => {
    const opened = all.replace(/^[([{<（「"'“„«]+/u, '');
    return { start: index + all.length - opened.length, text: opened.replace(/[)\]}>）」"'”“»:：,;]+$/u, '') };
  });
  const said = SAID.exec(text);
  const found = pieces.filter(({ text: one }, at) => {
    const [before, next] = [pieces[at - 1]?.text, pieces[at + 1]?.text];
    if (ELLIPSIS.test(one)) return isShort(next);
    const isBeside =
      (isShort(one) || one.length < 7) && (isMask(before) || (isShort(one) && ELLIPSIS.test(next ?? '')));
    return isRemnant(one) || isBeside;
  });
  const [first, last] = [found[0], found.at(-1)];
  const start = Math.min(first?.start ?? text.length, said?.index ?? text.length);
  const end = Math.max(last ? last.start + last.text.length : 0, said ? said.index + said[0].length : 0);
  return end > 0 ? { start, end } : null;
}

/** True for what hides characters, and shows none. */
const isMask = (text = ''): boolean =>
  text !== '' && !/[\p{L}\p{N}]/u.test(text) && (ELLIPSIS.test(text) || isMasked(text));

/** True for groups of one length, of which most are no words. */
function isInGroups(text: string): boolean {
  const { length } = GROUPS.exec(text)?.[1] ?? '';
  const groups = text.split(/[ -]/);
  return (
    length > 0 && groups.every((one) => one.length === length) && groups.filter(areWords).length * 2 < groups.length
  );
}

/** How many characters of a key are shown, most often, but for "i18n". */
const LAST_FOUR = /^(?=.*\d)(?!\p{L}\d\d\p{L}$)\w{4}$/u;
/** A key in groups. */
const GROUPS = /^(\w{4,8})(?:[ -]\w{4,8}){2,}$/;

/** True for a text that shows some of a key, or says so. */
export const showsKey = (text: string): boolean =>
  isMasked(text) || isInGroups(text) || (LAST_FOUR.test(text) && !areWords(text)) || remnantIn(text) !== null;

/** A text without signs around it, and without what shows some of a key where that stands at its beginning or end. */
export function besidesKey(text: string): string {
  const remnant = remnantIn(text);
  if (!remnant) return isMasked(text) ? text : text.replace(SIGNS, '').replace(OPENED, '');
  const [before, after] = [text.slice(0, remnant.start).trim(), text.slice(remnant.end).trim()];
  const left = before.replace(OPENED, '').replace(OPENS, '').trim();
  const right = after.replace(CLOSES, '').trim();
  // A mask and what stands behind it may be of one key.
  const isUnsure = left === '' && (isMask(text.slice(remnant.start, remnant.end)) || /[([{）)\]}]/.test(right));
  return isUnsure || (left !== '' && right !== '') ? text : (left + right).replace(SIGNS, '') || text;
}

/** True for a text with what stands in place of the characters of a key. */
export const isMasked = (text: string): boolean => [MASKED, SHORT_MASK, SPACED_MASK].some((mask) => mask.test(text));
