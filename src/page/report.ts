import { setOf } from '../core/set-of.ts';
import { childrenOf, isElement, isText, nodeText, outermost, tag } from './read/dom/nodes.ts';
import { tagLine } from './report/attributes.ts';
import { shapeOf } from './report/shape.ts';

const MOST_LINES = 2_000;
const MOST_DEPTH = 60;
/** Of siblings of one tag, such as rows: more say nothing new. */
const MOST_ALIKE = 6;
const OPAQUE = setOf('script style template noscript svg math head');

/**
 * The skeleton of a page: tags, roles, names of ARIA and test attributes, and of each text its shape (`Aaa 00, 0000`). Holds
 * no text, name, address or secret of the page. At most 2,000 lines.
 */
export function skeletonOf(document: Document): string {
  const lines: string[] = [];
  outline(outermost(document), 0, lines);
  return lines.join('\n');
}

function outline(node: Node, depth: number, lines: string[]): void {
  if (lines.length >= MOST_LINES || depth > MOST_DEPTH) return;
  const indent = ' '.repeat(depth);
  if (isText(node)) {
    const shape = shapeOf(nodeText(node).trim());
    if (shape) lines.push(`${indent}"${shape}"`);
  }
  if (!isElement(node) || tag(node).startsWith('keyturn-')) return;
  lines.push(indent + tagLine(node));
  if (OPAQUE.has(tag(node))) return;
  const alike = new Map<string, number>();
  for (const child of childrenOf(node)) {
    const name = isElement(child) ? tag(child) : '';
    const count = (alike.get(name) ?? 0) + 1;
    alike.set(name, count);
    if (count <= MOST_ALIKE || name === '') outline(child, depth + 1, lines);
  }
  const left = [...alike]
    .filter(([name]) => name !== '')
    .reduce((sum, [, count]) => sum + Math.max(0, count - MOST_ALIKE), 0);
  if (left > 0 && lines.length < MOST_LINES) lines.push(`${indent} +${left}`);
}
