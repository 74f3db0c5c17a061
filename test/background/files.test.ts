import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, onDisk, type Running, sighted, sighting, snapshotsOn, start } from '../support/worker.ts';

/** What comes from files: the account's own log, and backups. */

const logged = (id: string, effect: string, days: number, more: object = {}) => ({
  provider: 'hubspot',
  account: '12345678',
  kind: 'hubspot/service-key',
  id,
  effect,
  at: { earliest: NOW - days * DAY, latest: NOW - days * DAY },
  ...more,
});

async function seeded(...ids: string[]): Promise<{ disk: Disk; running: Running }> {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage({ type: 'page-context' });
  const seen = ids.map((id) => sighting(id, { created: null, fingerprints: { full: '0badca' } }));
  await running.fromPage(sighted(seen));
  return { disk, running };
}

describe('exact ages from the log', () => {
  const events = [
    logged('1', 'created', 300),
    logged('1', 'rotated', 20),
    logged('2', 'deactivated', 0),
    logged('9', 'created', 77),
  ];

  test('are shown before anything is changed, and are the same when it is', async () => {
    const { disk, running } = await seeded('1', '2', '3');
    const before = new Map(disk.local);
    const preview = (await running.fromWindow({ type: 'import-log', apply: false, events })).value;
    expect(disk.local).toEqual(before);
    expect(preview.applied).toBe(false);
    expect(preview.changes.map(({ id, what }: { id: string; what: string }) => `${id} ${what}`).sort()).toEqual([
      '1 birth',
      '2 deactivated',
      '9 new',
    ]);
    const done = (await running.fromWindow({ type: 'import-log', apply: true, events })).value;
    expect(done).toEqual({ ...preview, applied: true });
    expect(snapshotsOn(disk)['1']?.birth).toEqual({
      earliest: NOW - 20 * DAY,
      latest: NOW - 20 * DAY,
      evidence: 'log',
    });
    expect(snapshotsOn(disk)).toMatchObject({ '2': { presence: 'deactivated' }, '9': { url: null, name: null } });
  });

  test('read a second time change nothing', async () => {
    const { running } = await seeded('1', '2');
    await running.fromWindow({ type: 'import-log', apply: true, events });
    const again = (await running.fromWindow({ type: 'import-log', apply: true, events })).value;
    expect(again).toEqual({ applied: true, changes: [], unchanged: 3 });
  });

  test('of what ended after a rotation are of the old secret only as long as the kind lets it live', async () => {
    const { running } = await seeded('1');
    const ended = (kind: string, id: string) =>
      [logged(id, 'created', 300), logged(id, 'rotated', 20), logged(id, 'deactivated', 17)].map((line) => ({
        ...line,
        kind,
      }));
    const events = [...ended('hubspot/developer-api-key', '8'), ...ended('hubspot/service-key', '9')];
    await running.fromWindow({ type: 'import-log', apply: true, events });
    const { credentials } = (await running.fromWindow({ type: 'overview' })).value;
    const states = Object.fromEntries(credentials.map(({ id, presence }) => [id, presence.state]));
    expect(states).toMatchObject({ '8': 'deactivated', '9': 'shown' });
  });

  test('of kinds that are none, or of another provider, are refused', async () => {
    const { running } = await seeded('1');
    for (const more of [{ kind: 'hubspot/nothing' }, { provider: 'other' }]) {
      const bad = [logged('1', 'created', 3, more)];
      expect((await running.fromWindow({ type: 'import-log', apply: true, events: bad })).error).toBe('error_refused');
    }
  });
});

