import { afterAll, expect, test } from 'vitest';
import { KnownViews } from '../../src/background/known-views.ts';
import { EMPTY } from '../../src/background/loaded-ledger.ts';
import { viewsOf } from '../../src/background/shown-views.ts';
import { setInstances, setProviders } from '../../src/catalogue/registry.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { newRecord } from '../../src/core/record/new-record.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { KIND, NOW, PLACE } from '../core/world.ts';

afterAll(() => setProviders('taught', []));

test('what was judged is remembered until something is known otherwise: what a person taught, or where a product stands', () => {
  const views = new KnownViews();
  const shown = () => views.of(EMPTY, BUILT_IN, hereAt(NOW, 'UTC'));
  const first = shown();
  expect(shown()).toBe(first);
  setProviders('taught', []);
  const second = shown();
  expect(second).not.toBe(first);
  setInstances([]);
  expect(shown()).not.toBe(second);
});

test('what is of a kind that the catalogue does not know is kept, and not shown', () => {
  const known = newRecord({ ...PLACE, kind: KIND, id: '1', name: null }, NOW);
  const here = hereAt(NOW, 'UTC');
  expect(viewsOf([{ ...known, kind: 'hubspot/of-later' }, known], BUILT_IN, here).map(({ kind }) => kind)).toEqual([
    KIND,
  ]);
});
