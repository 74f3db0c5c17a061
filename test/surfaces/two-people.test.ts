import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { DAY, HUB, NOW, pageSender, sighted, sighting, start } from '../support/worker.ts';

/** Two people use one browser, each with a personal access key of their own, which the page shows under one address. */
test("another person's key is no rotation, and its age is asked for", async () => {
  const running = start(createDisk());
  const page = 'hubspot/personal-access-key';
  const sender = pageSender(`https://app.hubspot.com/personal-access-key/${HUB}`);
  await running.fromPage({ type: 'page-context' }, sender);
  const look = async (at: number, full: string) => {
    running.now = NOW + at * DAY;
    const seen = { kind: page, created: null, fingerprints: { full } };
    await running.fromPage(sighted([sighting('only', seen)], { page, visit: running.now }), sender);
    return (await running.fromWindow({ type: 'overview' })).value.credentials[0]?.verdict;
  };
  await look(0, '0badca');
  expect((await look(50, '0badca'))?.age).toMatchObject({ min: 50, max: null });
  expect(await look(60, '1badcafe')).toMatchObject({ knowledge: 'unknown', age: { min: 0, max: null } });
  const { value } = await running.fromWindow({ type: 'overview' });
  expect(value.credentials[0]?.rotations).toEqual([]);
  expect((await look(61, '0badca'))?.age).toMatchObject({ min: 61, max: null });
});
