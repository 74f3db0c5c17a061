import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, type Running, sighted, sighting, snapshotsOn, start, statesOn } from '../support/worker.ts';

/**
 * The worker as a whole against a model that a child could draw: which keys there are, what they are called, who answers for
 * them and what the user noted. Sightings, edits, imports, restarts, clock jumps, full storage and deaths at random
 * calls, on a fresh disk or on one of an older version.
 */
const LIVES = Number(process.env.KEYTURN_LIVES ?? 4_000);

/** A key of another kind than the list shows, in the older version's data. */
const APP = '4711';

interface Known {
  readonly name: string | null;
  readonly owner: string;
  readonly note: string;
}
type Model = Readonly<Record<string, Known>>;

interface Command {
  /** For whoever reads a counterexample. */
  readonly what: string;
  /** What the user or the page asks for; null for what happens to the worker alone. */
  readonly ask: ((running: Running) => Promise<{ ok: boolean }>) | null;
  readonly model: (model: Model) => Model;
  readonly trouble?: 'full' | { readonly dieAt: number; readonly when: 'before' | 'after' };
  readonly days?: number;
}

const unchanged = (model: Model): Model => model;
const change =
  (id: string, part: Partial<Known>) =>
  (model: Model): Model =>
    model[id] ? { ...model, [id]: { ...model[id], ...part } } : model;

function listed(ids: readonly string[], title: string) {
  return (model: Model): Model => {
    const seen = ids.map((one) => {
      const { note = '', owner = '' } = model[one] ?? {};
      return [one, { note, owner, name: `${title} ${one}` }] as const;
    });
    return { ...model, ...Object.fromEntries(seen) };
  };
}

const id = fc.constantFrom('1', '2', '3', '8-a');
const wish = (action: object) => (running: Running) => running.fromWindow({ type: 'action', action });

const commands: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ ids: fc.uniqueArray(id), complete: fc.boolean(), title: fc.constantFrom('Key', 'Renamed') })
      .map(
        ({ ids, complete, title }): Command => ({
          what: `list ${ids.join()} ${complete ? 'whole' : 'in part'} as ${title}`,
          ask: (running) =>
            running.fromPage(
              sighted(
                ids.map((one) => sighting(one, { name: `${title} ${one}`, created: null })),
                { complete, outcome: ids.length > 0 ? 'read' : 'nothing' },
              ),
            ),
          model: listed(ids, title),
        }),
      ),
  },
  fc.record({ id, text: fc.constantFrom('billing', 'nightly export', '') }).map(
    ({ id: one, text }): Command => ({
      what: `note ${one} ${text}`,
      ask: wish({ do: 'note', key: keyOf(one), text }),
      model: change(one, { note: text }),
    }),
  ),
  fc.record({ id, text: fc.constantFrom('Ana', 'Team', '') }).map(
    ({ id: one, text }): Command => ({
      what: `owner ${one} ${text}`,
      ask: wish({ do: 'owner', key: keyOf(one), text }),
      model: change(one, { owner: text }),
    }),
  ),
  id.map(
    (one): Command => ({
      what: `deactivated ${one}`,
      ask: wish({ do: 'deactivated', key: keyOf(one) }),
      model: unchanged,
    }),
  ),
  id.map(
    (one): Command => ({
      what: `forget ${one}`,
      ask: wish({ do: 'forget', keys: [keyOf(one)] }),
      model: ({ [one]: _, ...others }) => others,
    }),
  ),
  id.map(
    (one): Command => ({
      what: `snooze ${one}`,
      ask: wish({ do: 'snooze', keys: [keyOf(one)], days: 5 }),
      model: unchanged,
    }),
  ),
  id.map(
    (one): Command => ({
      what: `rotated ${one}`,
      ask: wish({ do: 'rotated', key: keyOf(one), day: '2026-11-01', zone: 'UTC', overlapDays: 7 }),
      model: unchanged,
    }),
  ),
  fc.constant<Command>({ what: 'move house', ask: moveHouse, model: unchanged }),
  fc
    .integer({ min: -900, max: 900 })
    .map((days): Command => ({ what: `${days} days later`, ask: null, model: unchanged, days })),
);

