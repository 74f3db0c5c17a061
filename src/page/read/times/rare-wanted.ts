import { type DateContext, namesUnit } from '../../../core/dates/index.ts';
import { nextSibling, previousSibling } from '../dom/nodes.ts';
import { siblingWithWords } from '../dom/siblings.ts';
import { textOf } from '../dom/text.ts';
import { type DateMeaning, ENDS, labelMeaning } from '../labels/classify.ts';

const LONGEST = 60;
/** A number, or half a unit of time in one word. */
const AMOUNT = /\p{N}|[半반]|полгода|півроку|halfjaar|halvår|félév/u;

/**
 * Whether `rareDate` may have something to say of a text, which takes a script of its own and one more look at all: not of
 * each number, for names and ids are full of them, but of one that stands below a date's label or one that names a unit. What
 * it is asked: see there.
 */
export function mayBeRare(
  text: string,
  about: string | Node,
  meaning: DateMeaning | null,
  context: DateContext,
): boolean {
  if (text.length > LONGEST) return false;
  if (meaning !== null && meaning !== 'other')
    return meaning === 'age' || ENDS.has(meaning) || AMOUNT.test(text) || namesUnit(text, context);
  const [, label = '', value = ''] = labelAndValue(text);
  if (ENDS.has(labelMeaning(label) ?? 'other')) return true;
  return namesUnit(value !== '' ? label : typeof about === 'string' ? about : textBeside(about), context);
}

/** "Age (days): 12", taken apart. */
export const labelAndValue = (text: string): readonly string[] => /^([^:：]{1,30})[:：](.*)$/u.exec(text) ?? [];

/** The label stands before a number or around it, its unit in there or behind. */
function textBeside(node: Node): string {
  const label = siblingWithWords(node, previousSibling);
  const after = label && siblingWithWords(node, nextSibling);
  return label ? `${textOf(label)} ${after ? textOf(after) : ''}` : '';
}
