// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { skeletonOf } from '../../src/page/report.ts';
import { sightingOf } from '../../src/page/sightings.ts';
import { HIDINGS, KEYS } from '../core/key-material/corpus.ts';
import { leaks } from '../harness/secrets.ts';
import { documentOf, readerOn } from '../page/fixtures.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { HUB, keyOf, pageSender, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** Wherever a key stands, and however it is hidden: no run of eight characters of its secret part is told, kept or written. */

const UUID = '12ab34cd-56ef-4b22-8abc-d3f09b4e7a61';
const FINGERPRINT_KEY = btoa('0123456789abcdef0123456789abcdef');
/** One of the provider whose page it is, and keys of others. */
const TRIED = KEYS.filter(({ key }) => /^(?:pat-na1|CiR|ghp_|sk-ant)/.test(key));
const HOW = Object.keys(HIDINGS);

/** What somebody who copies the text would get. */
const asCopied = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{M}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/%(?:25)*([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
const found = (text: string, secret: string) => [...leaks(text, [secret]), ...leaks(asCopied(text), [secret])];
const kept = (disk: Disk) => JSON.stringify([...disk.local, ...disk.session]);
const hiddenKeys = (how: string) => TRIED.map(({ key, secret }) => ({ text: HIDINGS[how]?.(key) ?? '', secret }));

describe.each(HOW)('hidden by: %s', (how) => {
  test('on a page: in names, titles, links and addresses', async () => {
    for (const { text, secret } of hiddenKeys(how)) {
      const name = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const id = encodeURIComponent(text);
      const row = (cell: string, one: string) =>
        `<tr><td><a href="/service-keys/${HUB}/key/${one}">${cell}</a></td><td><time datetime="2026-05-01T10:00:00Z">1 May 2026</time></td></tr>`;
      const rows = (...all: string[]) =>
        `<main><h1>Service keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${all.join('')}</tbody></table></main>`;
      const title = `<main><h1>${name}</h1><section><h2>Access token</h2><code>pat-na1-${'0'.repeat(8)}-1111-4222-8333-444455556666</code></section></main>`;
      const pages: [string, string][] = [
        [`/service-keys/${HUB}`, rows(row(name, '1'), row(`Sync ${name} for Ann`, '2'), row('Third', id))],
        [`/service-keys/${HUB}/key/1`, title],
        [`/developer-projects/${HUB}/project/x/component/${id}`, title],
        [`/developer-projects/${HUB}/project/x/component/k-${id}`, title],
      ];
      for (const [path, html] of pages) {
        if (!URL.canParse(`https://app.hubspot.com${path}`)) continue;
        const reader = tryReader(html, path);
        const sent = await Promise.all(
          (reader?.read().credentials ?? []).map((one) => sightingOf(one, FINGERPRINT_KEY)),
        );
        expect(found(JSON.stringify(sent), secret), `${path}: ${text}`).toEqual([]);
      }
    }
  });

  test('in what the worker is told by pages, persons, logs and backups', async () => {
    for (const { text, secret } of hiddenKeys(how)) {
      const disk = createDisk();
      const running = start(disk);
      await running.fromPage(sighted([sighting('1'), sighting('2', { name: text })]));
      const holdsNone = () => expect(found(kept(disk), secret), text).toEqual([]);
      holdsNone();
      const owner = { do: 'owner', key: keyOf('1'), text: 'Billing' };
      await running.fromWindow({ type: 'action', action: owner });
      const json: string = (await running.fromWindow({ type: 'export-ledger' })).value.json;
      const path = encodeURIComponent(text);
      const project = `https://app.hubspot.com/developer-projects/${HUB}/project`;
      for (const id of [text, path, `k-${path}`]) {
        await running.fromPage(sighted([sighting(id)]));
        await running.fromPage(sighted([], { present: [id] }));
        for (const url of [`${project}/x/component/${id}`, `${project}/${id}/component/app`])
          await running.fromPage(
            sighted([sighting('app', { kind: 'hubspot/project-app-token' })], { page: 'hubspot/project-app' }),
            pageSender(url),
          );
        const event = { provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', id, effect: 'created' };
        const at = { earliest: 1_700_000_000_000, latest: 1_700_000_000_000 };
        for (const events of [[{ ...event, at }], [{ ...event, id: '7', account: id, at }]])
          await running.fromWindow({ type: 'import-log', apply: true, events });
      }
      holdsNone();
      const add = { do: 'add', provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', id: '9', name: 'Nine' };
      const day = { day: '2026-10-01', zone: 'UTC', url: null };
      for (const action of [
        { do: 'note', key: keyOf('1'), text },
        { do: 'owner', key: keyOf('1'), text },
        { ...add, ...day, name: text },
        { ...add, ...day, id: text },
        { ...add, ...day, account: text },
        { ...add, ...day, id: `k-${path}` },
        { ...add, ...day, url: `https://app.hubspot.com/service-keys/${HUB}/key/k-${path}` },
      ])
        await running.fromWindow({ type: 'action', action });
      holdsNone();
      for (const forged of forgeries(json, text)) {
        await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: forged });
        holdsNone();
        await running.fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json: forged });
        holdsNone();
      }
      await running.idle();
      const overview = await running.fromWindow({ type: 'overview' });
      const settings = await running.fromWindow({ type: 'settings' });
      const file = await running.fromWindow({ type: 'export-ledger' });
      expect(overview.ok && settings.ok && file.ok).toBe(true);
      for (const where of [kept(disk), JSON.stringify([overview, settings]), file.value.json])
        expect(found(where, secret), text).toEqual([]);
    }
  });

  test('in the names and values of damaged entries: in no file', async () => {
    for (const { text, secret } of hiddenKeys(how)) {
      const disk = createDisk();
      disk.local.set('credential:x', JSON.stringify({ [text]: 1, name: text, note: { text }, url: text, id: [text] }));
      disk.local.set(`credential:${text}`, JSON.stringify({ half: true }));
      disk.local.set('schema', '2');
      const { json } = (await start(disk).fromWindow({ type: 'export-ledger' })).value;
      expect(Object.keys(JSON.parse(json).damaged)).toHaveLength(2);
      expect(found(json, secret), text).toEqual([]);
    }
  });
});

