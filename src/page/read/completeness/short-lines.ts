import { UNSPACED } from '../../../core/dates/normalize.ts';
import { setOf } from '../../../core/set-of.ts';
import { FLOW } from '../dom/blocks.ts';
import { childrenOf, isElement, nodeText, parentOf, roleOf, tag } from '../dom/nodes.ts';
import { hasWords } from '../dom/text.ts';
import { isUnderstood, saysNothing } from '../labels/classify.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { besides, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse, vocabularies } from '../labels/loaded-languages.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { closest } from './closest.ts';
import { AGO, COUNT, isCondition, saysMore, speaksOf } from './conditions.ts';
import { speaksOfOwn } from './own-keys.ts';
import { NUMBER, saysAll, speaksOfPart } from './phrases.ts';

/** More words say it in a sentence. */
const [MOST_WORDS, MOST_TO_NARROW] = [3, 6];
/** Of a text that puts no space between words, UTF-16 units besides those of names in Latin letters. */
const [LONGEST, LONGEST_TO_NARROW] = [10, 24];
const ASCII = /[ -~]+/g;
/** So many side by side are headers of columns, a menu or a footer. */
const ROW = 3;
/** What counts, dates or addresses something, or is a whole sentence, is looked at elsewhere. */
const OTHERWISE = /[:：/@!?。！？]|\.$|\.\w/u;
/** What is still to come. */
const STILL = /(?:…|\.{3})$/;
/** "Only", in Korean: the end of a word. */
const ONLY = /[가-힣]만(?![가-힣])/;
/** What something is called that is no list, or what is said of something else. */
const LABELS = setOf('label table grid button option h1 h2 h3 h4 h5 h6 heading legend summary');
const APART = setOf(
  'a li dl code pre kbd nav footer aside status alert note log row listitem navigation contentinfo complementary link',
);

interface Line {
  readonly text: string;
  readonly element: Element;
  /** Of its own, and not in a part of the page that is about something else. */
  readonly isOwn: boolean;
}

/** Lines between the heading of a list and its rows, or behind these. A short one that nothing explains may name a part. */
export class ShortLines {
  #lines: Line[] = [];
  #at: Element | null = null;
  /** A part of it is a link, or stands for itself, as the header of a column. */
  #isMixed = false;

  /** A text of the line that is being read. */
  begin(text: Node): void {
    const parent = hasWords(nodeText(text)) ? parentOf(text) : null;
    if (parent && this.#at && parent !== this.#at && parentOf(parent) === parentOf(this.#at)) this.mix();
    this.#at ??= parent;
  }

  /** A part of it says something else. */
  mix(): void {
    this.#isMixed = true;
  }

  /** It has ended; tells where it began. */
  end(text: string, isWanted: boolean): Element | null {
    const [element, isMixed] = [this.#at, this.#isMixed];
    [this.#at, this.#isMixed] = [null, false];
    if (element && isWanted && hasWords(text) && !isIn(element, LABELS))
      this.#lines.push({ text, element, isOwn: !isMixed && !isIn(element, APART) });
    return element;
  }

  /** The last one is no line of its own where it is the label of a field. */
  label(field: Element): void {
    const last = this.#lines.at(-1);
    if (last && isLabelOf(last.element, field)) this.#lines.pop();
  }

  /** Where lines stand that say, or, of the first `count` of their own, may say that rows lack; and forgets them all. */
  hiding(title: string, count: number): Element[] {
    const own = this.#lines.filter(({ isOwn }) => isOwn);
    const near = own.slice(0, count);
    const says = (line: Line) => isNarrowed(line.text) || (near.includes(line) && mayName(line, own, title));
    const found = this.#lines.filter(says);
    this.#lines = [];
    return found.map(({ element }) => element);
  }
}

/** Beside it, and no block of its own; or alone with it. */
function isLabelOf(label: Element, field: Element): boolean {
  const parent = parentOf(field);
  if (!parent || !isWithin(label, parent)) return false;
  return label === parent || !FLOW.has(tag(label)) || childrenOf(parent).filter(isElement).length === 2;
}

const isIn = (element: Element, parts: ReadonlySet<string>): boolean =>
  closest(element, (at) => parts.has(roleOf(at) ?? tag(at))) !== null;

const isShort = (text: string, words: number, length: number): boolean =>
  UNSPACED.test(text) ? text.replace(ASCII, '').length <= length : text.split(' ').length <= words;
const isFew = (text: string): boolean => isShort(text, MOST_WORDS, LONGEST);

/** True for few words that say that a part shows, and not what a key may do, how often it shows or how many there may be. */
export function isNarrowed(text: string): boolean {
  if (!isShort(text, MOST_TO_NARROW, LONGEST_TO_NARROW) || /[?？]$/.test(text)) return false;
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

function mayName(line: Line, lines: readonly Line[], title: string): boolean {
  const { text } = line;
  const next = lines[lines.indexOf(line) + 1];
  // What stands above a sentence is its title.
  if (!isFew(text) || (next && !isFew(next.text)) || isInRow(line, lines)) return false;
  if (STILL.test(text)) return true;
  const words = text.replace(COUNT, ' ');
  if (OTHERWISE.test(text) || /\p{N}/u.test(words) || !hasWords(words)) return false;
  if (words !== text && AGO.test(words)) return false;
  return !(
    isExplained(words, title) ||
    (words !== text && (saysOfList(words, 'of-total') || speaksOfList(words, 'limit')))
  );
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

/** True for a text that is known to say nothing of which rows show. */
function isExplained(text: string, title: string): boolean {
  if ((['search', 'filter', 'rights', 'aside'] as const).some((one) => saysAllOfList(text, one))) return true;
  const isOwn = speaksOfOwn(text, title);
  // "Keys are only shown once": of the secret itself.
  if (isOwn && speaksOfList(text, 'of-value')) return true;
  if (saysAllOfList(text, 'sort') && besides(text, 'some') !== '') return true;
  if (speaksOfPart(text, title)) return false;
  if (isOwn || zoneIn(text) || saysAll(text, title) || speaksOfList(text, 'sort')) return true;
  if (speaksOf(text, ['name']) || isOfPage(text)) return true;
  return isUnderstood(text) && !saysNothing(text) && !speaksOf(text, ['other', 'left']);
}

/** True for what else there is on a page, and small words, but none that may be a name: "Read the docs". */
function isOfPage(text: string): boolean {
  const gap = UNSPACED.test(text) ? '' : ' ';
  const words = gap + foldLabel(text) + gap;
  let rest = words;
  for (const vocabulary of vocabularies())
    for (const phrase of vocabulary.listPhrases('aside')) rest = rest.replace(gap + phrase + gap, gap);
  return (
    rest !== words && parse(rest).some(({ tokens }) => tokens.every(({ meanings }) => meanings.includes('filler')))
  );
}
