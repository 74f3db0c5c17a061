// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { arrive, count, isTold, later, until, visitBeforeEach } from './visited.ts';

visitBeforeEach();

test('a visit that shows no key asks for no view of one, and one that does asks for it', async () => {
  arrive();
  // What is shown is asked for again where a tab comes to the page that it is on.
  arrive();
  await until(() => isTold('Sync'));
  expect(count('page-view')).toBe(0);
  arrive();
  await later();
  expect(count('page-view')).toBe(1);
});
