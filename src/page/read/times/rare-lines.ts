import type { DateContext } from '../../../core/dates/index.ts';
import { neverSince } from './never-since.ts';
import type { Said } from './rare-dates.ts';
import { validEnd } from './valid-spans.ts';

/** What a line tells in which no date is said to be of anything by the words around it alone. `label`: the text before it. */
export function rareLine(text: string, label: string, context: DateContext): readonly Said[] {
  const date = validEnd(text, label, context);
  return date ? [{ meaning: 'expires', date }] : neverSince(text, context);
}
