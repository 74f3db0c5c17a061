// @ts-check
// Which selectors a page definition may use as hints.

const LONGEST = 200;
/** What stays when a page is styled anew, translated or used. */
const ATTRIBUTES = /^(?:id|role|name|scope|headers|type|data-[\w-]+|aria-[\w-]+)$/;
const PSEUDO_CLASSES = new Set([':has', ':is', ':not', ':where', ':nth-of-type', ':first-of-type', ':last-of-type']);
/** A class that a build makes holds a digit or a capital within a part that is no word. */
const MADE = /^(?:css|sc|jss|emotion|styles?)[-_]|[a-z]\d[a-z]|[a-z][A-Z].*\d|__[\w-]{5,}$/;
const STRINGS = /"[^"\\]*"|'[^'\\]*'/g;

/**
 * What speaks against the hints of a page definition, in words; none for hints that may be used.
 * @param {object} hints one selector a field @returns {string[]}
 */
export function hintProblems(hints) {
  return Object.entries(hints).flatMap(([field, selector]) => {
    const problem = problemOf(String(selector));
    return problem === null ? [] : [`${field} ${problem}`];
  });
}

/** @param {string} selector */
function problemOf(selector) {
  if (selector.trim() === '') return 'is empty';
  if (selector.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const bare = selector.replace(STRINGS, '""');
  if (!isBalanced(bare)) return 'is no selector';
  if (/(?:^|[\s>+~,(])\*/.test(bare)) return 'finds everything';
  const attribute = [...bare.matchAll(/\[\s*([\w-]+)/g)].find(([, name = '']) => !ATTRIBUTES.test(name));
  if (attribute) return `looks at ${attribute[1]}`;
  const pseudo = [...bare.matchAll(/::?[\w-]+/g)].find(([name]) => !PSEUDO_CLASSES.has(name));
  if (pseudo) return `uses ${pseudo[0]}`;
  const made = [...bare.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].find(([, name = '']) => MADE.test(name));
  return made ? 'names a class that a build made' : null;
}

/** True when each bracket is closed, in order. @param {string} selector */
function isBalanced(selector) {
  /** @type {string[]} */
  const open = [];
  for (const [character] of selector.matchAll(/[()[\]]/g)) {
    if (character === '(') open.push(')');
    else if (character === '[') open.push(']');
    else if (open.pop() !== character) return false;
  }
  return open.length === 0;
}
