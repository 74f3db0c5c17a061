import { isControl } from '../dom/landmarks.ts';
import { attr } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { isState } from '../labels/name-like.ts';

/** True for what lets do something to one key and says nothing else: "Revoke". */
export const actsOnKey = (node: Element): boolean =>
  isControl(node) &&
  [textOf(node), attr(node, 'aria-label') ?? ''].some(
    (text) => isState(text) && (speaksOfList(text, 'act') || saysAllOfList(text, 'clear')),
  );
