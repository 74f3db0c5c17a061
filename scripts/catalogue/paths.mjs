// @ts-check
// Path patterns, as data has them: `/service-keys/:account/key/:id`, `*` within a part, `/**` at the end, `{…}?`.

/** @typedef {import('./schema.mjs').PageFact} PageFact */
/** @typedef {NonNullable<PageFact['parameters']>} Parameters */

/** @type {Parameters} */
const USUAL = { account: { form: 'segment', most: 255 }, id: { form: 'segment', most: 128 } };
const FORMS = {
  digits: ['\\d', ''],
  word: ['[\\w-]', ''],
  slug: ['[a-z0-9-]', '[a-z]'],
  segment: ['[^/]', ''],
  path: ['.', '[^/-]'],
};
/** Of these the text is needed; it is found by name. */
const NAMED = new Set(['account', 'id']);
const TOKEN = /:(?<name>[a-z]+)|\{(?<optional>[^{}]*)\}\?|(?<rest>\/\*\*$)|(?<any>\*)|(?<other>.)/g;

/**
 * The regular expression of a path. A `/` may follow at the end; of what `/**` ends, anything may.
 * @param {string} pattern
 * @param {{ parameters?: Parameters, not?: readonly string[] }} [options]
 */
export function compilePath(pattern, { parameters = {}, not = [] } = {}) {
  const all = { ...USUAL, ...parameters };
  const excluded = not.map((one) => `(?!${sourceOf(one, all, false)})`).join('');
  return new RegExp(`^${excluded}${sourceOf(pattern, all, true)}`);
}

/** @param {string} pattern @param {Parameters} parameters @param {boolean} isNamed */
function sourceOf(pattern, parameters, isNamed) {
  const source = partsOf(pattern.replace(/(.)\/$/, '$1'), parameters, isNamed);
  return pattern.endsWith('/**') ? source : `${source}\\/?$`;
}

/** @param {string} pattern @param {Parameters} parameters @param {boolean} isNamed @returns {string} */
function partsOf(pattern, parameters, isNamed) {
  return [...pattern.matchAll(TOKEN)]
    .map(({ groups = {}, index }) => {
      const { name, optional, rest, any, other = '' } = groups;
      if (name) return parameterOf(name, parameters, isNamed);
      if (optional !== undefined) return `(?:${partsOf(optional, parameters, isNamed)})?`;
      if (rest) return '(?:\\/|$)';
      if (any) return isWholePart(pattern, index) ? '[^/]+' : '[^/]*';
      return other.replace(/[\\^$.|?*+()[\]{}/]/, '\\$&');
    })
    .join('');
}

/** @param {string} pattern @param {number} at */
const isWholePart = (pattern, at) => pattern[at - 1] === '/' && (pattern[at + 1] ?? '/') === '/';

/** @param {string} name @param {Parameters} parameters @param {boolean} isNamed */
function parameterOf(name, parameters, isNamed) {
  const { form, most, not } = parameters[name] ?? { form: 'segment' };
  const [one = '', first = ''] = FORMS[form];
  const count = first ? `{0,${most ? most - 1 : ''}}` : `{1,${most ?? ''}}`;
  const value = `${not ? `(?!${not})` : ''}${first}${one}${count.replace('{0,}', '*').replace('{1,}', '+')}`;
  return isNamed && NAMED.has(name) ? `(?<${name}>${value})` : value;
}

/** Names in a pattern for which nothing is said of what they stand for. @param {string} pattern @param {Parameters} parameters */
export function unknownParameters(pattern, parameters = {}) {
  const names = [...pattern.matchAll(/:([a-z]+)/g)].map(([, name = '']) => name);
  return names.filter((name) => !(name in USUAL) && !(name in parameters));
}
