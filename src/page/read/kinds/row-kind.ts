import type { KindRule, TokenShape } from '../../../catalogue/schema.ts';
import type { KindId } from '../../../core/credential.ts';
import type { Secret } from '../../../protocol/secrets/secret.ts';
import { holds } from '../dom/landmarks.ts';
import { isMatch } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { cellsOf, rowsOf, tableOf } from '../lists/cells.ts';
import { isHeaderRow } from '../lists/header-rows.ts';
import type { ReadScope } from '../scope.ts';
import { headingAbove } from './heading-above.ts';

/**
 * Of which of the kinds of its page a key is, which stands in these rows: by the public beginning of its secret, and by what the page
 * definition says to look at. Undefined where nothing tells it, or two of these differ.
 */
export function rowKind(
  rows: readonly Element[],
  secret: Secret | null,
  { where, shapes }: Pick<ReadScope, 'where' | 'shapes'>,
): KindId | undefined {
  const { kinds = [], kindIs = [] } = where.page;
  if (kinds.length < 2) return undefined;
  const told = new Set([
    ...(secret ? kindsBy(secret.shape, kinds, shapes) : []),
    ...kindIs.filter((rule) => rows.some((row) => isSo(rule, row))).map(({ kind }) => kind),
  ]);
  const [only] = told;
  return told.size === 1 ? only : undefined;
}

/**
 * The one kind that secrets with such a beginning are of. None where the shape of another kind is not known, or has the same
 * beginning or a longer one: how much of it a page leaves out nobody knows.
 */
function kindsBy(shape: TokenShape, kinds: readonly KindId[], all: readonly TokenShape[]): KindId[] {
  const own = shape.kind.filter((kind) => kinds.includes(kind));
  const prefix = prefixOf(shape);
  const others = kinds.filter((kind) => !own.includes(kind));
  const isTold = others.every((kind) => {
    const shapes = all.filter((one) => one.kind.includes(kind));
    return shapes.length > 0 && shapes.every((one) => !prefixOf(one).startsWith(prefix));
  });
  return own.length === 1 && prefix !== '' && isTold ? own : [];
}

/** As a regular expression. */
const prefixOf = ({ pattern }: TokenShape): string => /^\^(.*?)\(\?<body>/.exec(pattern.source)?.[1] ?? '';

function isSo(rule: KindRule, row: Element): boolean {
  switch (rule.by) {
    case 'selector':
      return isMatch(row, rule.selector) || holds(row, (element) => isMatch(element, rule.selector));
    case 'heading':
      return rule.text.test(headingAbove(row));
    case 'column':
      return cellsUnder(row, rule.column).some((cell) => rule.text.test(textOf(cell)));
  }
}

/** The cells of a row in the columns with such a header. */
function cellsUnder(row: Element, label: RegExp): Element[] {
  const table = tableOf(row);
  const header = table && rowsOf(table).find(isHeaderRow);
  const columns = new Set(
    header ? cellsOf(header).flatMap((cell) => (label.test(textOf(cell.element)) ? cell.column : [])) : [],
  );
  return cellsOf(row).flatMap(({ element, column }) => (columns.has(column) ? element : []));
}
