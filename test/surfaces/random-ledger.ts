import fc from 'fast-check';
import type { Sighting } from '../../src/core/credential.ts';
import type { Interval } from '../../src/core/time/interval.ts';
import type { Overview, OwnAction } from '../../src/protocol/messages.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, HUB, keyOf, pageSender, type Running, sighted, sighting, start } from '../support/worker.ts';

/** A ledger of some hundred keys, as pages and a person make one; told to a worker in a made-up browser. */

export const ZONES = ['UTC', 'Europe/Warsaw', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/St_Johns'];
const HOUR = DAY / 24;
const LEGACY = 'hubspot/legacy-private-app';
const PAGES = [
  { page: 'hubspot/service-keys', kind: 'hubspot/service-key', url: `https://app.hubspot.com/service-keys/${HUB}` },
  { page: 'hubspot/legacy-apps', kind: LEGACY, url: `https://app.hubspot.com/legacy-apps/${HUB}` },
] as const;

export interface RandomLedger {
  readonly now: number;
  readonly zone: string;
  readonly keys: readonly Key[];
}

type Told = Pick<Sighting, 'created' | 'notBefore' | 'expires' | 'lastUsed' | 'oldSecretExpires'>;
/** Most keys are left alone. */
const ACTS = ['none', 'snooze', 'dismiss', 'deactivated', 'set-birth', 'rotated'] as const;
const acts = fc.oneof(
  { weight: 20, arbitrary: fc.constant<(typeof ACTS)[number]>('none') },
  { weight: 6, arbitrary: fc.constantFrom<(typeof ACTS)[number]>('snooze', 'dismiss') },
  { weight: 1, arbitrary: fc.constantFrom(...ACTS) },
);

interface Key {
  readonly page: number;
  readonly seenDaysAgo: number;
  readonly told: Told;
  readonly act: (typeof ACTS)[number];
  readonly days: number;
}

const MOST_DAYS = 500;
const MOST_SINGLE_ACTS = 8;

const orNever = (when: fc.Arbitrary<Interval>): fc.Arbitrary<Interval | 'never' | null> =>
  fc.oneof(fc.constant(null), fc.constant<'never'>('never'), when);

/** Of so many keys, seen and acted on before a moment in late 2026. */
export function randomLedger(size: number): fc.Arbitrary<RandomLedger> {
  return fc.integer({ min: 0, max: 40 * 24 * 60 }).chain((minutes) => {
    const now = Date.UTC(2026, 10, 10) + minutes * 60_000;
    const past = fc.integer({ min: 0, max: MOST_DAYS * 24 }).map((hours) => now - hours * HOUR);
    const span = (from: fc.Arbitrary<number>) =>
      fc
        .tuple(from, fc.constantFrom(0, DAY - 1, 30 * DAY))
        .map(([at, width]): Interval => ({ earliest: at - width, latest: at }));
    const ahead = fc.integer({ min: -20 * 24, max: 200 * 24 }).map((hours) => now + hours * HOUR);
    const overlap = span(fc.integer({ min: 1, max: 7 * 24 }).map((hours) => now + hours * HOUR));
    const told = fc
      .tuple(
        fc.option(span(past), { freq: 3 }),
        fc.option(past, { freq: 1, nil: undefined }),
        orNever(span(ahead)),
        orNever(span(past)),
        fc.option(overlap, { freq: 1 }),
      )
      .map(
        ([created, notBefore, expires, lastUsed, oldSecretExpires]): Told => ({
          ...{ created, notBefore, expires, lastUsed, oldSecretExpires },
        }),
      );
    const key = fc
      .tuple(fc.constantFrom(0, 0, 1), fc.constantFrom(0, 0, 1, 40, 120), told, acts, fc.constantFrom(7, 30, 90))
      .map(([page, seenDaysAgo, one, act, days]): Key => ({ page, seenDaysAgo, told: one, act, days }));
    const keys = fc.array(key, { minLength: size, maxLength: size });
    return fc.tuple(fc.constantFrom(...ZONES), keys).map(([zone, all]) => ({ now, zone, keys: all }));
  });
}

/** Tells it all to a worker, and has the alarm ring in the end. `asked`: what our windows then get to see. */
export async function tell(
  ledger: RandomLedger,
  disk: Disk = createDisk(),
): Promise<{ readonly running: Running; readonly overview: Overview }> {
  disk.allowed.add('notifications');
  const running = start(disk, { now: ledger.now, zone: ledger.zone });
  await running.fromWindow({ type: 'save-settings', settings: { overall: null, byKind: {}, notifications: true } });
  // Long before: so that the day's reminder is due in the end.
  running.now = ledger.now - MOST_DAYS * DAY;
  await running.wake();
  await show(running, ledger);
  running.now = ledger.now;
  for (const action of actionsOn(ledger)) await running.fromWindow({ type: 'action', action });
  await running.wake(true);
  await running.idle();
  const { value } = await running.fromWindow({ type: 'overview' });
  return { running, overview: value };
}

/** Each key on its page, oldest looks first. */
async function show(running: Running, { now, keys }: RandomLedger): Promise<void> {
  const looks = [...new Set(keys.map(({ seenDaysAgo }) => seenDaysAgo))].sort((a, b) => b - a);
  for (const ago of looks) {
    for (const [number, { page, kind, url }] of PAGES.entries()) {
      const seen = keys.flatMap((key, at) =>
        key.page === number && key.seenDaysAgo === ago ? [sighting(String(at), { kind, ...pastOnly(key, now) })] : [],
      );
      running.now = now - ago * DAY;
      if (seen.length === 0) continue;
      const { ok, error } = await running.fromPage(sighted(seen, { page }), pageSender(url));
      if (!ok) throw new Error(error);
    }
  }
}

/** Nothing was made or used after the look that tells of it. */
function pastOnly({ told, seenDaysAgo }: Key, now: number): Partial<Sighting> {
  const look = now - seenDaysAgo * DAY;
  const isPast = (when: Sighting['created']) => when !== null && (when.latest ?? 0) <= look;
  const { created, lastUsed } = told;
  return {
    ...told,
    created: isPast(created) ? created : null,
    lastUsed: lastUsed === 'never' || isPast(lastUsed) ? lastUsed : null,
  };
}

/** What the person does, all in their own windows. Quiet is asked for many keys at once. */
function actionsOn({ keys, now }: RandomLedger): OwnAction[] {
  const all = keys.map((key, at) => ({ ...key, key: keyOf(String(at), PAGES[key.page]?.kind) }));
  const of = (act: Key['act'], days?: number) =>
    all.filter((one) => one.act === act && (days === undefined || one.days === days)).map(({ key }) => key);
  const day = (days: number) => new Date(now - days * DAY).toJSON().slice(0, 10);
  const quiet: OwnAction[] = [
    ...[7, 30, 90].map((days): OwnAction => ({ do: 'snooze', keys: of('snooze', days), days })),
    { do: 'dismiss', keys: of('dismiss') },
  ];
  const single: OwnAction[] = [
    ...of('deactivated').map((key): OwnAction => ({ do: 'deactivated', key })),
    ...all.flatMap(({ act, key, days }): OwnAction[] =>
      act === 'set-birth'
        ? [{ do: 'set-birth', key, day: day(days), zone: 'UTC' }]
        : act === 'rotated'
          ? [{ do: 'rotated', key, day: day(days), zone: 'UTC', overlapDays: 0 }]
          : [],
    ),
  ];
  // After each of them the whole list is judged anew: some are enough.
  const some = single.filter((_, at) => at % Math.ceil(single.length / MOST_SINGLE_ACTS) === 0);
  return [...quiet.filter((action) => 'keys' in action && action.keys.length > 0), ...some];
}
