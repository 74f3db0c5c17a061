/** All that reading rows takes which carry no link to their key's own page: a script of its own, for the pages that have such. */
export { rowWithId } from './own-ids.ts';
export { rowsByShape } from './rows-by-shape.ts';
