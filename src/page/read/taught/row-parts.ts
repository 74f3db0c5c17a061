import { findDates } from '../../../core/dates/index.ts';
import { isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf, roleOf, tag } from '../dom/nodes.ts';
import { runsIn } from '../dom/runs.ts';
import { hasWords } from '../dom/text.ts';
import { type DateMeaning, labelMeaning, namesName } from '../labels/classify.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { withoutDates } from '../labels/name-like.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { cellsOf, spanOf } from '../lists/cells.ts';
import { shiftOf } from '../lists/column-shift.ts';
import type { Columns } from '../lists/columns.ts';
import type { ReadScope } from '../scope.ts';
import { statedBy } from '../times/stated-dates.ts';

/** A cell of a row, or a text of a card, with what tells it from the others. */
export interface Part {
  readonly element: Element;
  /** The column of a cell; the way from a card down to the text. */
  readonly at: number | string;
  /** Its header, or the words around its date; folded, empty where nothing labels it. */
  readonly label: string;
  readonly meaning: DateMeaning | 'name' | null;
  /** That its column says times are of; empty where it names none. See `zoneIn`. */
  readonly zone: string;
  /** Its label is the text before it, which may as well be something else, such as a name. Of a text alone. */
  readonly isLoose: boolean;
  /** A date stands in it, or is stated by it. Of a text alone. */
  readonly isDated: boolean;
}

const CARD = 8;

/** The parts of a row, by its columns where it has cells; none where its cells cannot be told apart. */
export function partsOf(row: Element, columns: Columns | null, scope: ReadScope): readonly Part[] {
  const cells = isRow(row) ? cellsOf(row) : [];
  if (cells.length === 0) return textsOf(row, scope);
  const shift = columns ? shiftOf(cells, columns) : 0;
  // A cell over several columns belongs to none of them.
  const single = cells.filter(({ element }) => spanOf(element, 'colspan') === 1);
  return single.flatMap(({ element, column }) => {
    if (shift === null) return [];
    const at = column - shift;
    const header = columns?.texts.get(at) ?? '';
    const meaning = columns?.name === at || namesName(header) ? 'name' : (columns?.meanings.get(at) ?? null);
    return {
      element,
      at,
      label: foldLabel(header),
      meaning,
      zone: zoneIn(header),
      isLoose: false,
      isDated: false,
    };
  });
}

/** The texts of a card: what has no date may label the date behind it. */
function textsOf(row: Element, scope: ReadScope): Part[] {
  const ways = new Map<string, number>();
  const parts: Part[] = [];
  for (const { element, text } of runsIn(row)) {
    const dates = findDates(text, scope.context);
    // "3 weeks" with the instant in an attribute is a date, and says no more.
    const isStated = dates.length === 0 && statedBy(element, null, scope.context).flat().length > 0;
    const own = isStated ? '' : foldLabel(withoutDates(text, dates));
    const isDated = isStated || dates.length > 0;
    const before = parts.at(-1);
    const isLoose = isDated && !hasWords(own) && before !== undefined && !before.isDated;
    const label = isLoose ? before.label : own;
    const way = wayTo(element, row);
    const count = ways.get(way) ?? 0;
    ways.set(way, count + 1);
    parts.push({
      element,
      at: `${way} ${count}`,
      label,
      meaning: labelMeaning(label),
      zone: '',
      isLoose,
      isDated,
    });
  }
  return parts;
}

/** The tags from a row down to an element, with its place among siblings of its tag. */
function wayTo(element: Element, row: Element): string {
  const way: string[] = [];
  for (let at: Element | null = element; at && at !== row && way.length < CARD * 2; at = parentOf(at)) {
    const name = tagOf(at);
    const parent = parentOf(at);
    const alike = (parent ? childrenOf(parent) : []).filter((one) => isElement(one) && tagOf(one) === name);
    way.unshift(`${name}${alike.indexOf(at)}`);
  }
  return way.join('>');
}

/** The role or tag of an element; a made-up one is told as `x`. */
export function tagOf(element: Element): string {
  const name = roleOf(element) ?? tag(element);
  return /^[a-z][a-z0-9]{0,15}$/.test(name) ? name : 'x';
}
