import { setOf } from '../../../core/set-of.ts';
import { attr, fieldValue, isChecked, labelsOf, parentOf, roleOf, tag } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { referenced } from '../labels/label-of.ts';
import { saysOfList } from '../labels/list-phrases.ts';
import { type Choice, GROUPS } from './choices.ts';
import { closest } from './closest.ts';
import { shownBy } from './selects.ts';

type Chosen = Omit<Choice, 'element' | 'heading'>;

/** Fields of which the value narrows nothing: secrets, buttons, files. */
const NO_TEXT = setOf('hidden password button submit reset image file color checkbox radio');
/** A slider holds a value as well, and always one; so does what steps from one number to another, such as that of a page. */
const WRITTEN = setOf('searchbox textbox slider spinbutton');
const NUMBERS = setOf('slider spinbutton');
const BOXES = setOf('checkbox switch menuitemcheckbox');
const ONES = setOf('tab radio option menuitemradio');
const CELLS = setOf('row gridcell cell columnheader rowheader treeitem listitem tr td th');
const LEVELS_TO_GROUP = 6;

/** True for what a person may write into, or slide to a value. */
export function isTextField(element: Element): boolean {
  const [name, role] = [tag(element), roleOf(element)];
  if (name === 'input') return !NO_TEXT.has(typeOf(element));
  const isEditable = (attr(element, 'contenteditable') ?? 'false') !== 'false';
  return name === 'textarea' || isEditable || WRITTEN.has(role ?? '');
}

const typeOf = (input: Element): string => attr(input, 'type')?.toLowerCase() ?? 'text';

/** True when a field holds what may leave rows out. One that only shows something is no filter, unless it is for searching. */
export function isInUse(field: Element): boolean {
  const value = fieldValue(field) ?? textOf(field);
  const onlyShows = (attr(field, 'readonly') ?? attr(field, 'disabled')) !== null;
  return (value.trim() !== '' || NUMBERS.has(roleOf(field) ?? '')) && (!onlyShows || isSearch(field));
}

/** True for a field that says that it is for searching. */
export function isSearch(field: Element): boolean {
  const called = `${attr(field, 'placeholder') ?? ''} ${labelOf(field)}`;
  const isMarked = attr(field, 'type') === 'search' || roleOf(field) === 'searchbox';
  const isWithin = () => closest(field, (at) => (roleOf(at) ?? tag(at)) === 'search') !== null;
  return isMarked || isWithin() || saysOfList(called, 'search') || saysOfList(called, 'filter');
}

/** What an element lets choose, and whether it is chosen; null for what is no choice. `line` is the text before it. */
export function chosenIn(element: Element, line: string): Chosen | null {
  const [name, role] = [tag(element), roleOf(element)];
  const isSelect = name === 'select';
  if (isSelect || role === 'combobox' || attr(element, 'aria-haspopup') === 'listbox') {
    const text = isSelect ? shownBy(element) : (fieldValue(element) ?? textOf(element)).trim();
    return { kind: 'value', text, label: labelOf(element) || line, isChosen: true, group: null };
  }
  if (name === 'input' && ['radio', 'checkbox'].includes(typeOf(element))) {
    const kind = typeOf(element) === 'radio' ? 'one' : 'box';
    const words = labelOf(element) || textOf(parentOf(element) ?? element);
    return { kind, text: words, label: '', isChosen: isChecked(element), group: attr(element, 'name') };
  }
  return CELLS.has(role ?? name) ? null : byState(element, role);
}

function byState(element: Element, role: string | null): Chosen | null {
  const state = attr(element, 'aria-selected') ?? attr(element, 'aria-checked') ?? attr(element, 'aria-pressed');
  const isCurrent = (attr(element, 'aria-current') ?? 'false') !== 'false';
  const isOne = ONES.has(role ?? '');
  const isBox = BOXES.has(role ?? '');
  if (!isBox && state === null && !isOne && !isCurrent) return null;
  const text = textOf(element) || (attr(element, 'aria-label') ?? '');
  if (isBox) return { kind: 'box', text, label: '', isChosen: state === 'true', group: null };
  const isChosen = state === null ? isCurrent : state !== 'false';
  const group = isOne ? groupOf(element) : state === null ? 'current' : 'pressed';
  return { kind: 'one', text, label: '', isChosen, group };
}

function groupOf(element: Element): Element | string {
  let at = parentOf(element);
  for (let up = 0; at && up < LEVELS_TO_GROUP; up += 1, at = parentOf(at)) if (GROUPS.has(roleOf(at) ?? '')) return at;
  return 'one';
}

export function labelOf(field: Element): string {
  const named = attr(field, 'aria-label') ?? referenced(field, 'aria-labelledby');
  if (hasWords(named)) return named;
  const labels = ['input', 'select'].includes(tag(field)) ? labelsOf(field) : [];
  return labels.map((label) => textOf(label)).join(' ');
}
