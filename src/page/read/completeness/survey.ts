import { setOf } from '../../../core/set-of.ts';
import { FLOW } from '../dom/blocks.ts';
import { type Heading, headingLevel, isControl, isItem, isRow, isShut } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, isText, nodeText, outermost, parentOf, roleOf, tag } from '../dom/nodes.ts';
import { hasWords, textOf, tidy } from '../dom/text.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { tableOf } from '../lists/cells.ts';
import { isHeaderRow } from '../lists/header-rows.ts';
import { type Choice, isInHeader, isOtherPage } from './choices.ts';
import { isClosed, isLetter, isPageNumber, labelsOfControl, saysByControl, tellsItself } from './controls.ts';
import { chosenIn, isInUse, isSearch, isTextField } from './fields.ts';
import { isSetPanel } from './filter-panels.ts';
import type { Finding, ListedRows, Place, Says } from './finding.ts';
import { isForMaking } from './form-for-making.ts';
import { withoutHarmless } from './harmless-sentences.ts';
import { isFilterMark, isFolder, isMarked } from './marks.ts';
import { inDigits } from './number-words.ts';
import { Pagers } from './pagers.ts';
import { isApart, isBehind, isBeside, isPopup, isPutAway, isUnseen, nameAround, PARTS } from './parts-of-page.ts';
import { isDoubtful, isPart, isSetFilter } from './phrases.ts';
import { mayAlert, saysByLine } from './says-by-line.ts';
import { ShortLines } from './short-lines.ts';
import { isRest, isSentinel, isSkeleton, isSpacer, isSpinner } from './still-to-come.ts';
import { countIn, DIGITS, ID, pageSizeIn, pagesOf } from './totals.ts';
import { BesideRows, isHiddenRow } from './unread-row.ts';

const CONTROL_ROLES = setOf('button link menuitem');
/** So many single letters in a row to press are an index. */
const LETTERS = 3;
const NUMBER = /^\p{Nd}{1,3}$/u;

/** One walk over everything but the rows. */
export class Survey {
  readonly findings: Finding[] = [];
  readonly choices: Choice[] = [];
  /** Texts in the part of the page that the list is in, one for each block. */
  readonly lines: string[] = [];
  /** Those of them that are not put away in a part that is closed, or beside the list. */
  readonly said: string[] = [];
  /** Headings and headers of columns. */
  readonly labels: string[] = [];
  /** Headings, and names of the parts of the page. */
  readonly titles: string[] = [];
  /** Rows that were not read as credentials, where none was. */
  readonly otherRows: Place[] = [];
  /** How the list and the parts around its rows are called by those that do not show it: captions and labels. */
  readonly names: string[] = [];
  /** The headings that rows stand under. */
  readonly headings = new Set<Heading | null>();
  isBusy = false;
  isAlerted = false;
  #title = '';
  #otherTitle = '';
  readonly #above = new Set<Element>();
  readonly #short = new ShortLines();
  readonly #beside: BesideRows;
  #line = '';
  #numberBefore = Number.NaN;
  /** Texts that are the name of a part of the keys: several are tabs, though nothing says that they can be pressed. */
  readonly #parts = new Set<string>();
  readonly #pagers = new Pagers();
  #letters = 0;
  #worded = 0;
  #seen = 0;
  #heading: Heading | null = null;
  #isPast = false;
  #at: Element;