/** Exports everything and takes it in again: nothing is to change, whatever was undone in between. */
async function moveHouse(running: Running): Promise<{ ok: boolean }> {
  const { value } = await running.fromWindow({ type: 'export-ledger' });
  const taken = await running.fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json: value.json });
  return taken.ok ? running.fromWindow({ type: 'undo-import' }) : taken;
}

const trouble = fc.option(
  fc.oneof(
    fc.constant('full' as const),
    fc.record({ dieAt: fc.integer({ min: 1, max: 8 }), when: fc.constantFrom('before' as const, 'after' as const) }),
  ),
  { freq: 4, nil: undefined },
);

const OLD: object = JSON.parse(readFileSync('test/background/samples/schema-0.json', 'utf8'));

function diskOf(isOld: boolean): { disk: Disk; model: Model } {
  const disk = createDisk();
  if (!isOld) return { disk, model: {} };
  for (const [name, value] of Object.entries(OLD)) disk.local.set(name, JSON.stringify(value));
  const app = { name: 'Billing sync', owner: '', note: 'used by the nightly export' };
  return { disk, model: { [APP]: app, '8-a': { name: null, owner: '', note: '' } } };
}

function seenOn(disk: Disk, latest: number): Model {
  const records = Object.values(snapshotsOn(disk));
  for (const { birth, firstSeen, lastSeen, rotations } of records) {
    expect(birth.earliest ?? birth.latest).toBeLessThanOrEqual(birth.latest);
    expect(birth.latest).toBeLessThanOrEqual(latest);
    expect(firstSeen).toBeLessThanOrEqual(lastSeen);
    expect(rotations.length).toBeLessThanOrEqual(50);
  }
  const owners = statesOn(disk);
  return Object.fromEntries(
    records.map(({ id: one, name, note }) => [one, { name, note, owner: owners[one]?.owner ?? '' }]),
  );
}

const sizeOf = (disk: Disk): number =>
  [...disk.local].reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);

let deaths = 0;
let refusals = 0;

/** One command on a running worker or, after a death, on the next one. What a death leaves is one of two. */
async function step(disk: Disk, model: Model, command: Command, now: number, latest: number): Promise<Model> {
  const { ask, model: move, trouble: what } = command;
  const death = typeof what === 'object' ? { atCall: what.dieAt, when: what.when } : undefined;
  const running = start(disk, { now, ...(death ? { death } : {}) });
  if (what === 'full') disk.quota = sizeOf(disk);
  const ended = ask ? ask(running) : running.wake().then(() => undefined);
  const reply = await Promise.race([ended, running.died.then(() => null)]);
  disk.quota = Number.POSITIVE_INFINITY;
  if (reply === null) deaths += 1;
  if (reply && !reply.ok) refusals += 1;
  // What could not be written or was cut short is put right by the next worker.
  if (!reply?.ok || disk.local.has('ledger')) await start(disk, { now }).worker.store.read();
  const seen = seenOn(disk, latest);
  const [before, after] = [model, move(model)];
  if (reply === null) expect([before, after]).toContainEqual(seen);
  else expect(seen, JSON.stringify([command, reply])).toEqual(reply === undefined || !reply.ok ? before : after);
  return seen;
}

test('random lives of a ledger diverge nowhere from the model', async () => {
  const lives = fc.array(fc.tuple(commands, trouble), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lives, fc.boolean(), async (life, isOld) => {
      const begun = diskOf(isOld);
      let model = begun.model;
      let now = NOW;
      let latest = NOW;
      for (const [command, extra] of life) {
        now += (command.days ?? 0) * DAY;
        // Words of one moment keep their order by a millisecond each, and a look after them is later than they are.
        latest = Math.max(latest + 1, now);
        model = await step(begun.disk, model, { ...command, ...(extra ? { trouble: extra } : {}) }, now, latest);
      }
    }),
    { numRuns: LIVES },
  );
  console.log(`${LIVES} lives of a ledger, ${deaths} deaths of the worker, ${refusals} refusals`);
  expect(deaths).toBeGreaterThan(LIVES / 10);
  expect(refusals).toBeGreaterThan(LIVES / 10);
}, 300_000);
