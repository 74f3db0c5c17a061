import { beforeEach, describe, expect, test } from 'vitest';
import { keptUnder } from '../../src/catalogue/kept-kind.ts';
import type { Sighting } from '../../src/core/credential.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, NOW, pageSender, type Running, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const URL_ = 'https://www.npmjs.com/settings/ana/tokens';
const [FAMILY, CLASSIC, GRANULAR] = ['npm/access-token', 'npm/classic-token', 'npm/granular-token'];
const KEY = 'npm npm%2Faccess-token ana ci';

let disk: Disk;
let running: Running;
beforeEach(async () => {
  disk = createDisk();
  running = start(disk);
  disk.granted.add('https://www.npmjs.com/*');
  disk.tabs.set(7, URL_);
  await tell();
  await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
});

const token = (id: string, more: Partial<Sighting> = {}) => sighting(id, { kind: FAMILY, created: null, ...more });
const list = (...tokens: Sighting[]) => sighted(tokens, { page: 'npm/tokens', account: 'ana' });
const tell = (...tokens: Sighting[]) => running.fromPage(list(...tokens), pageSender(URL_));
const views = async () => (await running.fromWindow({ type: 'overview' })).value.credentials;
const later = (days: number) => {
  running.now = NOW + days * DAY;
};

describe('a key whose kind is not told at first', () => {
  test('is kept as one of the kinds of its page, and never called in order where one of them has ended', async () => {
    await tell(token('ci'));
    expect(recordsOn(disk).ci).toMatchObject({ key: KEY, kind: FAMILY });
    const [view] = await views();
    expect(view).toMatchObject({ kind: FAMILY, verdict: { level: 'kind-unknown', needsAction: true } });
  });

  test('is the same key once that is told, with all that was known of it', async () => {
    await tell(token('ci'));
    await running.fromWindow({ type: 'action', action: { do: 'note', key: KEY, text: 'the nightly build' } });
    later(3);
    await tell(token('ci', { told: GRANULAR }));
    const all = await views();
    expect(all).toMatchObject([{ key: KEY, kind: GRANULAR, note: 'the nightly build', firstSeen: NOW }]);
    expect(all[0]?.verdict.reasons.map(({ code }) => code)).not.toContain('kind-untold');
  });

  test('keeps its kind through looks that do not tell it, and has another where the page says so', async () => {
    await tell(token('ci', { told: GRANULAR }));
    later(1);
    await tell(token('ci'));
    expect((await views())[0]?.kind).toBe(GRANULAR);
    later(2);
    await tell(token('ci', { told: CLASSIC }));
    expect(await views()).toMatchObject([{ kind: CLASSIC, verdict: { level: 'stopped' } }]);
  });

  test('that was made when no more of the other kind could be is not of that', async () => {
    const on = (month: number) => ({ earliest: Date.UTC(2025, month, 20), latest: Date.UTC(2025, month, 21) });
    await tell(token('ci', { created: on(10) }), token('before', { created: on(9) }));
    const kinds = Object.fromEntries((await views()).map(({ id, kind }) => [id, kind]));
    expect(kinds).toEqual({ ci: GRANULAR, before: FAMILY });
  });
});

test('a key that a person entered with its kind is the one that its page shows', async () => {
  const entered = {
    do: 'add',
    provider: 'npm',
    kind: CLASSIC,
    account: 'ana',
    id: 'ci',
    name: 'ci',
    url: null,
  } as const;
  const made = { day: '2025-10-01', zone: 'UTC' };
  await running.fromWindow({ type: 'action', action: { ...entered, ...made } as never });
  expect(await views()).toMatchObject([{ key: KEY, kind: CLASSIC }]);
  await tell(token('ci'));
  expect(await views()).toMatchObject([{ key: KEY, kind: CLASSIC }]);
});

test('a kind that does not stand on the page is not believed', async () => {
  const { ok } = await tell(token('ci', { told: 'npm/other' }));
  expect(ok).toBe(false);
  expect(recordsOn(disk)).toEqual({});
});

test('a kind alone on its page is kept under itself, and is noted once', async () => {
  const entered = { do: 'add', provider: 'hubspot', account: '1', kind: 'hubspot/service-key', id: 'x', name: null };
  const action = { ...entered, url: null, day: '2026-11-01', zone: 'UTC' };
  await running.fromWindow({ type: 'action', action });
  expect(recordsOn(disk).x).not.toHaveProperty('told');
  expect([keptUnder('hubspot/service-key'), keptUnder(CLASSIC)]).toEqual(['hubspot/service-key', FAMILY]);
});

test('of a list of some kinds only what is of these, as far as it is told, can be missing', async () => {
  const page = 'https://console.cloud.google.com/iam-admin/serviceaccounts/details/acc/keys';
  const kind = 'google-cloud/credential';
  const told = (id: string) => sighting(id, { kind });
  const show = (complete: boolean, ...ids: string[]) => {
    const message = sighted(ids.map(told), { page: 'google-cloud/service-account-keys', account: 'acc', complete });
    return running.fromPage(message, pageSender(page, 8));
  };
  disk.granted.add('https://console.cloud.google.com/*');
  disk.tabs.set(8, page);
  await show(false, 'a', 'b');
  await running.fromWindow({ type: 'answer-look', tabId: 8, isRight: true });
  const other = {
    do: 'add',
    provider: 'google-cloud',
    kind: 'google-cloud/api-key',
    account: 'acc',
    id: 'c',
    name: 'c',
    url: null,
  };
  const made = { day: '2026-11-01', zone: 'UTC' };
  await running.fromWindow({ type: 'action', action: { ...other, ...made } as never });
  for (const days of [1, 2]) {
    later(days);
    await show(true, 'a');
  }
  const states = Object.fromEntries(
    (await views()).map(({ id, kind: is, presence }) => [id, `${is} ${presence.state}`]),
  );
  expect(states).toEqual({
    a: 'google-cloud/service-account-key shown',
    b: 'google-cloud/service-account-key not-listed',
    c: 'google-cloud/api-key shown',
  });
});

describe('a file from before the kinds came to share a page', () => {
  const OLD_KEY = `npm ${encodeURIComponent(CLASSIC)} ana ci`;
  /** Also with the key as it was kept then. */
  async function bring(told: object): Promise<string[]> {
    await tell(token('ci', told));
    const file = JSON.parse((await running.fromWindow({ type: 'export-ledger' })).value.json);
    const { told: _, ...one } = file.credentials[0];
    const credentials = [{ ...one, kind: CLASSIC, key: OLD_KEY }, ...file.credentials];
    const json = JSON.stringify({ ...file, credentials });
    await running.fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json });
    return Object.values(recordsOn(disk)).map((record) => `${record.id} ${record.told?.kind}`);
  }

  test('brings one key where the newer record of it is of the same kind', async () => {
    expect(await bring({ told: CLASSIC })).toEqual([`ci ${CLASSIC}`]);
  });

  test('brings one key where the newer record of it tells no kind', async () => {
    expect(await bring({})).toEqual([`ci ${CLASSIC}`]);
  });
});
