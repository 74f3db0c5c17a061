import { parseAst } from 'vitest/node';

/**
 * The guards in a source, found by syntax: what is looked at before something is done. Each can be taken out by putting a fixed
 * value in its place:
 *
 * - `if (a) return` (or throw, continue, break): never; of `a || b` each part, so that it never is the reason;
 * - `if (a && b) act()`: each part always holds;
 * - `a && b` anywhere else: each part always holds, but the last one where it is a value rather than a condition;
 * - `a ? b : null` (or undefined, false, an empty list or object) and the reverse: always the one that is not empty.
 *
 * Returns them as `{ start, end, line, text, without }`, `without` being the text of the fixed value.
 */
export function guardsIn(source, name) {
  const found = new Map();
  const add = (node, without) => {
    const line = source.slice(0, node.start).split('\n').length;
    const text = source.slice(node.start, node.end).replace(/\s+/g, ' ');
    if (!found.has(node.start)) found.set(node.start, { start: node.start, end: node.end, line, text, without });
  };
  const taken = new Set();
  visit(parseAst(source, { lang: name.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    if (node.type === 'IfStatement') {
      const isExit = isAbrupt(node.consequent);
      for (const part of partsOf(node.test, isExit ? '||' : '&&', taken)) add(part, isExit ? 'false' : 'true');
      if (isExit) markAll(node.test, taken);
    }
    if (node.type === 'ConditionalExpression') {
      const without = isEmpty(node.alternate) ? 'true' : isEmpty(node.consequent) ? 'false' : null;
      if (without) for (const part of partsOf(node.test, without === 'true' ? '&&' : '||', taken)) add(part, without);
      if (without) markAll(node.test, taken);
    }
    if (node.type === 'LogicalExpression' && node.operator === '&&' && !taken.has(node)) {
      const parts = partsOf(node, '&&', taken);
      for (const part of parts.slice(0, -1)) add(part, 'true');
      if (isCondition(parts.at(-1))) add(parts.at(-1), 'true');
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The parts that an operator joins, without those within them. */
function partsOf(node, operator, taken) {
  taken.add(node);
  if (node.type === 'ParenthesizedExpression') return partsOf(node.expression, operator, taken);
  if (node.type !== 'LogicalExpression' || node.operator !== operator) return [node];
  return [...partsOf(node.left, operator, taken), ...partsOf(node.right, operator, taken)];
}

/** What stands within a condition that is taken out whole is no guard of its own. */
function markAll(node, taken) {
  visit(node, (inner) => {
    if (inner.type === 'LogicalExpression') taken.add(inner);
  });
}

function isAbrupt(node) {
  if (node.type === 'BlockStatement') return node.body.length > 0 && isAbrupt(node.body.at(-1));
  return ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(node.type);
}

function isEmpty(node) {
  if (node.type === 'Literal') return node.value === null || node.value === false || node.value === '';
  if (node.type === 'Identifier') return node.name === 'undefined';
  return (
    (node.type === 'ArrayExpression' && node.elements.length === 0) ||
    (node.type === 'ObjectExpression' && node.properties.length === 0)
  );
}

function isCondition(node) {
  if (node.type === 'UnaryExpression') return node.operator === '!';
  if (node.type === 'BinaryExpression') return /^(?:[=!]==?|[<>]=?|in|instanceof)$/.test(node.operator);
  const called = node.type === 'CallExpression' ? node.callee : node;
  const name = called.type === 'MemberExpression' ? called.property.name : called.name;
  return /^(?:is|has|may|can|some|every|test|includes)(?:$|[A-Z])/.test(name ?? '');
}

/** Shows `look` a node and all that stand in it, the outer ones first. */
export function visit(node, look) {
  look(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') visit(child, look);
    }
  }
}

/** The source with a switch around each guard: `globalThis.$guard(id)` is true where that one is taken out. */
export function withSwitches(source, guards) {
  const marks = guards.flatMap(({ start, end, without, id }) => [
    { at: start, end, text: `(globalThis.$guard(${JSON.stringify(id)}) ? ${without} : (` },
    { at: end, end: null, text: '))' },
  ]);
  // Backwards. Where one guard ends, it is closed before the next opens; of two that begin at one place the outer one opens first.
  marks.sort((a, b) => b.at - a.at || Number(b.end !== null) - Number(a.end !== null) || a.end - b.end);
  return marks.reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), source);
}
