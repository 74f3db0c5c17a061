// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { arrive, count, isTold, later, rename, until, visitBeforeEach, visited, without } from './visited.ts';

/** What is said of a visit where a question fails that somebody waits for, or an older version asks. */

visitBeforeEach();

/** An older version's script, which shows something, hears that it is one. */
async function hearThatItIsOld(): Promise<void> {
  visited.refusals.sighted = 'error_context_gone';
  rename('Orders');
  await until(() => visited.said.includes('page_updated'));
  await later();
}

test.each<[string, () => void]>([
  ['a view', () => arrive()],
  ['the words of another language', () => document.documentElement.setAttribute('lang', 'fr')],
])('an older version that waits for %s says that it is one, and nothing after that', async (_what, ask) => {
  arrive();
  await until(() => visited.said.includes('view'));
  visited.held = new Set(['page-view', 'printed']);
  const before = visited.asked.length;
  ask();
  await until(() => visited.asked.slice(before).some((name) => visited.held.has(name)));
  await hearThatItIsOld();
  expect(visited.said.at(-1)).toBe('page_updated');
});

test('nor where it waits for a script', async () => {
  without('completeness');
  visited.held.add('completeness');
  arrive();
  await until(() => visited.said.includes('view'));
  await hearThatItIsOld();
  expect(visited.said.at(-1)).toBe('page_updated');
});

test('a view that is refused is said', async () => {
  arrive();
  await until(() => visited.said.includes('view'));
  visited.refusals['page-view'] = 'error_storage_full';
  arrive();
  await until(() => visited.said.includes('error_storage_full'));
});

test.each([
  ['error_refused', true],
  ['error_context_gone', false],
])('a press that ends in %s: the visit goes on: %s', async (error, goesOn) => {
  arrive();
  await until(() => visited.said.includes('view'));
  visited.refusals.open = error;
  const reply = await visited.act?.({ type: 'open', key: null });
  expect([reply?.ok, count('open')]).toEqual([false, 1]);
  rename('Orders');
  await later();
  expect([isTold('Orders'), visited.said.includes('page_updated')]).toEqual([goesOn, !goesOn]);
});

test('without the words that dates are in, that is said, and nothing is told', async () => {
  document.documentElement.lang = 'ja';
  visited.refusals.printed = 'error_no_answer';
  arrive();
  await until(() => visited.said.includes('page_no_answer'));
  await later();
  expect(visited.told).toEqual([]);
});
