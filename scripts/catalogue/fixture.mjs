// @ts-check
// A page of ours from a report of an unreadable one: the same structure, with words that its author puts in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDERS_FOLDER } from './read-files.mjs';

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** What a report leaves out is left out here, too: in a page of ours it would be empty. */
const EMPTY = new Set(['script', 'style', 'template', 'noscript', 'head']);
const ATTRIBUTE = /(?:^| )([a-z][a-z-]*\d*)(?:=(?:"([^"]*)"|(\S+)))?(?= |$)/g;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A run that the report shortened, at its full length: `a{7}` is `aaaaaaa`. @param {string} shape */
const spelled = (shape) =>
  shape.replace(/([\p{L}\d])\{(\d{1,2})\}/gu, (_, letter, count) => letter.repeat(Number(count)));

/** @typedef {{ readonly depth: number, readonly text: string }} Line */

/** @param {string} report @returns {Line[]} */
function linesOf(report) {
  const lines = report.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => ({ depth: /^ */.exec(line)?.[0].length ?? 0, text: line.trim() }));
}

/** @param {string} text @param {string} language */
function openingOf(text, language) {
  const [, name = '', rest = ''] = /^(\S+) ?(.*)$/.exec(text) ?? [];
  const tag = name === 'custom' ? 'x-custom' : name;
  /** A report says only that the page names its language. */
  const known = (/** @type {string} */ key) => (name === 'html' && key === 'lang' ? language : '');
  const attributes = [...rest.matchAll(ATTRIBUTE)].map(
    ([, key = '', shape, value]) => ` ${key}="${escaped(spelled(shape ?? value ?? known(key)))}"`,
  );
  return { tag, opening: `<${tag}${attributes.join('')}>` };
}

/**
 * The page that a report tells of. Texts stay the shapes that the report has for them ("Aaa 00, 0000"): whoever writes the
 * fixture puts words and dates of the same shape there. Throws where the text is no report.
 * @param {string} report
 * @param {string} [language] which the page says that it is in, where it names one
 */
export function pageOf(report, language = '') {
  const lines = linesOf(report);
  if (!lines.some(({ text }) => /^html(?: |$)/.test(text)))
    throw new Error('That is no report of a page: it has no line "html". Copy all of the report from the popup.');
  /** @type {string[]} */
  const out = ['<!doctype html>'];
  /** @type {{ depth: number, tag: string }[]} */
  const open = [];
  const close = (/** @type {number} */ depth) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      out.push(`${' '.repeat(last.depth)}</${last.tag}>`);
      open.pop();
    }
  };
  for (const { depth, text } of lines.slice(lines.findIndex(({ text }) => /^html(?: |$)/.test(text)))) {
    close(depth);
    const indent = ' '.repeat(depth);
    const left = /^\+(\d+)$/.exec(text);
    if (left) out.push(`${indent}<!-- and ${left[1]} more of the same -->`);
    else if (text.startsWith('"')) out.push(indent + escaped(spelled(text.slice(1, -1))));
    else {
      const { tag, opening } = openingOf(text, language);
      if (EMPTY.has(tag)) continue;
      out.push(indent + opening);
      if (!VOID.has(tag)) open.push({ depth, tag });
    }
  }
  close(0);
  return `${out.join('\n')}\n`;
}

/**
 * Writes `pages/<name>.html` and what is to be read of it, empty, into a provider's folder; returns both paths. Throws where
 * there is no such provider, and where the page is there already.
 * @param {string} id
 * @param {string} name such as `tokens.de`
 * @param {string} report
 * @param {string} address of the page, without anybody's account in it
 */
export function writeFixture(id, name, report, address, root = PROVIDERS_FOLDER) {
  if (!existsSync(join(root, id, 'provider.json'))) throw new Error(`There is no provider "${id}"`);
  const [, language] = /^[a-z0-9]+(?:-[a-z0-9]+)*\.([a-z]{2,3}(?:-[a-zA-Z0-9]+)*)$/.exec(name) ?? [];
  if (!language) throw new Error(`"${name}" has to be the page and its language, such as tokens.de`);
  if (!URL.canParse(address)) throw new Error(`"${address}" is no full address, such as https://app.example.com/keys`);
  const page = join(root, id, 'pages', `${name}.html`);
  const expected = join(root, id, 'pages', `${name}.expected.json`);
  if (existsSync(page)) throw new Error(`${page} is there already`);
  const html = pageOf(report, language);
  mkdirSync(join(root, id, 'pages'), { recursive: true });
  writeFileSync(page, html);
  writeFileSync(expected, `${JSON.stringify({ origin: 'modelled', address, keys: [] }, null, 2)}\n`);
  return [page, expected];
}
