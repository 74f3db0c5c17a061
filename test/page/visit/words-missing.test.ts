// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { arrive, count, isTold, later, show, until, visitBeforeEach, visited } from './visited.ts';

visitBeforeEach();

test('where words that a label may need do not come, a key is told, and not as read wholly', async () => {
  visited.refusals.words = 'error_no_answer';
  show('<h2>Service key</h2><dl><dt>Created</dt><dd>Mar 14, 2026</dd><dt>Qwertz</dt><dd>soon</dd></dl>');
  arrive();
  await until(() => isTold('Sync'));
  await later();
  expect(count('words')).toBeGreaterThan(0);
  expect(visited.told.flatMap(({ sightings }) => sightings.filter(({ isWhole }) => isWhole))).toEqual([]);
});