describe('a backup', () => {
  const exported = async (running: Running): Promise<string> =>
    (await running.fromWindow({ type: 'export-ledger' })).value.json;
  const take = (running: Running, mode: string, json: string, apply = true) =>
    running.fromWindow({ type: 'import-ledger', mode, apply, json });

  test('holds neither the fingerprint key nor a fingerprint', async () => {
    const { disk, running } = await seeded('1');
    const { fingerprintKey } = onDisk(disk, 'install') as { fingerprintKey: string };
    const json = await exported(running);
    expect(json).not.toContain(fingerprintKey);
    expect(json).not.toContain('0badca');
    expect(JSON.stringify((await running.fromWindow({ type: 'overview' })).value)).not.toContain('0badca');
  });

  test('brings everything back on another computer', async () => {
    const { running } = await seeded('1', '2');
    await running.fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'billing' } });
    const settings = { overall: { maximumAgeDays: 99, warnAheadDays: 9 }, byKind: {}, notifications: false };
    await running.fromWindow({ type: 'save-settings', settings });
    const disk = createDisk();
    const report = await take(start(disk), 'replace', await exported(running));
    expect(report.value).toEqual({ applied: true, added: 2, changed: 0, removed: 0, unchanged: 0, sites: [] });
    expect(snapshotsOn(disk)['1']?.note).toBe('billing');
    expect(onDisk(disk, 'settings')).toEqual(settings);
  });

  test.each(['merge', 'replace'])('is counted first, then taken (%s), and taken back once', async (mode) => {
    const foreign = await exported((await seeded('2', '9')).running);
    const { disk, running } = await seeded('1', '2');
    const before = snapshotsOn(disk);
    const onDiskBefore = new Map(disk.local);
    const preview = (await take(running, mode, foreign, false)).value;
    expect(disk.local).toEqual(onDiskBefore);
    expect((await take(running, mode, foreign)).value).toEqual({ ...preview, applied: true });
    expect(Object.keys(snapshotsOn(disk)).sort()).toEqual(mode === 'merge' ? ['1', '2', '9'] : ['2', '9']);
    const canUndo = async () => (await running.fromWindow({ type: 'overview' })).value.canUndoImport;
    expect(await canUndo()).toBe(true);
    const undone = (await running.fromWindow({ type: 'undo-import' })).value;
    expect(await canUndo()).toBe(false);
    expect(undone).toMatchObject({ applied: true, removed: 1, added: mode === 'merge' ? 0 : 1 });
    expect(snapshotsOn(disk)).toEqual(before);
    expect((await running.fromWindow({ type: 'undo-import' })).error).toBe('error_nothing_to_undo');
  });

  test.each(['merge', 'replace'])(
    'told twice (%s), because the first was not answered, is still taken back',
    async (mode) => {
      const other = await seeded('2', '9');
      const settings = { overall: { maximumAgeDays: 99, warnAheadDays: 9 }, byKind: {}, notifications: false };
      await other.running.fromWindow({ type: 'save-settings', settings });
      const foreign = await exported(other.running);
      const { disk, running } = await seeded('1', '2');
      const before = snapshotsOn(disk);
      await take(running, mode, foreign);
      expect((await take(start(disk), mode, foreign)).value).toMatchObject({ added: 0, changed: 0, removed: 0 });
      await start(disk).fromWindow({ type: 'undo-import' });
      expect(snapshotsOn(disk)).toEqual(before);
      expect(onDisk(disk, 'settings') ?? null).not.toEqual(settings);
    },
  );

  test('is taken back without losing what was seen since of other keys', async () => {
    const foreign = await exported((await seeded('9')).running);
    const { disk, running } = await seeded('1');
    await take(running, 'merge', foreign);
    await start(disk).fromPage(sighted([sighting('77')]));
    await start(disk).fromWindow({ type: 'undo-import' });
    expect(Object.keys(snapshotsOn(disk)).sort()).toEqual(['1', '77']);
  });

  test('does not look like a rotation when its keys are seen next', async () => {
    const foreign = await exported((await seeded('1')).running);
    const { disk, running } = await seeded('1');
    await take(running, 'replace', foreign);
    await running.fromPage(sighted([sighting('1', { created: null, fingerprints: { full: '0badca' } })]));
    expect(snapshotsOn(disk)['1']?.rotations).toEqual([]);
  });

  test('that is not one, or was tampered with, is refused with the place, and nothing changes', async () => {
    const { disk, running } = await seeded('1');
    const json = await exported(running);
    const before = new Map(disk.local);
    const broken: [string, string][] = [
      ['', 'backup_problem_syntax'],
      ['null', 'backup_problem_not_backup'],
      [json.slice(0, -30), 'backup_problem_syntax'],
      [json.replace('"version": 2', '"version": 99'), 'backup_problem_newer_version'],
      [json.replace('"last": ', '"last": -'), 'backup_problem_value'],
      [json.replace('"firstSeen": ', '"firstSeen": "now'), 'backup_problem_syntax'],
    ];
    for (const [text, error] of broken) {
      const reply = await take(running, 'replace', text);
      expect(reply).toMatchObject({ ok: false, error });
      expect(reply.values?.[0]).toMatch(/\d|\w|\$/);
    }
    expect(disk.local).toEqual(before);
  });

  test('with bytes changed at random is refused or taken whole, never half', async () => {
    const { disk, running } = await seeded('1', '2', '3');
    const json = await exported(running);
    const before = snapshotsOn(disk);
    const at = fc.nat({ max: json.length - 1 });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(at, fc.nat({ max: 20 }), fc.string({ maxLength: 5 }), async (from, cut, put) => {
        const reply = await take(running, 'replace', json.slice(0, from) + put + json.slice(from + cut));
        if (!reply.ok) {
          refused += 1;
          expect(reply.error).toMatch(/^backup_problem_/);
          expect(snapshotsOn(disk)).toEqual(before);
        } else {
          expect(reply.value.applied).toBe(true);
          await running.fromWindow({ type: 'undo-import' });
          expect(snapshotsOn(disk)).toEqual(before);
        }
      }),
      { numRuns: 1_000 },
    );
    console.log(`damaged backups: 1000 tried, ${refused} refused, the rest taken whole and taken back`);
    expect(refused).toBeGreaterThan(300);
  });
});
