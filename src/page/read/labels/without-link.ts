import { isElement, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';

/** What stands behind a date without the link that ends the text: "Created [date] (Rotate now)". */
export function withoutLink(after: string, node: Node): string {
  let rest = after;
  walk(node, (one) => {
    const text = isElement(one) && tag(one) === 'a' ? textOf(one) : '';
    const bare = rest.replace(/[\s)）]+$/, '');
    if (hasWords(text) && bare.endsWith(text)) rest = bare.slice(0, -text.length);
    return true;
  });
  return rest;
}