/** Backups with the text in each place that a text can have. */
function forgeries(json: string, text: string): string[] {
  const base = JSON.parse(json);
  const [one] = base.credentials;
  const key = (c: typeof one) =>
    [c.provider, c.kind, c.account, c.id].map((part) => encodeURIComponent(part.toWellFormed())).join(' ');
  const path = encodeURIComponent(text);
  const when = { earliest: 0, latest: 1 };
  const day = { date: '1970-01-01', zone: text };
  const rotated = { id: 'mimxi4g0-rotated', at: 1, what: 'rotated', when, day: null, overlapDays: 0, replaces: null };
  const records = [
    { ...one, name: text, note: { ...one.note, text } },
    { ...one, id: text },
    { ...one, account: text },
    { ...one, kind: text },
    { ...one, provider: text },
    { ...one, url: `https://app.hubspot.com/private-apps/${HUB}/9/x/${path}` },
    { ...one, dismissal: { at: 1, news: text }, snooze: { at: 1, until: 2, severity: 'warning', news: text } },
    { ...one, acts: [{ id: 'mimxi4g1-owner', at: 1, what: 'owner', text }] },
    { ...one, acts: [{ id: text, at: 1, what: 'old-ended' }] },
    { ...one, acts: [{ ...rotated, replaces: text }] },
    { ...one, acts: [{ ...rotated, after: text }] },
    { ...one, acts: [{ ...rotated, day }] },
    { ...one, lastUsed: { when, at: 1, day } },
    { ...one, dates: [{ when, first: 1, last: 1, day }] },
    { ...one, expiries: [{ when, first: 1, last: 1, day }] },
    { ...one, overlaps: [{ until: when, first: 1, last: 1, graceDays: 7, day }] },
    { ...one, [text]: text, extra: { [text]: text } },
  ];
  const byKind = { ...base.settings.byKind, [text]: { maximumAgeDays: 5, warnAheadDays: 1 } };
  return [
    ...records.map((record) => JSON.stringify({ ...base, credentials: [{ ...record, key: key(record) }] })),
    JSON.stringify({ ...base, settings: { ...base.settings, byKind } }),
    JSON.stringify({ ...base, [text]: text }),
  ];
}

/** Some addresses are none of a key page; nothing is read there. */
function tryReader(html: string, path: string) {
  try {
    return readerOn(documentOf(html), path);
  } catch {
    return null;
  }
}

