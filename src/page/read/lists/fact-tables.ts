import { onceALook } from '../dom/one-look.ts';
import { textOf } from '../dom/text.ts';
import { labelMeaning } from '../labels/classify.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { isOwnPart, namesField } from '../labels/own-part.ts';
import { cellsOf, isTable, rowsOf } from './cells.ts';

/**
 * True for a table of two columns, labels and their values, that tells of one thing: each label once, and one of a date among
 * them. Below the name of a key it is a part of its card, and no list.
 */
export const isFactTable = onceALook((table: Element): boolean => {
  if (!isTable(table)) return false;
  const labels: string[] = [];
  for (const row of rowsOf(table)) {
    const [label, value, ...more] = cellsOf(row);
    if (!label || !value || more.length > 0) return false;
    labels.push(textOf(label.element));
  }
  const isLabel = (text: string) => labelMeaning(text) !== null || isOwnPart(text) || namesField(text);
  return (
    labels.length > 0 &&
    labels.every(isLabel) &&
    labels.some((text) => labelMeaning(text) !== null) &&
    new Set(labels.map(foldLabel)).size === labels.length
  );
});
