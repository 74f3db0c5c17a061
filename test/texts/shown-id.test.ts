import { expect, test, vi } from 'vitest';
import { distinctName } from '../../src/texts/distinct-name.ts';
import { matching } from '../../src/texts/grouping.ts';
import { shownId } from '../../src/texts/shown-id.ts';
import { viewOf } from '../ui/samples.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./texts.ts')).browser }));

/** Ids are kept as they stand in addresses; people read them decoded. */

test('what is percent-encoded is decoded, and cleaned after that', () => {
  expect(shownId('Billing%20robot')).toBe('Billing robot');
  expect(shownId('a%E2%80%AEb')).toBe('ab');
  expect(shownId('100%')).toBe('100%');
  expect(shownId('4711')).toBe('4711');
});

test('so it is in what tells two apart, and in what is looked for', () => {
  const robot = viewOf({ id: 'Billing%20robot', name: 'Robot' });
  expect(matching([robot], 'billing robot')).toEqual([robot]);
  const [one, other] = [viewOf({ id: 'a%20b', name: 'Sync' }), viewOf({ id: 'a%20c', name: 'Sync' })];
  expect(distinctName(one, [one, other])).toBe('Sync (a b)');
});
