import { isAside, isItem, isRow } from '../dom/landmarks.ts';
import { isElement, isText, nodeText, walk } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';
import { speaksOfKey } from '../labels/classify.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { isHeaderRow } from './header-rows.ts';

/** True for a page that speaks of keys outside its rows: it lists devices or apps where it does not. */
export const speaksOfKeys = onceALook((root: Element): boolean => {
  let says = false;
  walk(root, (node) => {
    if (isText(node)) says ||= isOfKeys(nodeText(node));
    return !says && !(isElement(node) && (isAside(node) || isItem(node) || (isRow(node) && !isHeaderRow(node))));
  });
  return says;
});

const isOfKeys = (text: string): boolean => speaksOfKey(text) && !speaksOfList(text, 'other-keys', true);
