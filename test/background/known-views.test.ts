import { afterAll, expect, test } from 'vitest';
import { KnownViews } from '../../src/background/known-views.ts';
import { EMPTY } from '../../src/background/loaded-ledger.ts';
import { setInstances, setProviders } from '../../src/catalogue/registry.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { NOW } from '../support/worker.ts';

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
