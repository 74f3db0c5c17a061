import { beforeEach } from 'vitest';
import type { Anchored } from '../../../src/page/overlay/chips/beside-row.ts';
import { Placing } from '../../../src/page/overlay/chips/placing.ts';
import type { Look } from '../../../src/page/overlay/placement/when-to-look.ts';
import { asked, clear, layOut, type Measures, put, write } from './fake-geometry.ts';

/** Chips beside rows that stand where the test says. A chip is 150 px wide, with its age alone 85, set closer 66, as a sign 24. */

layOut();
/** What jsdom takes long to find out, and what of it is asked for here. */
globalThis.getComputedStyle = ((element: HTMLElement) => ({
  overflowX: 'visible',
  direction: element.closest('[dir=rtl]') ? 'rtl' : 'ltr',
})) as unknown as typeof getComputedStyle;

let ours: HTMLElement;
export let placing: Placing;

beforeEach(() => {
  clear();
  const host = document.body.appendChild(document.createElement('div'));
  ours = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  placing = new Placing(ours);
});

export const add = (tag: string, measures: Measures, into: Node = document.body): HTMLElement =>
  put(into.appendChild(document.createElement(tag)), ...measures);
export function text(into: Element, ...lines: Measures[]): HTMLElement {
  const made = into.appendChild(document.createElement('span'));
  made.append('text');
  write(made, ...lines);
  return made;
}

export function chipFor(anchor: Element, label = 'one'): Anchored {
  const element = put(ours.appendChild(document.createElement('button')), 0, 0, 150, 24);
  put(element.appendChild(document.createElement('span')), 0, 0, 60, 20).className = 'words';
  put(element.appendChild(document.createElement('span')), 0, 0, 50, 20).className = 'fact';
  return { element, anchor, label, name: 'text' };
}

/** A row of a table of 900 px: a name to that place, and a text in the second cell from there. */
export function row(at: number, nameEnd = 92, next: Measures | null = null, into: Node = document.body): HTMLElement {
  const top = 100 + 40 * at;
  const made = add('div', [0, top, 900, 40], into);
  const cells = [add('div', [0, top, 300, 40], made), add('div', [300, top, 600, 40], made)] as const;
  for (const cell of cells) cell.setAttribute('role', 'cell');
  text(cells[0], [12, top + 10, nameEnd - 12, 20]);
  text(cells[1], next ?? [360, top + 10, 100, 20]);
  return made;
}
export const placed = ({ element }: Anchored): string =>
  element.classList.contains('away') ? 'away' : `${element.dataset.form} ${element.style.translate}`;
export function place(chips: readonly Anchored[], look: Look = 'all'): string[] {
  placing.place(chips, look);
  return chips.map(placed);
}
/** How many points of the page were looked at meanwhile. */
export const pointsFor = (act: () => void): number => {
  const before = asked.points;
  act();
  return asked.points - before;
};
