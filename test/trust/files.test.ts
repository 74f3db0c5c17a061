import { describe, expect, test } from 'vitest';
import { exportable } from '../../src/background/window/damaged.ts';
import { allProviders } from '../../src/catalogue/index.ts';
import { leaks } from '../harness/secrets.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { keyOf, onDisk, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** Keys, fingerprints and the key of the fingerprints: none of them comes in or goes out by a file or a form. */

const UUID = '88a7a0de-1111-4222-8333-444455556666';
const KEYS = [
  `pat-na1-${UUID}`,
  `pat-eu1-${UUID}`,
  UUID,
  `eu1-88a7-1111-4222-8333-444455556666`,
  `CiRu${'aB3_'.repeat(20)}`,
];
const kept = (disk: Disk) => JSON.stringify([...disk.local, ...disk.session]);

async function seeded(): Promise<Disk> {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage({ type: 'page-context' });
  const look = (full: string) => sighted([sighting('1', { fingerprints: { full } }), sighting('2')]);
  await running.fromPage(look('0badca'));
  await running.fromPage(look('0ddba1'));
  return disk;
}

describe('an export of a damaged ledger', () => {
  const damage: [string, (json: string) => string][] = [
    [
      'a field of another type',
      (json) => json.replace(/"(lastSeen|madeAt|toldOn|at|notifications)":[^,}]+/, '"$1":[7]'),
    ],
    ['wrapped once more', (json) => `{"old":[${json}]}`],
    ['as a text', (json) => JSON.stringify(json)],
  ];

  test.each(damage)('(%s) holds neither a fingerprint nor their key', async (_how, spoil) => {
    const disk = await seeded();
    await start(disk).fromWindow({
      type: 'import-ledger',
      mode: 'replace',
      apply: true,
      json: (await start(disk).fromWindow({ type: 'export-ledger' })).value.json,
    });
    const { fingerprintKey } = onDisk(disk, 'install') as { fingerprintKey: string };
    for (const [name, json] of [...disk.local])
      if (!/^(?:schema|clock|index)$/.test(name)) disk.local.set(name, spoil(json));
    const reply = await start(disk).fromWindow({ type: 'export-ledger' });
    const { json } = reply.value;
    expect(JSON.parse(json).damaged).toHaveProperty([`credential:${keyOf('1')}`]);
    expect(json).not.toContain(fingerprintKey);
    expect(json).not.toMatch(/0badca|0ddba1/);
  });

  test('keeps the rest as it was found', () => {
    const found = new Map<string, unknown>([
      ['credential:a', { name: 'Sync', birth: [1, null, true], trail: { seen: {} } }],
      ['install', { fingerprintKey: 'x' }],
    ]);
    expect(exportable(found)).toEqual({ 'credential:a': { name: 'Sync', birth: [1, null, true] } });
  });
});

describe.each([...KEYS, '7375406a1b2c3d4e5f60718293a4b5c6d7e8f901'])('where %s stands for something', (secret) => {
  test('in a damaged entry as the name of a field: it is in no file', () => {
    const entry = { [secret]: true, name: [{ [secret]: null }], trail: { [secret]: { name: 'Sync' } } };
    const json = JSON.stringify(exportable(new Map<string, unknown>([['credential:a', entry]])));
    expect(json).toContain('Sync');
    expect(json).not.toContain(secret.slice(-12));
  });

  test('in a backup as a name where a value is wrong: the place of the mistake does not tell it, nor the start of it', async () => {
    const running = start(await seeded());
    const json: string = (await running.fromWindow({ type: 'export-ledger' })).value.json;
    // One that only its provider's shape tells is looked for where the place is cut already.
    for (const before of /^(?:eu1|CiR)/.test(secret) ? [''] : ['', 'of-our-old-team-'.repeat(5)]) {
      const told = json.replace('"accounts": {}', `"accounts": {"hubspot ${before}${secret}": 5}`);
      expect(told).toContain(secret);
      const reply = await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: told });
      expect(reply).toMatchObject({ ok: false, error: 'backup_problem_value' });
      expect(leaks(JSON.stringify(reply), [secret])).toEqual([]);
    }
  });

  test('in a backup as an id of what was said, a zone or a kind with a limit: it is not kept', async () => {
    const running = start(await seeded());
    const act = { do: 'set-birth', key: keyOf('1'), day: '2026-10-01', zone: 'Europe/Warsaw' };
    expect((await running.fromWindow({ type: 'action', action: act })).ok).toBe(true);
    const json: string = (await running.fromWindow({ type: 'export-ledger' })).value.json;
    const planted = [
      json.replace(/"id": "[0-9a-z]+-[a-z]+"/, `"id": "${secret}"`),
      json.replace('"zone": "Europe/Warsaw"', `"zone": "${secret}"`),
      json.replace('"byKind": {}', `"byKind": {"${secret}": {"maximumAgeDays": 5, "warnAheadDays": 1}}`),
    ];
    for (const one of planted) {
      expect(one).toContain(secret);
      const disk = createDisk();
      await start(disk).fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json: one });
      expect(kept(disk)).not.toContain(secret.slice(-12));
    }
  });
});

