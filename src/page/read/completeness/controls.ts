import { setOf } from '../../../core/set-of.ts';
import { attr, attrNames, firstChild, isText, nodeText, parentOf, previousSibling, roleOf, tag } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { namesOther, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import type { ListMeaning } from '../labels/language-words.ts';
import { besides, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isOtherPage } from './choices.ts';
import { isCondition, saysMore } from './conditions.ts';
import { isExplained } from './explained.ts';
import type { Says } from './finding.ts';
import { isUnknown, speaksOfOwn } from './own-keys.ts';
import { isSetFilter, isView, saysAll, saysRest, showsAll, speaksOfPart, VALUE } from './phrases.ts';
import { DIGITS, ID } from './totals.ts';

/** Longer labels are cards that are links, and speak of themselves. */
const LONGEST_LABEL = 60;
const LETTER = /^\p{L}$/u;
/** The number of a page; or a year, where there are lists of several. */
const [NUMBER, MORE] = [/^\p{Nd}{1,4}$/u, /^\+\s?\p{Nd}/u];
const FORWARD = /^[›»→❯▶⟩>…\s]+$/;
const BACKWARD = /^[‹«←❮◀⟨<\s]+$/;
/** What closes something, alone or behind its words. */
const CLOSE = /[×✕✖✗✘⨯❌]\]?$/u;
const NOTICES = setOf('alert status log');
/** Longer labels speak of something else. */
const MOST_WORDS = 5;
/** A number of its own, in few words: "Show the other 12". */
const NUMBERED = /(?<![\p{L}\p{N}.,])\p{Nd}+(?!\p{Nd}|[.,]\p{Nd}|%|[a-z])/u;
/** How many, at the end of a label. */
const COUNT = /\p{Nd}[)\]）\s]*$/u;

/** Where a control stands among the rows. */
export interface Spot {
  /** In the part of the page that the list is in, not in its menus or beside it. */
  readonly isNear: boolean;
  readonly isAfterRows: boolean;
  readonly isBeforeRows: boolean;
  /** Among the rows of the list themselves. */
  readonly isInList: boolean;
  /** Below a heading, and not among what belongs to the whole page. */
  readonly isTitled: boolean;
  /** What the page calls its keys. */
  readonly title: string;
}

/** What a control shows and how it is called for those who do not see it. */
export function labelsOfControl(control: Element): string[] {
  const named = attr(control, 'aria-label') ?? attr(control, 'title') ?? '';
  return [textOf(control), named].filter((text) => text !== '' && text.length <= LONGEST_LABEL);
}

/** True for one that says what it does to those who do not see it: by its name, or that it opens a menu. */
export const tellsItself = (control: Element): boolean =>
  attr(control, 'aria-haspopup') !== null || labelsOfControl(control).some(hasWords);

/** What a list that is cut by letters has above it, one for each. */
export const isLetter = (control: Element): boolean => LETTER.test(textOf(control));

export const isPageNumber = (control: Element): boolean => NUMBER.test(textOf(control));

/** What a button or a link says of a list by its words; null for nothing, `unknown` words included. */
export function saysByControl(control: Element, spot: Spot): Says | 'unknown' | 'next' | 'back' | null {
  const labels = labelsOfControl(control);
  const words = labels.map((label) => label.replace(DIGITS, ' '));
  const has = (meaning: ListMeaning) => words.some((label) => saysOfList(label, meaning));
  const is = (meaning: ListMeaning) => words.some((label) => saysAllOfList(label, meaning));
  const isPlain = (meaning: ListMeaning) => labels.some((label) => saysAllOfList(label, meaning));
  const matches = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  const isOff = attr(control, 'disabled') !== null || attr(control, 'aria-disabled') === 'true';
  const rel = attr(control, 'rel') ?? '';
  if (rel.includes('next') || is('next-page') || matches(FORWARD)) return isOff ? 'next' : 'hides';
  if (rel.includes('prev') || is('previous-page') || ((isOff || !spot.isBeforeRows) && matches(BACKWARD)))
    return isOff ? 'back' : 'hides';
  if (attr(control, 'aria-haspopup') === null && labels.some(saysMore)) return 'hides';
  // A cross with that name may close a notice.
  const clears = CLEARS.test(textOf(control));
  if (spot.isNear && !leadsAway(control) && (clears || labels.some((label) => opensRest(control, label))))
    return 'hides';
  if ((spot.isNear ? has('load-more') : is('load-more')) || matches(MORE) || is('reset')) return 'hides';
  if (!spot.isNear) return null;
  if (has('refused') || has('failed')) return 'trouble';
  if (has('no-results') || is('part') || is('all') || (has('filter') && !isPlain('filter'))) return 'hides';
  if (
    words.some((label) => saysAll(label, spot.title) || showsAll(label, spot.title) || showsOthers(label)) ||
    isChip(control, labels)
  )
    return 'hides';
  if (
    labels.some(
      (label) =>
        saysRest(label, spot.title) ||
        showsValue(label) ||
        isSetFilter(label, spot.title) ||
        saysOnly(label, spot.title),
    ) ||
    opensRows(control, labels, spot)
  )
    return 'hides';
  const isAct = labels.some((label) => speaksOfList(label, 'act'));
  if (!isAct && labels.some((label) => NUMBERED.test(label.replace(ID, ' ')))) return 'hides';
  if (
    spot.isTitled &&
    !leadsAway(control) &&
    !isTitle(control) &&
    words.some((label) => mayChoose(label.trim(), spot.title))
  )
    return 'hides';
  if (isTarget(control)) return null;
  if (!spot.isAfterRows) return hasWords(labels.join('')) ? 'unknown' : null;
  if (labels.length > 0 && labels.every((label) => isExplained(label, spot.title, 0))) return 'unknown';
  const isForeign = labels.every((label) => isUnknown(label) && !speaksOfList(label, 'act'));
  return hasWords(labels.join('')) && !(isForeign && !leadsAway(control)) ? 'maybe' : 'hides';
}

