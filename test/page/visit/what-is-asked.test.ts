// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sharedRoute } from '../../../src/page/route.ts';
import {
  arrive,
  count,
  isTold,
  KEY,
  later,
  leave,
  rename,
  SECRET,
  show,
  until,
  visitBeforeEach,
  visited,
  without,
} from './visited.ts';

/** What a visit asks the worker for, and how often it looks. */

visitBeforeEach();

test('what is there is not asked for, and a page that stands still is looked at once', async () => {
  arrive();
  await until(() => isTold('Sync'));
  await later();
  expect([...new Set(visited.asked)].filter((name) => !/printed|words/.test(name))).toEqual([
    'page-context',
    'sighted',
  ]);
  expect([visited.looks, [...new Set(visited.said)]]).toEqual([1, ['view']]);
});

test('what is not there is asked for once, and nothing is said of it', async () => {
  for (const name of ['one-key', 'completeness', 'fingerprints']) without(name);
  show(SECRET);
  arrive();
  await until(() => visited.told.some(({ sightings }) => sightings.some(({ isWhole }) => isWhole)));
  expect(['one-key', 'completeness', 'fingerprints', 'rare-dates'].map(count)).toEqual([1, 1, 1, 0]);
  expect(visited.told[0]?.sightings[0]?.fingerprints).not.toEqual({});
  expect([...new Set(visited.said)]).toEqual(['view']);
});

test('where no secret shows, nothing is brought that compares secrets', async () => {
  without('fingerprints');
  arrive();
  await until(() => visited.told.length > 0);
  await later();
  expect(count('fingerprints')).toBe(0);
});

test('where what judges the page cannot be brought, keys are told of as ever, and none as read wholly', async () => {
  without('completeness');
  visited.refusals.completeness = 'error_no_answer';
  arrive();
  await until(() => visited.said.includes('page_no_answer'));
  await later();
  expect(visited.looks).toBe(1);
  rename('Orders');
  await until(() => isTold('Orders'));
  expect(visited.told.flatMap(({ sightings }) => sightings.filter(({ isWhole }) => isWhole))).toEqual([]);
});

test('a text that changes is read anew', async () => {
  arrive();
  await until(() => isTold('Sync'));
  rename('Orders');
  await until(() => isTold('Orders'));
});

test('a page that is left before all is there is asked for nothing more', async () => {
  document.documentElement.lang = 'de';
  arrive();
  await until(() => isTold('Sync'));
  leave();
  without('completeness');
  visited.held.add('words');
  arrive();
  await until(() => count('words') > 1);
  leave();
  visited.asked = [];
  await later();
  expect(visited.asked).toEqual([]);
});

test('what is shown is asked for anew where there is a key, and only there', async () => {
  arrive();
  await until(() => isTold('Sync'));
  arrive();
  await until(() => count('page-view') === 1);
  arrive('/service-keys/12345678/key/8');
  visited.asked = [];
  show('<p role="progressbar" aria-busy="true">Loading…</p>', '');
  await later();
  arrive('/service-keys/12345678/key/8');
  await later();
  expect([count('page-view'), visited.told.at(-1)?.present]).toEqual([0, []]);
});

test('a page that a person has taught is given what reads it, in place of what guesses', async () => {
  const route = sharedRoute();
  const { lists, unlinkedRows } = route;
  Object.assign(route, { lists: null, unlinkedRows: null });
  const page = { id: 'hubspot/taught', provider: 'hubspot', kind: 'hubspot/service-key', role: 'list', layout: {} };
  const left = new AbortController();
  const { startVisit } = await import('../../../src/page/visit.ts');
  startVisit({ page: page as never, account: '12345678', id: null }, left.signal);
  await until(() => count('page-context') > 0);
  left.abort();
  Object.assign(route, { lists, unlinkedRows });
  expect(visited.asked.filter((name) => /lists|rows/.test(name))).toEqual(['lists', 'taught-rows']);
});

test('where nothing is there that knows the provider, nothing is asked', () => {
  const route = sharedRoute();
  const { provider } = route;
  route.provider = null;
  arrive(KEY);
  route.provider = provider;
  expect(visited.asked).toEqual([]);
});
