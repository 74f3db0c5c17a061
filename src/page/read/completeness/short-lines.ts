import { UNSPACED } from '../../../core/dates/normalize.ts';
import { setOf } from '../../../core/set-of.ts';
import { FLOW } from '../dom/blocks.ts';
import { childrenOf, isElement, nodeText, parentOf, roleOf, tag } from '../dom/nodes.ts';
import { hasWords } from '../dom/text.ts';
import { isUnderstood, saysNothing } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { besides, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { closest } from './closest.ts';
import { isCondition, isOfSpan, isQuery, saysMore, speaksOf } from './conditions.ts';
import { isCutAdvice, isExplained } from './explained.ts';
import { speaksOfOwn } from './own-keys.ts';
import { NUMBER } from './phrases.ts';
import { countsCharacters, DIGITS } from './totals.ts';

/** More words say it in a sentence. */
const [MOST_WORDS, MOST_TO_NARROW] = [3, 6];
/** Of a text that puts no space between words, UTF-16 units besides those of names in Latin letters. */
const [LONGEST, LONGEST_TO_NARROW] = [10, 24];
const ASCII = /[ -~]+/g;
/** So many side by side are headers of columns, a menu or a footer. */
const ROW = 3;
/** A whole sentence is looked at elsewhere. */
const SENTENCE = /[!?。！？]|\.$/u;
/** What is still to come. */
const STILL = /(?:…|\.{3})$/;
/** "Only", in Korean: the end of a word. */
const ONLY = /[가-힣]만(?![가-힣])/;
/** What something is called that is no list, or what is said of something else. */
const LABELS = setOf('label table grid button option h1 h2 h3 h4 h5 h6 heading legend summary');
const CONTROLS = setOf('label button option');
const APART = setOf('dl code pre kbd nav footer row navigation contentinfo');
/** A notice, an item or a link beside a sentence that there are no keys speaks of something else. */
const BESIDE_NONE = setOf('a li aside status alert note log listitem complementary link');
/** What counts, dates or addresses something does as well. */
const OTHERWISE = /[:：/@\p{N}]|\.\w/u;

/** Between two remarks in one line: "Last refreshed 2 minutes ago · active only". */
const REMARKS = /\s[·•|—–]\s|[()（）]/u;
/** Between two statements, and between what an order is followed by: "Sorted by name, last 30 days". */
const [STATEMENTS, PARTS] = [/[;；]\s?/u, /,\s|[，、]/u];

/** The end of one word and the beginning of another, which stand in two elements with nothing between them. */
const GLUED = /^(?:[\p{Ll}\p{N}]\p{Lu}|\p{L}\p{N}|\p{N}{2,}[\p{L}-])/u;

interface Line {
  readonly text: string;
  readonly element: Element;
  /** Of its own, and not in a part of the page that says nothing of the list. */
  readonly isOwn: boolean;
}

/** Lines between the heading of a list and its rows, or behind these. A short one that nothing explains may name a part. */
export class ShortLines {
  #lines: Line[] = [];
  #at: Element | null = null;
  /** What the last text stands in. */
  #from: Element | null = null;
  /** A part of it is a link, or stands for itself, as the header of a column. */
  #isMixed = false;

  /** A text of the line that is being read, as it goes on behind the last letter before it. */
  begin(text: Node, before: string): string {
    const words = nodeText(text);
    const parent = hasWords(words) ? parentOf(text) : null;
    if (parent && this.#at && parent !== this.#at && parentOf(parent) === parentOf(this.#at)) this.mix();
    const isGlued = before !== '' && parentOf(text) !== this.#from && GLUED.test(before + words);
    this.#from = parentOf(text);
    this.#at ??= parent;
    return isGlued ? ` ${words}` : words;
  }

  /** A part of it says something else. */
  mix(): void {
    this.#isMixed = true;
  }

  /** It has ended; tells where it began. */
  end(text: string, isWanted: boolean): Element | null {
    const [element, isMixed] = [this.#at, this.#isMixed];
    [this.#at, this.#isMixed] = [null, false];
    if (element && isWanted && hasWords(text) && (!isIn(element, LABELS) || isNote(element)))
      this.#lines.push({ text, element, isOwn: !isMixed && !isIn(element, APART) });
    return element;
  }

  /** The last one is no line of its own where it is the label of a field. */
  label(field: Element): void {
    const last = this.#lines.at(-1);
    if (last && isLabelOf(last.element, field)) this.#lines.pop();
  }

  /** Where lines stand that say, or, of the first `count` of their own, may say that rows lack; and forgets them all. */
  hiding(title: string, rows: number, count: number): Element[] {
    const own = this.#lines.filter(({ isOwn }) => isOwn);
    const near = own.slice(0, count);
    const says = (line: Line) =>
      piecesOf(line.text).some(isNarrowed) ||
      line.text.split(PARTS).some(isOfSpan) ||
      isOfSpan(line.text) ||
      isQuery(line.text) ||
      (near.includes(line) && mayName(line.text, line, own, title, rows));
    const found = this.#lines.filter(says);
    this.#lines = [];
    return found.map(({ element }) => element);
  }
}

/** A line, and what it says in pieces. */
function piecesOf(text: string): string[] {
  const remarks = text.split(REMARKS).flatMap((one) => one.split(STATEMENTS));
  return [text, ...remarks, ...remarks.filter((one) => speaksOfList(one, 'sort')).flatMap((one) => one.split(PARTS))];
}

/** Beside it, and no block of its own; or alone with it. */
function isLabelOf(label: Element, field: Element): boolean {
  const parent = parentOf(field);
  if (!parent || !isWithin(label, parent)) return false;
  return label === parent || !FLOW.has(tag(label)) || childrenOf(parent).filter(isElement).length === 2;
}

const isIn = (element: Element, parts: ReadonlySet<string>): boolean =>
  closest(element, (at) => parts.has(roleOf(at) ?? tag(at))) !== null;

/** All that a row below the others says, over all columns. */
function isNote(element: Element): boolean {
  const foot = closest(element, (at) => tag(at) === 'tfoot');
  const row = foot && closest(element, (at) => tag(at) === 'tr');
  return row !== null && childrenOf(row).filter(isElement).length === 1 && !isIn(element, CONTROLS);
}

const isShort = (text: string, words: number, length: number): boolean =>
  UNSPACED.test(text) ? text.replace(ASCII, '').length <= length : text.split(' ').filter(hasWords).length <= words;
const isFew = (text: string): boolean => isShort(text, MOST_WORDS, LONGEST);

/** True for few words that say that a part shows, and not what a key may do, how often it shows or how many there may be. */
export function isNarrowed(text: string): boolean {
  if (!isShort(text, MOST_TO_NARROW, LONGEST_TO_NARROW) || /[?？]$/.test(text)) return false;
  if (countsCharacters(text)) return false;
  if (saysOfList(text.replace(DIGITS, ' '), 'per-page')) return false;
  if (isSpan(text) || isCondition(text) || saysMore(text)) return true;
  if (saysOfList(text, 'rights') || speaksOfList(text, 'of-value', true)) return false;
  if (zoneIn(text) || saysAllOfList(text, 'filter')) return false;
  if (/\p{N}/u.test(text) && speaksOfList(text, 'limit', true)) return false;
  return speaksOfList(text, 'narrowed') || ONLY.test(text);
}

/** True for "Last 7 days", and nothing else. */
function isSpan(text: string): boolean {
  const words = text.replace(NUMBER, ' ');
  const rest = besides(words, 'limit') ?? words;
  return (
    words !== text &&
    !isUnderstood(text) &&
    ((saysNothing(rest) && speaksOf(rest, ['last'])) || saysAllOfList(rest, 'narrowed'))
  );
}

/** Whether a text of a line may name a part; each of several remarks may, where they are too long to be one. */
function mayName(text: string, line: Line, lines: readonly Line[], title: string, rows: number): boolean {
  const remarks = text.split(REMARKS);
  if (remarks.length > 1 && !isShort(text, MOST_TO_NARROW, LONGEST_TO_NARROW))
    return remarks.some((one) => mayName(one.trim(), line, lines, title, rows));
  if (SENTENCE.test(text) && !(isFew(text) && /\p{N}/u.test(text))) return STILL.test(text);
  const isOwn = speaksOfOwn(text, title);
  const next = lines[lines.indexOf(line) + 1];
  if (!isShort(text, MOST_TO_NARROW, LONGEST_TO_NARROW)) return false;
  // What stands above a sentence is its title.
  if (!isOwn && next && !isFew(next.text)) return false;
  if (isInRow(line, lines)) return false;
  if (STILL.test(text)) return !isCutAdvice(text);
  if (rows === 0 && (!isFew(text) || OTHERWISE.test(text) || isIn(line.element, BESIDE_NONE))) return false;
  const isTold = isOwn || isFew(text) || /[\p{N}:：·•|—–]/u.test(text);
  return isTold && !isExplained(text, title, rows);
}

/** One of several side by side. */
function isInRow({ element }: Line, lines: readonly Line[]): boolean {
  const parents = [parentOf(element), parentOf(parentOf(element) ?? element)];
  const beside = lines.filter(({ element: other, text }) => {
    const own = parentOf(other);
    return isFew(text) && own !== null && (own === parents[0] || parentOf(own) === parents[1]);
  });
  return beside.length >= ROW;
}