/** "Clear", alone: it takes back what is set. */
const CLEARS =
  /^(?:clear|leeren|effacer|limpiar|limpar|cancella|wissen|wyczyść|rensa|ryd|tyhjennä|vymazat|очистить|temizle|クリア|清除|清空|지우기)$/iu;

/** "More", alone, and no menu. */
const opensRest = (control: Element, label: string): boolean =>
  attr(control, 'aria-haspopup') === null && saysAllOfList(label, 'rest') && !saysAllOfList(label, 'filter');

/** Which of the keys show, written out. */
const saysOnly = (label: string, title: string): boolean =>
  isCondition(label) || isView(label, title) || isRecent(label);

/** "Recently created": the last ones, and not the header of a column. */
const isRecent = (label: string): boolean =>
  parse(label).some(
    ({ tokens }) =>
      has(tokens, 'last') && (['created', 'rotated', 'last-used'] as const).some((one) => has(tokens, one)),
  );

/** True for few words that do nothing to keys, as "Delete expired keys" does, and may be the name of those that show. */
const mayChoose = (label: string, title: string): boolean =>
  isShort(label) &&
  !LETTER.test(label) &&
  !speaksOfList(label, 'clear') &&
  knowsActs(label) &&
  (speaksOfPart(label, title) || !saysAllOfList(label, 'no-name')) &&
  !isExplained(label, title, 0) &&
  (speaksOfOwn(label, title) || !speaksOfList(label, 'act'));

/** Whether the language in which it names a key would know a word for what can be done to one. */
const knowsActs = (label: string): boolean =>
  parse(label).every(({ tokens, vocabulary }) => !has(tokens, 'key') || vocabulary.listPhrases('act').size > 0);

/** What other links lead to: `<a name="keys"></a>`. */
const isTarget = (control: Element): boolean =>
  tag(control) === 'a' && !firstChild(control) && attrNames(control).every((name) => name === 'id' || name === 'name');

/** True for a link to somewhere else than this page. */
const leadsAway = (control: Element): boolean => tag(control) === 'a' && isOtherPage(control);
/** True for the title of a part that it opens and closes. */
const isTitle = (control: Element): boolean => tag(control) === 'summary';

export const isClosed = (element: Element): boolean => attr(element, 'aria-expanded') === 'false';

const opensKeys = (label: string): boolean => speaksOfKey(label) && !speaksOfList(label, 'act');

/** True for what is closed and says that keys are behind it, or how many. */
function opensRows(control: Element, labels: readonly string[], { isInList }: Spot): boolean {
  const isFold = isClosed(control) && attr(control, 'aria-haspopup') === null;
  return (
    isFold &&
    tag(control) !== 'summary' &&
    (isInList || !labels.some(hasWords) || labels.some((label) => opensKeys(label) || COUNT.test(label)))
  );
}

/** "Production ×": a filter that can be taken back, though nothing says that it can be pressed. */
export const isPlainChip = (line: string): boolean => CLOSE.test(line) && isShort(line);

const isShort = (text: string): boolean => hasWords(text) && text.split(' ').length <= MOST_WORDS;

/** "Show archived", "Older keys": few words, with one for a part of the keys, and none for what is done to them. */
function showsOthers(label: string): boolean {
  const rest = besides(label, 'some');
  if (rest === null || rest.split(' ').length > MOST_WORDS || /[?？]$/.test(label)) return false;
  return !namesOther(rest) && !speaksOfList(rest, 'act', true);
}

/** "Environment: Production": what the rows have in common, unless they are only put in order. */
function showsValue(label: string): boolean {
  const [, name = '', value = ''] = VALUE.exec(label) ?? [];
  return hasWords(name) && hasWords(value) && !speaksOfList(name, 'sort');
}

/** What takes back a filter: it closes with a sign, or has none but a name like "Remove" and stands behind few words. */
function isChip(control: Element, labels: readonly string[]): boolean {
  const [text, around] = [textOf(control), parentOf(control)];
  const closes = labels.some((label) => CLOSE.test(label) || (!hasWords(text) && speaksOfList(label, 'clear')));
  if (!closes || !around) return false;
  if (hasWords(text)) return true;
  const before = previousSibling(control);
  const beside = before && isText(before) ? nodeText(before).trim() : textOf(around).replace(text, '').trim();
  const isNotice = [around, parentOf(around)].some((one) => one && NOTICES.has(roleOf(one) ?? ''));
  return isShort(beside) && !isNotice;
}
