// @ts-check
// Addresses that two pages of a provider both match, though none of their examples shows it.
import { exampleHosts, pagesAt } from './pages.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {ProviderFile['pages'][string]} PageFact */

/** What a name could stand for, of each form that there is. */
const VALUES = ['abc', '7', 'a/b'];

/** The pattern without what may be missing, and with it. @param {string} pattern @returns {string[]} */
const spelledOut = (pattern) => {
  const [whole, inside] = /\{([^{}]*)\}\?/.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return ['', inside ?? ''].flatMap((one) => spelledOut(pattern.replace(whole, () => one)));
};

/** Its parts; at the end, of "/**", none or as many as are needed to have `count`. @param {string} pattern @param {number} count */
const partsOf = (pattern, count) => {
  const parts = pattern
    .replace(/\/\*\*$/, '')
    .split('/')
    .slice(1);
  return pattern.endsWith('/**') ? [...parts, ...Array(Math.max(0, count - parts.length)).fill('*')] : parts;
};

const isOpen = (/** @type {string} */ part) => /[:*]/.test(part);
const filled = (/** @type {string} */ part, /** @type {string} */ value) => part.replace(/:[a-z]+|\*/g, value);

/** Paths that may match both patterns: whether they do is for the patterns to say. @param {string} one @param {string} other */
function candidates(one, other) {
  return spelledOut(one).flatMap((a) =>
    spelledOut(other).flatMap((b) => {
      const count = Math.max(a.split('/').length, b.split('/').length) - 1;
      const [left, right] = [partsOf(a, count), partsOf(b, count)];
      if (left.length !== right.length) return [];
      return VALUES.flatMap((value) =>
        [left, right].map((first) => {
          const second = first === left ? right : left;
          const path = first.map((part, at) => filled(isOpen(part) ? pick(part, second[at] ?? '') : part, value));
          return `/${path.join('/')}`;
        }),
      );
    }),
  );
}

/** Of two parts that which leaves less open. @param {string} part @param {string} other */
const pick = (part, other) => (isOpen(other) && filled(part, '').length > filled(other, '').length ? part : other);

/** An address that both pages are, on a host of both; undefined where none was found. @param {ProviderFile} file @param {PageFact} one @param {PageFact} other */
function shared(file, one, other) {
  const known = [{ id: '', file: { ...file, pages: { one, other } } }];
  const query = new URLSearchParams({ ...one.query, ...other.query }).toString();
  const fragments =
    one.fragment && other.fragment
      ? candidates(one.fragment, other.fragment)
      : [(one.fragment ?? other.fragment ?? '').replace(/\/\*\*$/, '')].map((fragment) => filled(fragment, 'abc'));
  const addresses = candidates(one.path, other.path).flatMap((path) =>
    fragments.map((fragment) => `${path}${query && `?${query}`}${fragment && `#${fragment}`}`),
  );
  const hosts = exampleHosts(file, one);
  return addresses.find((address) =>
    hosts.some((host) => pagesAt(known, new URL(address, `https://${host}`)).length === 2),
  );
}

/** @param {ProviderFile} file @returns {string[]} */
export function overlapProblems(file) {
  const pages = Object.entries(file.pages);
  return pages.flatMap(([name, page], at) =>
    pages.slice(at + 1).flatMap(([other, second]) => {
      const address = shared(file, page, second);
      return address
        ? [`pages.${name} and pages.${other} both match ${address}: tell them apart, such as by "not"`]
        : [];
    }),
  );
}
