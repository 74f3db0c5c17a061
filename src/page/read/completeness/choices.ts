import { setOf } from '../../../core/set-of.ts';
import { attr, isElement, parentOf, roleOf, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isKeyNoun, namesOther, speaksOfKey } from '../labels/classify.ts';
import { saysAllOfList, saysOfList } from '../labels/list-phrases.ts';
import { isTable, rowsOf } from '../lists/cells.ts';
import { isHeaderRow } from '../lists/header-rows.ts';
import { closest } from './closest.ts';
import type { Place, Says } from './finding.ts';
import { saysAll, showsAll } from './phrases.ts';
import { countIn, pagesOf } from './totals.ts';

/**
 * One thing that can be chosen, or the value that was.
 * `value` what a select or a box with a list shows · `one` one of several, as a tab · `box` on or off by itself.
 */
export interface Choice extends Place {
  readonly kind: 'value' | 'one' | 'box';
  readonly text: string;
  /** Words beside it: "sort by". */
  readonly label: string;
  readonly isChosen: boolean;
  /** Those of one group exclude each other; null for a value. */
  readonly group: Element | string | null;
}

interface World {
  /** What the page calls its keys. */
  readonly title: string;
  readonly rows: number;
  /** Those that they stand in: one key may stand in several. */
  readonly elements: number;
  /** The rows have boxes of their own: another one chooses among them and hides none. */
  readonly rowsHaveBoxes: boolean;
  /** Headings and headers of columns: a menu may say which columns show. */
  readonly labels: readonly string[];
}

/** What holds what may be chosen, by tag or role. */
export const GROUPS = setOf('nav ul ol navigation list tablist radiogroup listbox group toolbar');
const HEADERS = setOf('th thead columnheader');
/** How the page itself looks, by the label of what it is chosen with. */
const OF_PAGE =
  /^(?:(?:colou?r )?(?:theme|scheme|mode)|appearance|dark mode|(?:display |interface )?language|locale|sprache|langue|idioma|lingua|taal|język|språk|sprog|kieli|dil|jazyk|язык|言語|语言|語言|언어|(?:farb)?thema|design|thème|tema|motyw|teema|motiv|тема|テーマ|主题|主題|테마):?$/i;
const NUMBERS = /^[\p{Nd}\s]+$/u;

/** What choices say of a list, each that says something. */
export function saysByChoices(choices: readonly Choice[], world: World): { choice: Choice; says: Says }[] {
  return choices.flatMap((choice) => {
    const group = choices.filter((one) => one.kind === 'one' && one.group === choice.group);
    const says = saysBy(choice, group, world);
    return says ? [{ choice, says }] : [];
  });
}

function saysBy(choice: Choice, group: readonly Choice[], world: World): Says | null {
  const { kind, text, isChosen } = choice;
  if (kind === 'value') return saysByValue(choice, world);
  if (kind === 'box' && isInDataRow(choice.element)) return null;
  if (kind === 'box' && !isChosen) return isForRows(choice, world) ? null : 'hides';
  if (!isChosen) return group.some((one) => one.isChosen) ? null : 'hides';
  if (hidesNone(text, world.title)) return countsMore(text, world) ? 'hides' : null;
  const isOfMenu = (roleOf(choice.element) ?? '').startsWith('menuitem');
  if (isOfMenu && (saysOrder(text) || saysAllOfList(text, 'aside') || world.labels.includes(text))) return null;
  const isOnly = choice.group !== 'pressed' && group.length === 1 && kind === 'one' && roleOf(choice.element) === 'tab';
  return isOnly || leadsElsewhere(choice, group, world.title) ? null : 'hides';
}

function saysByValue({ text, label }: Choice, world: World): Says | null {
  if (!hasWords(text)) return null;
  if (hidesNone(text, world.title)) return countsMore(text, world) ? 'hides' : null;
  if (saysOrder(label) || saysOrder(text) || OF_PAGE.test(label.trim())) return null;
  if (saysOfList(`${text} ${label}`, 'per-page')) return pagesOf(text, world.elements);
  return NUMBERS.test(text) ? 'pages' : 'hides';
}

/** True for the choice of all: "All keys", "Show all keys". */
const hidesNone = (text: string, title: string): boolean => saysAll(text, title) || showsAll(text, title);

/** True for "Sort by", and for "Sort by name" or "Sort: newest". */
function saysOrder(text: string): boolean {
  const [start = ''] = /^[^:：]+/.exec(text) ?? [];
  return saysAllOfList(start, 'sort') || saysAllOfList(start.trim().split(/\s+/).slice(0, 2).join(' '), 'sort');
}

/** True for "All (57)" where fewer show. */
function countsMore(text: string, { rows }: World): boolean {
  const count = countIn(text, rows);
  return count === 'more' || count === 'maybe';
}

/** A box in the header of a table, or one that says "all" or nothing, beside rows that have boxes. */
function isForRows({ element, text }: Choice, { title, rowsHaveBoxes }: World): boolean {
  return isInHeader(element) || (rowsHaveBoxes && (!hasWords(text) || saysAll(text, title)));
}

/** True for what stands in a row of a table with headers: it is about that row. */
function isInDataRow(element: Element): boolean {
  const table = closest(element, isTable);
  return table !== null && !isInHeader(element) && rowsOf(table).slice(0, 4).some(isHeaderRow);
}

/** True for what stands in the header of a table. */
export function isInHeader(element: Element): boolean {
  return closest(element, (at) => HEADERS.has(roleOf(at) ?? tag(at))) !== null;
}

/** A tab or link to the page that shows, named as its keys are, among those to pages of other subjects. */
function leadsElsewhere(choice: Choice, group: readonly Choice[], title: string): boolean {
  if (!isKeyNoun(choice.text) && choice.text !== title) return false;
  const others = choice.group === 'current' ? linksBeside(choice.element) : group.map(({ element }) => element);
  const rest = others.filter((one) => one !== choice.element);
  return rest.every((one) => isOtherPage(one) || saysOther(textOf(one)));
}

const saysOther = (text: string): boolean => namesOther(text) && !speaksOfKey(text) && !saysAllOfList(text, 'part');

function linksBeside(element: Element): Element[] {
  const list = closest(element, (at) => GROUPS.has(roleOf(at) ?? tag(at))) ?? parentOf(element);
  const links: Element[] = [];
  const visit = (node: Node): undefined => {
    if (isElement(node) && tag(node) === 'a') links.push(node);
  };
  if (list) walk(list, visit);
  return links;
}

/** True for a link to another path, and not only to the same page with other parameters. */
export function isOtherPage(link: Element): boolean {
  const [href, base] = [attr(link, 'href'), link.baseURI];
  if (tag(link) !== 'a' || !href || !URL.canParse(href, base)) return false;
  return new URL(href, base).pathname !== new URL(base).pathname;
}