describe('put together over the borders of elements', () => {
  test.each([
    ['spans', '<span>pat-na1-</span><span>12ab34cd-56ef-</span><span>4b22-8abc-d3f09b4e7a61</span>'],
    ['places to break', 'pat-na1-<wbr>12ab34cd-<wbr>56ef-<wbr>4b22-<wbr>8abc-<wbr>d3f09b4e7a61'],
    ['marks of a search', 'Sync pat-na1-12ab34cd-56ef-<mark>4b22</mark>-8abc-d3f09b4e7a61'],
    ['letters of their own', [...`pat-na1-${UUID}`].map((one) => `<b>${one}</b>`).join('')],
    ['line breaks', 'pat-na1-12ab34cd<br>-56ef-4b22<br>-8abc-d3f09b4e7a61'],
  ])('%s', async (_how, name) => {
    const list = `<main><h1>Service keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>
      <tr><td><a href="/service-keys/${HUB}/key/1">${name}</a></td><td><time datetime="2026-05-01T10:00:00Z">1 May 2026</time></td></tr></tbody></table></main>`;
    const one = `<main><h1>${name}</h1><section><h2>Access token</h2><code>pat-na1-${UUID}</code></section></main>`;
    for (const [path, html] of [
      [`/service-keys/${HUB}`, list],
      [`/service-keys/${HUB}/key/1`, one],
    ] as const) {
      const { credentials } = readerOn(documentOf(html), path).read();
      expect(credentials).toHaveLength(1);
      const sent = await Promise.all(credentials.map((each) => sightingOf(each, FINGERPRINT_KEY)));
      expect(found(JSON.stringify(sent), UUID)).toEqual([]);
    }
  });
});

test('the report of a page that could not be read holds none', () => {
  const pat = `pat-na1-${UUID}`;
  const document = documentOf(
    `<html><head><title>${pat}</title></head><body data-${UUID}="1" class="${pat}"><main id="${pat}"><h1>${pat}</h1>
     <x-${UUID}>a</x-${UUID}><p data-sort="${pat}" aria-level="${UUID}" role="${pat}" type="${pat}" title="${pat}">1</p>
     <a href="/service-keys/${HUB}/key/${pat}">x</a><code>${pat}</code></main></body></html>`,
  );
  const report = skeletonOf(document);
  expect(report).toContain('main');
  expect(found(report, UUID)).toEqual([]);
});

describe('ids that look like keys', () => {
  const id = `component-${UUID}`;
  const url = `https://app.hubspot.com/developer-projects/${HUB}/project/x/component/${id}`;
  const told = (one: string) =>
    sighted([sighting(one, { kind: 'hubspot/project-app-token' })], { page: 'hubspot/project-app' });
  const idOnPage = async (account: string) => {
    const html =
      '<main><h1>App</h1><section><h2>Access token</h2><code>pat-na1-88a7a0de-17c1-4b22-8f33-c44495e566d6</code></section></main>';
    const [credential] = readerOn(documentOf(html), new URL(url).pathname.replace(HUB, account)).read().credentials;
    return credential?.id ?? '';
  };

  test('are the same hash in a page, in the worker and in a form; another one in another account', async () => {
    const hash = await idOnPage(HUB);
    expect(hash).toMatch(/^hash-[0-9a-f]{10}$/);
    expect(await idOnPage('87654321')).not.toBe(hash);
    const disk = createDisk();
    const running = start(disk);
    expect((await running.fromPage(told(hash), pageSender(url))).ok).toBe(true);
    expect(recordsOn(disk)[hash]).toMatchObject({ id: hash, url: null });
    const add = {
      do: 'add',
      provider: 'hubspot',
      account: HUB,
      kind: 'hubspot/project-app-token',
      id,
      name: null,
      url,
    };
    const reply = await running.fromWindow({ type: 'action', action: { ...add, day: '2026-10-01', zone: 'UTC' } });
    expect(reply.ok).toBe(true);
    expect(Object.keys(recordsOn(disk))).toEqual([hash]);
  });

  test('are refused as they are from a page: our own script would have replaced them', async () => {
    const disk = createDisk();
    expect((await start(disk).fromPage(told(id), pageSender(url))).error).toBe('error_refused');
    expect(kept(disk)).not.toContain(UUID.slice(0, 8));
  });
});

describe('what looks generated and has no known shape', () => {
  const text = 'deployed at 7375406a1b2c3d4e5f60718293a4b5c6d7e8f901';

  test.each([
    ['note', { do: 'note', key: keyOf('1'), text }],
    ['owner', { do: 'owner', key: keyOf('1'), text }],
  ])('a %s: is kept as it is once the person says that it is no key', async (_what, action) => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([sighting('1')]));
    expect((await running.fromWindow({ type: 'action', action })).error).toBe('error_may_hold_key');
    expect(kept(disk)).not.toContain('7375406a');
    expect((await running.fromWindow({ type: 'action', action: { ...action, isNoKey: true } })).ok).toBe(true);
    expect(kept(disk)).toContain(text);
    expect((await running.fromWindow({ type: 'export-ledger' })).value.json).toContain(text);
  });

  test('a known shape is refused whatever the person says', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([sighting('1')]));
    const action = { do: 'note', key: keyOf('1'), text: `pat-na1-${UUID}`, isNoKey: true };
    expect((await running.fromWindow({ type: 'action', action })).error).toBe('error_holds_key');
    expect(kept(disk)).not.toContain(UUID.slice(0, 8));
  });
});
