import { holds } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf } from '../dom/nodes.ts';
import { isOfOther } from '../dom/other-subject.ts';
import type { LabelOptions } from './labelled-dates.ts';
import { isOfAnother, type Words } from './subject-before.ts';

interface Around {
  readonly container: Element;
  readonly options: Pick<LabelOptions, 'isName' | 'isNamed'>;
}

/**
 * True where the text of a date, or the part that it stands in, says it of something else than the key. `words`: what stands
 * around the date in its text; null where nothing does.
 */
export function isSaidOfOther(node: Node, { container, options }: Around, words: Words | null): boolean {
  const { isName, isNamed } = options;
  if (isOfOther(node, container, isName, words !== null)) return true;
  return words !== null && isOfAnother(words, !isNamed && mayHoldName(node, container, isName));
}

/** True for the text of an element with the name in it, and in a container without a name. */
function mayHoldName(node: Node, container: Element, isName: LabelOptions['isName']): boolean {
  const hasName = (element: Element) => isName(element) || holds(element, isName);
  if (!hasName(container) || (isElement(node) && hasName(node))) return true;
  const parent = isElement(node) ? null : parentOf(node);
  return parent !== null && isName(parent) && !childrenOf(parent).some((child) => isElement(child) && isName(child));
}
