import { holds } from '../dom/landmarks.ts';
import { tag } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { namesName, speaksOfKey } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { speaksOfList } from '../labels/list-phrases.ts';
import { isTextField, labelOf } from './fields.ts';
import type { ListedRows } from './finding.ts';

/** A form in which a key gets its name and is made: what is written or chosen there hides none of those that are. */
export function isForMaking(form: Element, { first }: ListedRows): boolean {
  const holdsButton = (test: (text: string) => boolean) =>
    holds(form, (node) => tag(node) === 'button' && test(textOf(node)));
  return (
    tag(form) === 'form' &&
    holds(form, (node) => isTextField(node) && namesName(labelOf(node))) &&
    holdsButton(speaksOfKey) &&
    !holdsButton((text) => !speaksOfList(text, 'act')) &&
    !(first && isWithin(first, form))
  );
}
