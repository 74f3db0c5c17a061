import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  DAY,
  keyOf,
  NOW,
  onDisk,
  type Running,
  recordsOn,
  sighted,
  sighting,
  start,
  statesOn,
} from '../support/worker.ts';

/**
 * An import, whatever comes after it, perhaps a second import and more of the same, the worker dying in any of these; then the
 * last import is taken back. The ledger must be as one that was told the same without that import.
 */

const HOUR = DAY / 24;
const OWN = ['1', '2', '3'];

type Tell = (running: Running, step: Step, word?: string) => Promise<{ ok: boolean; error?: string }>;

interface Step {
  readonly what: string;
  readonly id: string;
  readonly n: number;
  /** How long after the step before, ms. */
  readonly after: number;
  /** The worker dies in so manieth call of the browser, and whoever asked asks again. */
  readonly death?: { readonly atCall: number; readonly when: 'before' | 'after' } | undefined;
}

const does = (running: Running, action: object) => running.fromWindow({ type: 'action', action });
const dayOf = (now: number, n: number) => new Date(now - n * 3 * DAY).toISOString().slice(0, 10);
const masks = ['aaa11', 'bbb22', 'ccc33', 'ddd44'];
const look = (running: Running, { id, n }: Step, more: object = {}) =>
  running.fromPage(
    sighted([sighting(id, { created: null, fingerprints: { p5: masks[n % 4] ?? '' }, ...more })], {
      visit: running.now - 1_000,
    }),
  );
const on = (running: Running, n: number) => ({ day: dayOf(running.now, n), zone: 'UTC' });
const until = (at: number) => ({ earliest: at, latest: at });

/** What a page, a log or a person tells. `word`: the id of the last word on it. */
const DOES: Readonly<Record<string, Tell>> = {
  look: (running: Running, step: Step) => look(running, step),
  dated: (running: Running, step: Step) => {
    const at = Date.UTC(2026, 8, 1 + step.n * 7);
    return look(running, step, { created: { earliest: at, latest: at + DAY - 1 }, isWhole: true });
  },
  ending: (running: Running, step: Step) => look(running, step, { expires: until(NOW + (step.n + 9) * 10 * DAY) }),
  overlap: (running: Running, step: Step) => look(running, step, { oldSecretExpires: until(running.now + 3 * DAY) }),
  named: (running: Running, { id, n }: Step) =>
    running.fromPage(sighted([sighting(id, { created: null, name: `Name ${n}` })])),
  missed: (running: Running, { id }: Step) => {
    const present = OWN.filter((one) => one !== id);
    return running.fromPage(
      sighted(
        present.map((one) => sighting(one, { created: null })),
        { complete: true },
      ),
    );
  },
  log: (running: Running, { id, n }: Step) => {
    const head = { provider: 'hubspot', account: '12345678', kind: 'hubspot/service-key', id };
    const effect = n % 3 === 0 ? 'deactivated' : 'rotated';
    const events = [{ ...head, effect, at: until(Math.min(running.now, NOW - 40 * DAY + n * 9 * DAY)) }];
    return running.fromWindow({ type: 'import-log', apply: true, events });
  },
  made: (running: Running, { id, n }: Step) => does(running, { do: 'set-birth', key: keyOf(id), ...on(running, n) }),
  rotated: (running: Running, { id, n }: Step) =>
    does(running, {
      do: 'rotated',
      key: keyOf(id),
      ...on(running, n % 3),
      overlapDays: n % 2 ? 7 : 0,
      ...(n % 4 === 3 && { about: 'another' }),
    }),
  expires: (running: Running, { id, n }: Step) =>
    does(running, { do: 'set-expiry', key: keyOf(id), ...on(running, -n - 5) }),
  word: (running: Running, { id, n }: Step) => {
    const words = ['old-ended', 'cancelled', 'unknown-birth', 'never-expires', 'deactivated', 'still-there'];
    return does(running, { do: words[n % words.length], key: keyOf(id) });
  },
  owner: (running: Running, { id, n }: Step) => does(running, { do: 'owner', key: keyOf(id), text: `Team ${n}` }),
  note: (running: Running, { id, n }: Step) => does(running, { do: 'note', key: keyOf(id), text: `note ${n}` }),
  snooze: (running: Running, { id, n }: Step) => does(running, { do: 'snooze', keys: [keyOf(id)], days: n + 1 }),
  undo: (running: Running, { id }: Step, word = 'none') => does(running, { do: 'undo', key: keyOf(id), act: word }),
  settings: (running: Running, { n }: Step) =>
    running.fromWindow({
      type: 'save-settings',
      settings: { overall: { maximumAgeDays: 50 + n, warnAheadDays: 7 }, byKind: {}, notifications: false },
    }),
};

const steps = (most: number) =>
  fc.array(
    fc.record<Step>({
      what: fc.constantFrom(...Object.keys(DOES)),
      id: fc.constantFrom(...OWN),
      n: fc.nat(8),
      after: fc.constantFrom(11 * 60_000, 5 * HOUR, DAY, 4 * DAY, 20 * DAY, -2 * HOUR, -3 * DAY),
      death: fc.option(
        fc.record({
          atCall: fc.integer({ min: 1, max: 8 }),
          when: fc.constantFrom('before' as const, 'after' as const),
        }),
        { freq: 3, nil: undefined },
      ),
    }),
    { maxLength: most },
  );

