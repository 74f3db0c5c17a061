import { attr, chosenOptions, isElement, tag, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { saysOfList, speaksOfList } from '../labels/list-phrases.ts';

/** What a `select` shows; nothing where its choice is to have none, and says only what it chooses by, or what it would do. */
export function shownBy(select: Element): string {
  const chosen = chosenOptions(select);
  const [only] = chosen;
  const text = chosen.map((option) => textOf(option)).join(', ');
  const isNone = chosen.length === 1 && only && ['', '-1'].includes(attr(only, 'value') ?? text);
  return isNone && (attr(only, 'disabled') !== null || saysOfList(text, 'filter') || areActs(select, only)) ? '' : text;
}

/** "Bulk actions", above "Delete" and "Revoke". */
function areActs(select: Element, but: Element): boolean {
  const others: string[] = [];
  walk(select, (node) => {
    if (isElement(node) && tag(node) === 'option' && node !== but) others.push(textOf(node));
    return true;
  });
  return others.length > 0 && others.every((text) => speaksOfList(text, 'act', true));
}
