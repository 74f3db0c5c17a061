// @ts-check
// What is still to be done on a page of ours that was made from a report: until then it shows nothing about reading.

/** What stands for letters and digits in a report: see `src/page/report/shape.ts`. */
const SHAPE = /^(?:[AaЯяω一あ가عאกक0☆◌]|[^\p{L}\p{N}])+$/u;
/** Less may be a text of its own: "A", "0,00". */
const ENOUGH = /\p{L}.*\p{L}.*\p{L}|0000/su;
const UNREAD = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<[^>]*>/gi;

/** The texts of a page that are shapes, as a report has them ("Aaa 00, 0000"). @param {string} html */
export const shapesIn = (html) =>
  html
    .replace(UNREAD, '\n\n')
    .split(/\n+/)
    .map((text) => text.replace(/&\w+;/g, ' ').trim())
    .filter((text) => SHAPE.test(text) && ENOUGH.test(text));

/**
 * What is to be done before a page counts, in words; null where nothing is.
 * @param {string} html
 * @param {{ readonly keys?: readonly unknown[] }} expected what its `.expected.json` says
 */
export function unfinished(html, { keys = [] }) {
  const shapes = shapesIn(html);
  if (shapes.length > 0) return `words are still to be put in place of the shapes: ${shapes.slice(0, 3).join(' · ')}`;
  return keys.length > 0 ? null : 'say in its .expected.json what is to be read';
}
