import { isAfterOther } from '../dom/other-subject.ts';
import { isStruckOut } from '../times/struck-out.ts';
import type { DateMeaning } from './date-meaning.ts';
import type { LabelOptions } from './labelled-dates.ts';
import { isOfPerson } from './of-person.ts';
import { isOfTerm } from './of-term.ts';

interface Around {
  readonly container: Element;
  readonly options: Pick<LabelOptions, 'isName'>;
}

/** True for a date that holds no more, or may be another's. `line`: all words before it in its text, `before`: its own of them. */
export function isDoubted(
  meaning: DateMeaning,
  node: Node,
  line: string,
  before: string,
  { container, options: { isName } }: Around,
): boolean {
  if (meaning === 'created' && isAfterOther(node, container, isName, before)) return true;
  if (isOfTerm(node, container, isName, meaning, line)) return true;
  if (meaning === 'last-used' && isOfPerson(node, container, isName)) return true;
  return isStruckOut(node, container);
}
