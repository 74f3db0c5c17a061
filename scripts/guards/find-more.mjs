import { parseAst } from 'vitest/node';
import { guardsIn, visit } from './find.mjs';

/**
 * What guards without looking like it, beside the guards themselves (see `guardsIn`, which says what is returned):
 *
 * - `a ?? b`: only `a`;
 * - `a || b` anywhere, and `a && b` before a `return` and the like: each part never, or always, is the reason;
 * - `.filter(…)` and `.slice(0, n)`: all of it;
 * - `Math.min(a, b)`, `Math.max(a, b)`: each alone;
 * - `a ? b : c`: always `b`, always `c`.
 */
export function moreIn(source, name) {
  const known = new Set(guardsIn(source, name).map(({ start, end, without }) => `${start} ${end} ${without}`));
  const found = new Map();
  const textOf = ({ start, end }) => source.slice(start, end);
  const add = (node, without) => {
    const { start, end } = node;
    const id = `${start} ${end} ${without}`;
    const line = source.slice(0, start).split('\n').length;
    const text = textOf(node).replace(/\s+/g, ' ');
    if (!known.has(id)) found.set(id, { start, end, line, text, without });
  };
  visit(parseAst(source, { lang: name.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    if (node.type === 'LogicalExpression') {
      if (node.operator === '??') add(node, textOf(node.left));
      else for (const part of partsOf(node)) add(part, String(node.operator === '&&'));
    }
    if (node.type === 'ConditionalExpression') for (const always of ['true', 'false']) add(node.test, always);
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    const { object, property } = node.callee;
    const isCut = property.name === 'slice' && node.arguments[0]?.value === 0 && node.arguments.length === 2;
    if (property.name === 'filter' || isCut) add(node, textOf(object));
    if (textOf(object) === 'Math' && /^m(?:in|ax)$/.test(property.name)) {
      for (const argument of node.arguments) if (argument.type !== 'SpreadElement') add(node, textOf(argument));
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** What stands on both sides, but not what the same operator joins once more. */
const partsOf = ({ left, right, operator }) => [left, right].filter((part) => part.operator !== operator);
