import { kindById } from '../../../src/catalogue/index.ts';
import type { Clock, Kind, LifecycleEvent } from '../../../src/core/lifecycle.ts';
import { BUILT_IN, type Policy } from '../../../src/core/policy.ts';
import { addDays, type CalendarDay, dayInterval } from '../../../src/core/time/calendar-day.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { calendarDay, hereAt } from '../../../src/core/verdict/day-span.ts';
import { judge, type Quiet, type Verdict } from '../../../src/core/verdict/index.ts';
import type { ReasonCode } from '../../../src/core/verdict/reason.ts';
import type { JudgedState, SecretBirth } from '../../../src/core/verdict/state.ts';

/** Short ways to say what the tests of the verdict are about. Day 0 is 24 November 2026, noon UTC. */
export const NOW = Date.UTC(2026, 10, 24, 12);
export const ZONE = 'UTC';
export const WARSAW = 'Europe/Warsaw';
export const LOS_ANGELES = 'America/Los_Angeles';

/** Noon UTC of a day counted from day 0. */
export const day = (count: number): number => NOW + count * DAY;
/** The calendar day of the same, in UTC. */
export const dateOf = (count: number): CalendarDay => calendarDay(day(count), ZONE);

export const kind = (id = 'hubspot/service-key'): Kind => {
  const found = kindById(id);
  if (!found) throw new Error(`no kind ${id}`);
  return found;
};
const { source } = kind().rotation;
export const kindWith = (change: Partial<Kind>, id?: string): Kind => ({ ...kind(id), ...change });
export const lifecycle = (...events: readonly (readonly [LifecycleEvent['stage'], string])[]) => ({
  lifecycle: events.map(([stage, on]) => ({ stage, on, source })),
});
export const AGE: Clock = { clock: 'age', everyDays: null, source };
export const EXPIRY: Clock = { clock: 'expiry', offered: true, source };
export const idleAfter = (afterDays: number): Clock => ({ clock: 'idle', afterDays, source });

/** Made at one instant, both ends about this secret. */
export const made = (count: number): SecretBirth => between(count, count);
export const between = (earliest: number, latest: number): SecretBirth => ({
  earliest: day(earliest),
  latest: day(latest),
  day: null,
  evidence: 'page',
  asOf: day(latest),
  earliestIs: 'secret',
  latestIs: 'secret',
});
/** Made on a day that somebody named, in a zone. */
export function madeOn(date: CalendarDay, zone = ZONE): SecretBirth {
  const when = dayInterval(date, zone);
  if (when?.earliest == null || when.latest === null) throw new Error(`no day ${date}`);
  return { ...between(0, 0), earliest: when.earliest, latest: when.latest, day: { date, zone }, evidence: 'user' };
}
/** The app that holds it was made on the first day; it was first seen on the other, and never compared. */
export const neverCompared = (app: number | null, firstSeen: number): SecretBirth => ({
  ...between(app ?? 0, firstSeen),
  earliest: app === null ? null : day(app),
  earliestIs: app === null ? 'none' : 'floor',
  evidence: 'first-look',
  latestIs: 'first-look',
});

export const at = (earliest: number, latest = earliest) => ({ earliest: day(earliest), latest: day(latest) });

/** A key that is looked at on every day that a verdict is asked for, unless `lastLook` says otherwise. */
export function state(change: Partial<JudgedState> = {}): JudgedState {
  return {
    birth: made(0),
    expires: null,
    lastUsed: null,
    overlap: null,
    rotations: [],
    presence: { state: 'shown', since: day(0) },
    lastLook: day(0),
    firstSeen: day(0),
    ...change,
  };
}

export interface Asked {
  readonly kind?: Kind;
  readonly policy?: Policy;
  readonly snooze?: Quiet | null;
  readonly zone?: string;
  /** Epoch ms, in place of noon of the day. */
  readonly now?: number;
}

/** The verdict on a day, as if it was looked at that very day. */
export function on(count: number, told: Partial<JudgedState>, asked: Asked = {}): Verdict {
  const now = asked.now ?? day(count);
  const here = hereAt(now, asked.zone ?? ZONE);
  const looked = { lastLook: now, ...told };
  return judge(state(looked), asked.snooze ?? null, asked.kind ?? kind(), asked.policy ?? BUILT_IN, here);
}

export const codes = ({ reasons }: Verdict): ReasonCode[] => reasons.map(({ code }) => code);
export const said = ({ reasons }: Verdict): string[] => reasons.map(({ code, severity }) => `${code} ${severity}`);

export const policyWith = (change: Partial<Policy['overall']>): Policy => ({
  ...BUILT_IN,
  overall: { ...BUILT_IN.overall, owner: 'user', ...change },
});

export { addDays };
