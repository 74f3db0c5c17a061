import { attr, parentOf } from '../dom/nodes.ts';
import type { Run } from '../dom/runs.ts';
import { tidy } from '../dom/text.ts';

/** How a text ends that goes on. */
export const CUT = /\s*(?:…|\.{3})$/;

/** The whole of a text that is cut, where it stands elsewhere in the row, or in a title around it, for those who cannot see the rest. */
export function wholeOf(name: Run, candidates: readonly Run[]): Run {
  const start = name.text.replace(CUT, '');
  if (start === name.text) return name;
  const goesOn = (text: string) => text.startsWith(start) && !CUT.test(text);
  const titled = [name.element, parentOf(name.element)].flatMap((element) => {
    const text = tidy((element && attr(element, 'title')) ?? '');
    return goesOn(text) ? { element: name.element, text } : [];
  });
  return candidates.find((one) => one !== name && one.text.startsWith(start)) ?? titled[0] ?? name;
}