describe.each(KEYS)('the key %s', (secret) => {
  const hidden = secret.slice(-12);

  test.each([
    ['alone', secret],
    ['in a sentence', `Used by billing (${secret}), since May.`],
    ['in capitals', `KEY=${secret.toUpperCase()}`],
    ['over two lines', `first\n${secret}\nlast`],
  ])('in a note or a typed name, %s, is refused in words', async (_where, text) => {
    const disk = await seeded();
    const running = start(disk);
    const add = {
      do: 'add',
      provider: 'hubspot',
      account: '12345678',
      kind: 'hubspot/service-key',
      id: '9',
      name: text,
    };
    for (const action of [
      { do: 'note', key: keyOf('1'), text },
      { ...add, day: '2026-10-01', zone: 'UTC', url: null },
    ]) {
      expect(await running.fromWindow({ type: 'action', action })).toMatchObject({
        ok: false,
        error: 'error_holds_key',
      });
    }
    expect(kept(disk).toLowerCase()).not.toContain(hidden.toLowerCase());
    expect(recordsOn(disk)['9']).toBeUndefined();
  });

  test('in the names and notes of a backup is blacked out', async () => {
    const disk = await seeded();
    const json: string = (await start(disk).fromWindow({ type: 'export-ledger' })).value.json;
    const planted = json
      .replaceAll('"text": ""', `"text": "see ${secret}"`)
      .replaceAll('"dismissal": null', `"dismissal": {"at": 1, "news": "${secret}"}`)
      .replace('"Key 1"', `"Key ${secret}"`);
    const other = createDisk();
    const reply = await start(other).fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: planted });
    expect(reply.value).toMatchObject({ applied: true, added: 2 });
    expect(kept(other)).not.toContain(hidden);
    expect(recordsOn(other)['1']?.note.text).toMatch(/^see •+$/);
  });
});

test('a key that stands as an id is refused from a page, a log and a backup', async () => {
  const disk = await seeded();
  const running = start(disk);
  const [id = ''] = KEYS;
  expect((await running.fromPage(sighted([sighting(id)]))).error).toBe('error_refused');
  const add = {
    do: 'add',
    provider: 'hubspot',
    account: id,
    kind: 'hubspot/service-key',
    id: '9',
    name: null,
    url: null,
  };
  const action = { ...add, day: '2026-10-01', zone: 'UTC' };
  expect((await running.fromWindow({ type: 'action', action })).error).toBe('error_refused');
  const at = { earliest: 1_700_000_000_000, latest: 1_700_000_000_000 };
  const event = { provider: 'hubspot', account: '12345678', kind: 'hubspot/service-key', id, effect: 'created', at };
  expect((await running.fromWindow({ type: 'import-log', apply: true, events: [event] })).error).toBe('error_refused');
  const json: string = (await running.fromWindow({ type: 'export-ledger' })).value.json;
  const planted = json.replace('"id": "1"', `"id": "${id}"`).replace('12345678 1"', `12345678 ${id}"`);
  const reply = await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: planted });
  expect(reply).toMatchObject({ ok: false, error: 'backup_problem_value' });
  expect(kept(disk)).not.toContain(UUID);
});

test('a limit of each kind of the catalogue comes in by a file', async () => {
  const limit = { maximumAgeDays: 5, warnAheadDays: 1 };
  const byKind = Object.fromEntries(allProviders().flatMap(({ kinds }) => kinds.map(({ id }) => [id, limit])));
  const disk = await seeded();
  const json: string = (await start(disk).fromWindow({ type: 'export-ledger' })).value.json;
  const told = json.replace('"byKind": {}', `"byKind": ${JSON.stringify(byKind)}`);
  await start(disk).fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json: told });
  expect(Object.keys(byKind).length).toBeGreaterThan(60);
  expect(onDisk(disk, 'settings')).toMatchObject({ byKind });
});

test('texts that hold no key are left as they are', async () => {
  const disk = await seeded();
  const text = 'Rotated by Ana; app 4711, request 88a7a0de, pat-na1 token of billing. CiRu!';
  await start(disk).fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text } });
  expect(recordsOn(disk)['1']?.note.text).toBe(text);
});

test('what is forgotten is in no copy either', async () => {
  const disk = await seeded();
  const running = start(disk);
  const json: string = (await running.fromWindow({ type: 'export-ledger' })).value.json;
  await running.fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'billing' } });
  await running.fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json });
  await running.worker.store.update((draft) =>
    draft.set('jobs', { ...draft.get('jobs'), told: { [keyOf('1')]: 'overdue' } }),
  );
  expect(onDisk(disk, `before:${keyOf('1')}`)).toHaveProperty('record');
  await running.fromWindow({ type: 'action', action: { do: 'forget', keys: [keyOf('1')] } });
  await running.idle();
  expect(kept(disk)).not.toContain(keyOf('1'));
});
