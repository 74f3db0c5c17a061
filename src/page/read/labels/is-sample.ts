import { type DateContext, findDates } from '../../../core/dates/index.ts';
import { setOf } from '../../../core/set-of.ts';
import { tag } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { withoutDates } from './name-like.ts';
import { zoneIn } from './zone-in.ts';

const SAMPLES = setOf('code pre kbd samp');

/** True for what shows how a command or its output looks, with words and dates: those are no key's. A date alone may be the page's own. */
export function isSample(element: Element, context: DateContext): boolean {
  if (!SAMPLES.has(tag(element))) return false;
  const text = textOf(element);
  const dates = findDates(text, context);
  const words = withoutDates(text, dates);
  return dates.length > 0 && /\p{L}/u.test(words.replace(zoneIn(words), ''));
}
