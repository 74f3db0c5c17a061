import { holds, isAside } from '../dom/landmarks.ts';
import { attr, isElement, isText, nodeText, parentOf, roleOf, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf, tidy } from '../dom/text.ts';
import { columnSaysName, type DateMeaning, labelMeaning, namesSubject, speaksOfKey } from '../labels/classify.ts';
import { meaningOfLabel, namedBy, referenced } from '../labels/label-of.ts';
import type { LabelOptions } from '../labels/labelled-dates.ts';
import { namesHolder } from '../labels/own-part.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { TOOLTIPS } from '../times/tooltips.ts';

/** What a page definition says of labels. */
export type Labels = Pick<LabelOptions, 'isName' | 'defined' | 'field'>;

/** What a header says of a zone where a pointer rests on it. */
export function titledZone(cell: Element): string {
  let zone = '';
  const isNamed = (element: Element) => {
    zone = zoneIn(attr(element, 'title') ?? '');
    return zone !== '';
  };
  return isNamed(cell) || holds(cell, isNamed) ? zone : '';
}

/** `defined` and `id` as a page definition has it · `name` as the header says · `none` what may hold no name. */
export type Naming = 'defined' | 'id' | 'name' | 'none';

export function namingOf(cell: Element, text: string, labels: Labels): Naming | null {
  const field = labels.field(text);
  if (field) return field === 'name' ? 'defined' : 'id';
  const [first] = textsIn(cell);
  const isGrouped = text !== textOf(cell);
  const texts = [text, ...(isGrouped ? [] : [attr(cell, 'aria-label') ?? '', first ? nodeText(first) : ''])];
  const said = texts.filter(hasWords).map(columnSaysName);
  return said.includes(true) ? 'name' : said.length > 0 && !said.includes(null) ? 'none' : null;
}

export function headerMeaning(cell: Element, labels: Labels): DateMeaning | null {
  if (holds(cell, choosesColumn) || hintsAtSubject(cell) || holds(cell, hintsAtSubject)) return 'other';
  const whole = meaningOfLabel(cell, labels) ?? namedBy(cell) ?? labelMeaning(referenced(cell, 'aria-describedby'));
  if (whole) return whole;
  // What follows the label, such as how the column is sorted, takes nothing from it; another label does.
  const [first, ...rest] = textsIn(cell);
  const around = first && parentOf(first);
  const said = (around && meaningOfLabel(around, labels)) ?? (first ? meaningOfLabel(first, labels) : null);
  const others = rest.map((text) => meaningOfLabel(text, labels));
  return others.some((other) => other !== null && other !== said) ? 'other' : said;
}

/** True where a tooltip names another subject than the key: "Project created". */
const hintsAtSubject = (element: Element): boolean =>
  TOOLTIPS.some((name) => {
    const hint = attr(element, name) ?? '';
    return (namesSubject(hint) || namesHolder(hint)) && !speaksOfKey(hint);
  });

/** True for what lets choose which of several dates a column shows. */
function choosesColumn(element: Element): boolean {
  const isChoice =
    tag(element) === 'select' ||
    ['combobox', 'listbox'].includes(roleOf(element) ?? '') ||
    attr(element, 'aria-haspopup') === 'listbox';
  const isOfDate = (one: Element) => labelMeaning(textOf(one)) !== null;
  return isChoice && (isOfDate(element) || holds(element, isOfDate));
}

/** The texts of a header without those of its menus. */
function textsIn(cell: Element): Node[] {
  const texts: Node[] = [];
  walk(cell, (node) => {
    if (isText(node) && hasWords(tidy(nodeText(node)))) texts.push(node);
    return !isElement(node) || !(isAside(node) || tag(node) === 'select');
  });
  return texts;
}
