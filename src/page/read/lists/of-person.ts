import { holds, isRow } from '../dom/landmarks.ts';
import { attr, roleOf, tag } from '../dom/nodes.ts';
import { runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { has } from '../labels/date-meaning.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isNameAlone, isNameLike } from '../labels/name-like.ts';
import { isPerson } from '../labels/person-names.ts';
import type { ReadScope } from '../scope.ts';
import { cellsOf } from './cells.ts';
import type { Columns } from './columns.ts';
import type { Name } from './names.ts';

/** How a page calls the picture of somebody. */
const PORTRAIT = /avatar|photo|profile/i;

/** "Owner", "Created by", "by" */
const saysAuthor = (text: string): boolean =>
  parse(text).some(({ tokens }) => has(tokens, 'author') || has(tokens, 'by'));

/**
 * True for a name that may be somebody's, with another text behind it that may be the key's: a picture is called so, or the row
 * says elsewhere that this is who made or owns the key.
 */
export function mayBePerson({ element, text }: Name, row: Element, columns: Columns | null, scope: ReadScope): boolean {
  const cells = isRow(row) ? cellsOf(row) : [];
  const part = cells.find((cell) => isWithin(element, cell.element))?.element ?? row;
  const runs = runsIn(part);
  const behind = runs.slice(runs.findIndex((run) => run.text === text) + 1);
  if (!behind.some((run) => isNameLike(run.text, scope) && isNameAlone(run.text, scope))) return false;
  const all = part === row ? runs : runsIn(row);
  const isPicture = (node: Element) => {
    const said =
      tag(node) === 'img' || roleOf(node) === 'img' ? (attr(node, 'alt') ?? attr(node, 'aria-label') ?? '') : '';
    return said.includes(text) && (isPerson(text) || PORTRAIT.test(`${said} ${attr(node, 'class')}`));
  };
  const isAuthor = (said: string, label: string) =>
    said.endsWith(text) && saysAuthor(said === text ? label : said.slice(0, -text.length));
  return (
    holds(part, isPicture) ||
    all.some((run, at) => run.element !== element && isAuthor(run.text, all[at - 1]?.text ?? '')) ||
    cells.some((cell) => isAuthor(textOf(cell.element), columns?.texts.get(cell.column) ?? ''))
  );
}
