import { headingLevel, holds, isRow, subjectOf } from '../dom/landmarks.ts';
import { attr, byId, childrenOf, isElement, parentOf, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isUnderstood, labelMeaning, namesSubject, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { referenced } from '../labels/label-of.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { namesHolder } from '../labels/own-part.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { cellsOf, rowsOf } from './cells.ts';
import { isFooterRow, isHeaderRow } from './header-rows.ts';

const MARK = /[*†‡§¹²³⁎＊※]+$/u;
const BEFORE_MARK = /\s+(?=[*†‡§¹²³⁎＊※])/u;
const LONGEST_NOTE = 160;
const LONGEST_NOTES = 500;

/** What a date can be said to be of. */
const DATES = ['created', 'rotated', 'expires', 'last-used', 'changed'] as const;

const headersOf = (table: Element) =>
  rowsOf(table)
    .slice(0, 30)
    .filter((row) => isHeaderRow(row) && !isFooterRow(row))
    .flatMap(cellsOf);

/** The columns of which a note, or what describes their header, may say that their dates are not what the header says. */
export function notedAsOther(table: Element): ReadonlySet<number> {
  return new Set(
    headersOf(table).flatMap(({ element, column }) => {
      const mark = markOf(element);
      const text = textOf(element);
      const header = mark ? text.slice(0, -mark.text.length) : text;
      const isOther =
        described(element).some(({ note, isMarked }) => isOfOther(note, header, isMarked)) ||
        (mark !== null && notesFor(mark, table).some((note) => isOfOther(note, header, true)));
      return isOther ? column : [];
    }),
  );
}

/** True where what notes say may tell of a column, so that they have to be followed. */
export const hasNotes = (table: Element): boolean =>
  headersOf(table).some(({ element }) => markOf(element) !== null || described(element).length > 0);

/**
 * What names another date than the header or somebody else, and not the key; with a mark anything else that is not known to say
 * nothing of whose date it is.
 */
function isOfOther(note: string, header: string, isMarked: boolean): boolean {
  if (isRemark(note)) return false;
  const own = labelMeaning(header);
  const said = DATES.filter((meaning) => parse(note).some(({ tokens }) => has(tokens, meaning)));
  if (own && said.length > 0 && !said.some((meaning) => meaning === own)) return true;
  if (!hasWords(note) || speaksOfKey(note)) return false;
  return isMarked || namesSubject(note) || namesHolder(note) || (said.length > 0 && !isUnderstood(note));
}

const isRemark = (note: string): boolean =>
  zoneIn(note) !== '' || saysOfList(note, 'zone') || speaksOfList(note, 'remark');

interface Mark {
  readonly text: string;
  /** Set higher, where a letter or number is one. */
  readonly isRaised: boolean;
}

function markOf(header: Element): Mark | null {
  const raised = raisedIn(header);
  const text = raised ? textOf(raised) : MARK.exec(textOf(header))?.[0];
  return text ? { text, isRaised: raised !== null } : null;
}

const isRaisedMark = (node: Node): boolean =>
  isElement(node) && tag(node) === 'sup' && /^(?:\p{N}{1,2}|\p{L})$/u.test(textOf(node));

function raisedIn(element: Element): Element | null {
  let raised: Element | null = null;
  walk(element, (node) => {
    if (isRaisedMark(node)) raised ??= node as Element;
    return raised === null;
  });
  return raised;
}

/** What `title`, `aria-describedby` and links to notes within a header lead to. */
function described(header: Element): { note: string; isMarked: boolean }[] {
  const notes: { note: string; isMarked: boolean }[] = [];
  const add = (element: Element) => {
    const target = tag(element) === 'a' ? /^#(.+)/.exec(attr(element, 'href') ?? '')?.[1] : null;
    const linked = target ? byId(element, target) : null;
    for (const note of [attr(element, 'title') ?? '', referenced(element, 'aria-describedby')])
      notes.push({ note, isMarked: false });
    if (linked) notes.push({ note: textOf(linked), isMarked: true });
    return false;
  };
  add(header);
  holds(header, add);
  return notes.filter(({ note }) => hasWords(note) && note.length <= LONGEST_NOTE);
}

/** What stands behind a mark elsewhere on the page, in the caption or below the table. */
function notesFor({ text: mark, isRaised }: Mark, table: Element): string[] {
  const notes: string[] = [];
  walk(subjectOf(table.ownerDocument), (node) => {
    if (!isElement(node) || (isRow(node) && isHeaderRow(node))) return false;
    if (isRaised && isRaisedMark(node) && textOf(node) === mark) notes.push(behind(node));
    const text = textOf(node);
    const mayHold = node !== table && (!isWithin(node, table) || isOfNotes(node, table));
    if (!isRaised && mayHold && text.length <= LONGEST_NOTES)
      for (const part of text.split(BEFORE_MARK)) if (part.startsWith(mark)) notes.push(part.slice(mark.length));
    return true;
  });
  return notes.filter((note) => note.length <= LONGEST_NOTE);
}

function isOfNotes(node: Element, table: Element): boolean {
  for (let at: Element | null = node; at && at !== table; at = parentOf(at))
    if (headingLevel(at) !== null || tag(at) === 'tfoot') return true;
  return false;
}

/** Up to the next mark. */
function behind(raised: Element): string {
  const parent = parentOf(raised);
  const after = parent ? childrenOf(parent).slice(childrenOf(parent).indexOf(raised) + 1) : [];
  const end = after.findIndex(isRaisedMark);
  return (end < 0 ? after : after.slice(0, end)).map(textOf).join(' ').trim();
}