interface Ask {
  readonly at: number;
  readonly death?: Step['death'];
  readonly tell: (running: Running) => Promise<{ ok: boolean; error?: string }>;
}

let deaths = 0;

/** Tells a worker; if that dies, tells the next one the same. */
async function ask(disk: Disk, { at, death, tell }: Ask): Promise<void> {
  const first = start(disk, { now: at, ...(death && { death }) });
  const reply = await Promise.race([tell(first), first.died.then(() => null)]);
  await first.idle();
  if (reply) return expect(reply).toMatchObject({ ok: true });
  deaths += 1;
  const again = await tell(start(disk, { now: at }));
  if (again.error !== 'error_nothing_to_undo') expect(again).toMatchObject({ ok: true });
}

/** Their ledger, of our keys and one of their own, told of by the same steps. */
async function exported(told: readonly Step[], from: number): Promise<string> {
  const disk = createDisk();
  await open(disk, [...OWN, '9'], from);
  const end = await tellAll([disk], told, from);
  await ask(disk, { at: end, tell: (running) => does(running, { do: 'owner', key: keyOf('9'), text: 'Theirs' }) });
  return (await start(disk, { now: end }).fromWindow({ type: 'export-ledger' })).value.json;
}

async function open(disk: Disk, ids: readonly string[], at: number) {
  const running = start(disk, { now: at });
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(
    sighted(ids.map((id) => sighting(id, { created: null, fingerprints: { p5: masks[0] ?? '' } }))),
  );
  await running.idle();
}

function tellOf({ what }: Step): Tell {
  const tell = DOES[what];
  if (!tell) throw new Error(`nobody tells ${what}`);
  return tell;
}

/** Tells all of them; what is taken back is the last word that all of them have. The worker dies for the last of them only. */
async function tellAll(disks: readonly Disk[], told: readonly Step[], from: number): Promise<number> {
  let at = from;
  for (const step of told) {
    at += step.after;
    const [words = [], ...others] = disks.map((disk) =>
      (recordsOn(disk)[step.id]?.acts ?? []).filter(({ what }) => what !== 'undone'),
    );
    const isOnAll = ({ id }: { id: string }) => others.every((one) => one.some((word) => word.id === id));
    const word = words.filter(isOnAll).sort((a, b) => b.at - a.at)[0]?.id;
    if (step.what === 'undo' && !word) continue;
    for (const disk of disks) {
      const death = disk === disks.at(-1) ? step.death : undefined;
      await ask(disk, { at, death, tell: (running) => tellOf(step)(running, step, word) });
    }
  }
  return at;
}

const DEFAULTS = { overall: null, byKind: {}, notifications: false };

/** All that is claimed, and all that is shown. */
function claimedOn(disk: Disk, at: number) {
  // How bad it looked when it was silenced hangs on what was known then.
  const shown = Object.entries(recordsOn(disk)).map(([id, { name, note, url, misses, snooze }]) => [
    id,
    { name, note: note.text, url, misses, snooze: snooze && { at: snooze.at, until: snooze.until } },
  ]);
  return {
    states: statesOn(disk),
    shown: Object.fromEntries(shown),
    settings: onDisk(disk, 'settings') ?? DEFAULTS,
    at,
  };
}

const death = fc.option(
  fc.record({ atCall: fc.integer({ min: 1, max: 8 }), when: fc.constantFrom('before' as const, 'after' as const) }),
  { nil: undefined },
);

test('an import that is taken back leaves all that came before it and since, wherever the worker dies', async () => {
  const life = fc.record({
    theirs: fc.tuple(steps(5), steps(3)),
    ours: fc.tuple(steps(5), steps(4), steps(4)),
    modes: fc.tuple(fc.constantFrom('merge', 'replace'), fc.constantFrom('merge', 'replace')),
    isTwice: fc.boolean(),
    deaths: fc.tuple(death, death, death),
  });
  await fc.assert(
    fc.asyncProperty(life, async ({ theirs, ours, modes, isTwice, deaths: dies }) => {
      const files = [await exported(theirs[0], NOW - 90 * DAY), await exported(theirs[1], NOW - 60 * DAY)];
      const disks = { imported: createDisk(), other: createDisk() };
      const both = Object.values(disks);
      for (const disk of both) await open(disk, OWN, NOW - 50 * DAY);
      let at = NOW - 50 * DAY;
      for (const [n, told] of ours.entries()) {
        at = (await tellAll([disks.other, disks.imported], told, at)) + HOUR;
        const isLast = n === (isTwice ? 1 : 0);
        if (n > (isTwice ? 1 : 0)) continue;
        const message = { type: 'import-ledger', mode: modes[n], apply: true, json: files[n] };
        // What an earlier import brought stays: only the last one is taken back.
        for (const disk of isLast ? [disks.imported] : both)
          await ask(disk, {
            at,
            death: disk === disks.imported ? dies[n] : undefined,
            tell: (one) => one.fromWindow(message),
          });
        at += HOUR;
      }
      await ask(disks.imported, { at, death: dies[2], tell: (one) => one.fromWindow({ type: 'undo-import' }) });
      expect(claimedOn(disks.imported, at)).toEqual(claimedOn(disks.other, at));
      expect([...disks.imported.local.keys()].filter((name) => name.startsWith('before:'))).toEqual([]);
    }),
    { numRuns: Number(process.env.KEYTURN_RUNS ?? 60), seed: 20261126 },
  );
  expect(deaths).toBeGreaterThan(20);
}, 600_000);
