import { areTogether } from '../dom/masks-beside.ts';
import { attr, parentOf, tag } from '../dom/nodes.ts';
import type { Run } from '../dom/runs.ts';
import { tightTextOf } from '../dom/text.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { isBadge } from '../labels/name-like.ts';

/** What stands in place of a picture: a sign or two, or three letters. */
const LETTERS = /^[\p{Lu}\p{Lo}]\p{L}{0,2}$/u;
/** Two capitals that are not those of the name behind them may be a person's, or the name. */
const UNSURE = /^\p{Lu}{1,2}$/u;
/** Of a picture that a font draws in place of a word. */
const ICON = /(?:^|\s)(?:mat(?:erial)?-(?:icon|symbol)|icons?(?:$|\s))/;
/** How a page calls the class of what is said beside a name, and not in it. */
export const BADGE = /(?:^|[\s_-])(?:badge|tag|chip|pill|lozenge)(?:$|[\s_-])/i;
const AVATAR = /avatar|initials|monogram/i;

/** True for letters that are those of the text behind them: "AB" of "Acme Billing", "Ac" of "Acme". */
export function areInitials(letters: string, text: string): boolean {
  if (!LETTERS.test(letters) || text.length <= letters.length) return false;
  const [short, long] = [letters.toLowerCase(), text.toLowerCase()];
  const firsts = (long.match(/[\p{L}\p{N}]+/gu) ?? []).map(([first]) => first);
  return [long, firsts.join(''), `${firsts[0]}${firsts.at(-1)}`].some((one) => one.startsWith(short));
}

const isIcon = ({ element, text }: Run): boolean =>
  /^[a-z0-9_]+$/.test(text) && ICON.test(attr(element, 'class') ?? '');

/** The texts without those that are a picture, and the letters that stand in place of one, before one of them. */
export const withoutInitials = (runs: readonly Run[]): readonly Run[] =>
  runs.filter(({ element, text }, index) => {
    const next = runs[index + 1];
    if (next && isIcon({ element, text })) return false;
    if (!next || !LETTERS.test(text) || !areTogether(element, next.element)) return true;
    return !AVATAR.test(attr(element, 'class') ?? '') && !areInitials(text, next.text);
  });

/** True where the first of several texts may be a person's letters and is no link, or a word that goes on in the next. */
export const isUnsure = ([first, second]: readonly Run[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  ((UNSURE.test(first.text) && attr(first.element, 'href') === null) || goesOn(first, second));

/** "b" before "ackup", where a part of the word is marked: nothing stands between them, and neither begins a line of its own. */
function goesOn(first: Run, second: Run): boolean {
  if (!/\p{L}$/u.test(first.text) || !/^\p{Ll}\S*$/u.test(second.text) || isBadge(second.text)) return false;
  if (BADGE.test(attr(second.element, 'class') ?? '')) return false;
  const isInLine = ({ element }: Run, other: Run) => tag(element) === 'span' || isWithin(other.element, element);
  const around = parentOf(first.element);
  return (
    isInLine(first, second) &&
    isInLine(second, first) &&
    around !== null &&
    tightTextOf(around).includes(first.text + second.text)
  );
}
