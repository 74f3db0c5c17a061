import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { countOf } from '../../src/core/verdict/count.ts';
import { SHOWN_STATES } from '../../src/core/verdict/shown-state.ts';
import type { CredentialView, Overview } from '../../src/protocol/messages.ts';
import { stateName } from '../../src/texts/index.ts';
import { LevelChip } from '../../src/ui/components/level-chip.tsx';
import { EVERYTHING, type ListView, passes } from '../../src/ui/options/list/view.ts';
import { ACROSS, Numbers } from '../../src/ui/options/numbers.tsx';

/** Draws it by itself. */
export function drawn<T>(content: ComponentChild, read: (root: HTMLElement) => T): T {
  const root = document.createElement('div');
  void act(() => render(content, root));
  const found = read(root);
  render(null, root);
  return found;
}

export const number = (element: Element | null | undefined): number =>
  Number(/\d+/.exec(element?.textContent ?? '')?.[0]);

const nothing = () => undefined;

/** What the numbers of the dashboard say, by what they count. */
function said(credentials: readonly CredentialView[], by: 'count' | 'across'): Record<string, number> {
  const content = h(Numbers, { credentials, state: '', across: '', onState: nothing, onAcross: nothing });
  return drawn(content, (root) =>
    Object.fromEntries(
      [...root.querySelectorAll<HTMLElement>(`[data-${by}]`)].map((one) => [one.dataset[by], number(one)]),
    ),
  );
}

/** How many there are of each state. */
export const tiles = (credentials: readonly CredentialView[]): Record<string, number> => said(credentials, 'count');

/**
 * What a number of the dashboard says is what it shows when it is pressed, with its word on each chip; and of the months, those
 * that are past are past for sure.
 */
export function sameDoors({ credentials, today }: Overview): void {
  const shownBy = (asked: Partial<ListView>) =>
    credentials.filter((view) => passes(view, { ...EVERYTHING, ...asked }, today));
  const shown = tiles(credentials);
  expect(Object.values(shown).reduce((sum, one) => sum + one, 0)).toBe(credentials.length);
  for (const state of SHOWN_STATES) {
    const lines = shownBy({ level: state });
    expect(lines).toHaveLength(shown[state] ?? 0);
    const chips = lines.map((view) => drawn(h(LevelChip, { view }), (root) => root.textContent));
    expect([...new Set(chips)]).toEqual(lines.length === 0 ? [] : [stateName(state)]);
  }
  for (const [across, count] of Object.entries(said(credentials, 'across')))
    expect(shownBy({ count: ACROSS.find((one) => one === across) ?? '' })).toHaveLength(count);
  expect(shownBy({ count: 'action' })).toHaveLength(countOf(credentials).needsAction);
  for (const { verdict } of shownBy({ month: 'past' })) {
    expect(verdict.dates[0]?.days.to).not.toBeNull();
    expect((verdict.dates[0]?.days.to ?? '') < today).toBe(true);
  }
}