  constructor(
    document: Document,
    readonly root: Element,
    readonly rows: ListedRows,
  ) {
    [this.#at, this.#beside] = [root, new BesideRows(rows)];
    for (let at: Element | null = root; at; at = parentOf(at)) this.#above.add(at);
    this.#visit(outermost(document), false);
    this.#endLine(false);
    this.#noteShort(this.#isAfterRows ? 1 : 0);
    for (const place of this.#beside.unread()) this.findings.push({ says: 'hides', ...place });
    this.findings.push(...this.#pagers.findings({ element: root, heading: this.#heading }));
  }

  /** What the page calls itself, and with it its keys. */
  get title(): string {
    return this.#title || this.#otherTitle;
  }

  #note(says: Says, element: Element): void {
    this.findings.push({ says, element, heading: this.#heading });
  }

  #visit(node: Node, isNear: boolean): void {
    if (isText(node)) {
      this.#line += this.#short.begin(node, this.#line.slice(-1));
      if (isNear) this.#lookForFilter(nodeText(node));
    }
    if (!isElement(node) || this.#isRow(node)) return;
    if ((isNear && isSpinner(node)) || isSetPanel(node)) this.#note('hides', node);
    if (isUnseen(node)) return void (isHiddenRow(node, this.rows) && this.#note('hides', node));
    const [name, role] = [tag(node), roleOf(node)];
    if (isPopup(node, role) || isForMaking(node, this.rows)) return;
    if (isShut(node) && !isBehind(this.rows.first)) return;
    this.#isState(node, name, role, isNear || this.#above.has(node));
    const near = node === this.root || (isNear && !isBeside(node, role, this.root));
    const isBlock = (FLOW.has(name) && name !== 'select') || name === 'button' || role !== null;
    if (isBlock || name === 'label') this.#endLine(isNear);
    this.#at = node;
    const above = this.#heading;
    if (!this.#isField(node, near) && !this.#isControl(node, name, role, near)) {
      for (const child of childrenOf(node)) this.#visit(child, near);
    }
    if (isBlock) this.#endLine(near);
    if (isApart(node, this.#heading?.element, this.rows)) this.#heading = above;
  }

  /** True for a row that was read; what is in it says nothing of the others. A card that stands alone may hold anything. */
  #isRow(element: Element): boolean {
    if (!this.rows.has(element) || isFolder(element, this.rows, true)) return false;
    this.#endLine(true);
    this.#noteShort(this.#seen === 0 ? Number.POSITIVE_INFINITY : 0);
    this.#seen += 1;
    this.headings.add(this.#heading);
    this.#beside.addRow(element);
    if (isRow(element) && isClosed(element)) this.#note('hides', element);
    return this.rows.count > 1 || isRow(element) || isItem(element);
  }

  #isInList(element: Element): boolean {
    const { first } = this.rows;
    const list = first && (tableOf(first) ?? parentOf(first));
    return list !== null && (isRow(first as Element) || isItem(first as Element)) && isWithin(element, list);
  }

  #isState(element: Element, name: string, role: string | null, isNear: boolean): void {
    const level = headingLevel(element);
    if (level === 1) this.#otherTitle ||= textOf(element);
    if (isFolder(element, this.rows, isNear)) this.#note('hides', element);
    if (!isNear) return;
    const isLoading = attr(element, 'aria-busy') === 'true' || role === 'progressbar' || name === 'progress';
    this.isBusy ||= isLoading;
    this.isAlerted ||= role === 'alert' && mayAlert(textOf(element), this.title);
    if (level !== null && level < 7) {
      this.#endLine(true);
      this.#noteShort(this.#isAfterRows ? 1 : 0);
      this.#heading = { element, level };
      this.#isPast = this.#isAfterRows;
      if (level === 1) this.#title ||= textOf(element);
    }
    const part = level === null && name !== 'th' ? attr(element, 'aria-label') : null;
    const isPartOfPage = PARTS.has(role ?? name);
    if (level !== null || (part && isPartOfPage)) this.titles.push(part ?? textOf(element));
    if (name === 'caption' || (level === null && isPartOfPage)) this.names.push(...nameAround(this.rows, element));
    if ((part && isMarked(element, part)) || isFilterMark(element)) this.#note('hides', element);
    if (level !== null || name === 'th' || role === 'columnheader') this.labels.push(textOf(element));
    if (this.rows.size === 0 && isRow(element) && !isHeaderRow(element))
      this.otherRows.push({ element, heading: this.#heading });
    this.#beside.add({ element, heading: this.#heading });
    if (isClosed(element) && isRow(element) && this.#isInList(element)) this.#note('hides', element);
    if (isSkeleton(element) || isSpacer(element) || (this.#isAfterRows && isSentinel(element)))
      this.#note('hides', element);
  }

  /** A card that stands alone is looked at, too. */
  get #isInRow(): boolean {
    return this.rows.last !== null && isWithin(this.#at, this.rows.last);
  }

  get #isAfterRows(): boolean {
    return this.rows.count > 0 && this.#seen === this.rows.count;
  }

  #isField(element: Element, isNear: boolean): boolean {
    const chosen = chosenIn(element, this.#line.trim() || (this.lines.at(-1) ?? ''));
    // It stands among the words around it: "25 per page".
    if (tag(element) === 'select' && NUMBER.test(chosen?.text ?? '')) this.#line += ` ${chosen?.text}`;
    if (chosen && !isPageNumber(element)) {
      this.#short.label(element);
      const isIdle =
        chosen.group !== 'pressed' && chosen.kind === 'one' && !chosen.isChosen && roleOf(element) !== 'tab';
      if (isNear && !isIdle) this.choices.push({ ...chosen, element, heading: this.#heading });
      // An empty box may hold what can be pressed.
      return chosen.kind !== 'value' || chosen.text !== '' || ['input', 'select'].includes(tag(element));
    }
    if (!isTextField(element)) return false;
    this.#short.label(element);
    if (isInUse(element) && (isNear || isSearch(element))) this.#note('hides', element);
    return true;
  }

  #isControl(element: Element, name: string, role: string | null, isNear: boolean): boolean {
    const isLink = name === 'a' && role === null;
    if (!isLink && !isControl(element) && !CONTROL_ROLES.has(role ?? '') && name !== 'summary') return false;
    this.#letters = isNear && isLetter(element) ? this.#letters + 1 : 0;
    if (this.#letters === LETTERS) this.#note('hides', element);
    if (isPageNumber(element)) this.#pagers.addNumber(textOf(element));
    else if (!(isLink && labelsOfControl(element).length === 0 && hasWords(textOf(element)))) {
      const [isAfterRows, isBeforeRows] = [this.#isAfterRows && !this.#isPast, this.#seen === 0];
      const isTitled = this.#heading !== null && !this.#isPast;
      const spot = { isNear: isNear && !isInHeader(element), isAfterRows, isBeforeRows, isTitled };
      const says = saysByControl(element, { ...spot, isInList: this.#isInList(element), title: this.title });
      if (says === 'next' || says === 'back') this.#pagers.addOff(says, { element, heading: this.#heading });
      else if (says === 'unknown') {
        this.#worded += 1;
        if (this.#worded > 1) this.#note('maybe', element);
      } else if (says) this.#note(says, element);
    }
    const text = textOf(element);
    // What belongs to the page's head stands above its first heading.
    if (isNear && this.#heading && isDoubtful(text, this.title)) this.lines.push(text);
    if (isPageNumber(element) || (isLink && isOtherPage(element))) this.#short.mix();
    return !isLink && (hasWords(text) || tellsItself(element));
  }

  /** So many of the lines, from the first, stand right beside the rows. */
  #noteShort(near: number): void {
    for (const element of this.#short.hiding(this.title, this.rows.size, near)) this.#note('hides', element);
  }

  #lookForFilter(text: string): void {
    const line = withoutHarmless(tidy(text), this.title, this.rows.size);
    const isOfSeveral =
      isPart(line, this.title) && ((tag(this.#at) === 'li' && !this.#isInRow) || this.#parts.add(line).size > 1);
    if (isOfSeveral || (!this.#isInRow && isSetFilter(line, this.title))) this.#note('hides', this.#at);
  }

  /** What a block of text says, when it has ended. */
  #endLine(isNear: boolean): void {
    if (this.#line === '') return void this.#short.end('', false); // As between two rows.
    const { title, rows } = this;
    const line = withoutHarmless(tidy(this.#line), title, rows.size);
    this.#line = '';
    const at = this.#short.end(line, isNear && !this.#isInRow && !this.#isPast);
    if (isNear && !this.#isInRow && isRest(line, this.#isAfterRows) && !isInHeader(this.#at))
      this.#note('hides', this.#at);
    if (!hasWords(line)) return;
    const number = NUMBER.test(line) ? Number(line) : Number.NaN;
    if (number === this.#numberBefore + 1) this.#note('hides', this.#at);
    this.#numberBefore = number;
    if (isNear) this.lines.push(line);
    if (isNear && at && !isPutAway(at)) this.said.push(line);
    const counted = inDigits(line.replace(ID, ' '));
    const isRange = (counted.match(DIGITS)?.length ?? 0) > 2;
    const size = pageSizeIn(counted);
    for (const count of [size && pagesOf(size, rows.count), countIn(counted.replace(size, ' '), rows.size)])
      if (count && (isNear || isRange)) this.#note(count === 'more' ? 'hides' : count, this.#at);
    if (!isNear) return;
    this.#lookForFilter(line);
    for (const says of saysByLine(line, counted, title, rows.size)) this.#note(says, this.#at);
  }
}
