import { beforeEach, expect, test } from 'vitest';
import type { Sighting } from '../../src/core/credential.ts';
import type { ProviderTab } from '../support/provider-tab.ts';
import { openInstalled, REDMINE } from '../support/signed-in.ts';
import { DAY, NOW, pageSender } from '../support/worker.ts';

/** Each person has one key under the same id, and the page tells whose it shows, or does not yet. */

let tab: ProviderTab;
beforeEach(async () => {
  tab = await openInstalled(REDMINE);
});
const views = async () => (await tab.running.fromWindow({ type: 'overview' })).value.credentials;
const day = (days: number) => {
  tab.running.now = NOW + days * DAY;
};
const secret = (full: string): Partial<Sighting> => ({ created: null, fingerprints: { full } });
const at = 'plan.example';
const look = (full: string, account?: string) =>
  tab.tell([tab.key('only', secret(full))], { visit: tab.running.now, ...(account && { account }) });

test('two people’s keys are two, and a changed one is a rotation', async () => {
  await look('0badca', `${at}##ana`);
  await look('1badca', `${at}##bo`);
  day(40);
  await look('0badca', `${at}##ana`);
  await look('2badca', `${at}##bo`);
  const all = Object.fromEntries((await views()).map((view) => [view.account, view]));
  expect(all[`${at}##ana`]).toMatchObject({ rotations: [], verdict: { age: { min: 40 } } });
  expect(all[`${at}##bo`]).toMatchObject({ rotations: [{}], verdict: { age: { max: 40 } } });
});

test('the one that was seen before is that person’s whose secret it is, and nobody’s where that did not show', async () => {
  await look('0badca');
  day(10);
  await look('1badca', `${at}##bo`);
  expect((await views()).map(({ account }) => account).sort()).toEqual([at, `${at}##bo`]);
  await look('0badca', `${at}##ana`);
  expect((await views()).map(({ account }) => account).sort()).toEqual([`${at}##ana`, `${at}##bo`]);
  expect((await views()).find(({ account }) => account.endsWith('ana'))?.verdict.age).toMatchObject({ min: 10 });
});

test('what was another person’s before it was that one’s bounds nothing', async () => {
  await look('1badca');
  day(10);
  await look('0badca');
  day(20);
  await look('0badca', `${at}##ana`);
  expect(await views()).toMatchObject([
    { account: `${at}##ana`, rotations: [], verdict: { age: { min: 10, max: null } } },
  ]);
});

test('a person’s own key stays apart from the one that was seen since nobody was told', async () => {
  await look('0badca', `${at}##ana`);
  await look('0badca');
  await look('0badca', `${at}##ana`);
  expect((await views()).map(({ account }) => account).sort()).toEqual([at, `${at}##ana`]);
});

test('nothing is compared that was made with another key of the fingerprints', async () => {
  await look('0badca');
  const from = { ...pageSender(REDMINE.url), documentId: 'another' };
  const message = { type: 'sighted', page: REDMINE.page, account: `${at}##ana`, outcome: 'read', complete: false };
  const seen = { ...message, present: ['only'], sightings: [tab.key('only', secret('0badca'))] };
  await tab.running.fromPage(seen, from);
  expect((await views()).map(({ account }) => account).sort()).toEqual([at, `${at}##ana`]);
});
