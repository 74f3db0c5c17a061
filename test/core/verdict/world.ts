import { kindById } from '../../../src/catalogue/index.ts';
import type { Birth, CredentialState, Expiry } from '../../../src/core/ledger/state.ts';
import type { Clock, Kind, LifecycleEvent } from '../../../src/core/lifecycle.ts';
import { BUILT_IN, type Policy } from '../../../src/core/policy.ts';
import type { Snooze } from '../../../src/core/record/schema.ts';
import { type CalendarDay, dayInterval } from '../../../src/core/time/calendar-day.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { calendarDay, hereAt } from '../../../src/core/verdict/here.ts';
import { judge, type Verdict } from '../../../src/core/verdict/index.ts';
import type { ReasonCode } from '../../../src/core/verdict/reason.ts';

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
export const made = (count: number): Birth => between(count, count);
export const between = (earliest: number, latest: number): Birth => ({
  earliest: day(earliest),
  latest: day(latest),
  day: null,
  evidence: 'page',
  asOf: day(latest),
  // Each look shows it anew, unless a test says otherwise.
  toldUpTo: day(20_000),
  earliestIs: 'secret',
  latestIs: 'secret',
});
/** Made on a day that somebody named, in a zone. */
export function madeOn(date: CalendarDay, zone = ZONE): Birth {
  const when = dayInterval(date, zone);
  if (when?.earliest == null || when.latest === null) throw new Error(`no day ${date}`);
  return { ...between(0, 0), earliest: when.earliest, latest: when.latest, day: { date, zone }, evidence: 'user' };
}
/** The app that holds it was made on the first day; it was first seen on the other, and never compared. */
export const neverCompared = (app: number | null, firstSeen: number): Birth => ({
  ...between(app ?? 0, firstSeen),
  earliest: app === null ? null : day(app),
  earliestIs: app === null ? 'none' : 'floor',
  evidence: 'first-look',
  latestIs: 'first-look',
});

export const at = (earliest: number, latest = earliest) => ({ earliest: day(earliest), latest: day(latest) });

const seen = { by: 'page', day: null, asOf: day(0), actId: null } as const;

/** A key that is looked at on every day that a verdict is asked for, unless `lastLook` says otherwise. */
export function state(change: Partial<CredentialState> = {}): CredentialState {
  return {
    birth: made(0),
    expires: null,
    lastUsed: null,
    overlap: null,
    rotations: [],
    refuted: [],
    cancelled: null,
    newSecretAt: null,
    owner: '',
    presence: presence('shown', 0),
    lastLook: day(0),
    firstSeen: day(0),
    ...change,
  };
}

export const presence = (what: CredentialState['presence']['state'], since: number): CredentialState['presence'] => ({
  state: what,
  since: day(since),
  by: 'page',
  actId: null,
});
export const expiring = (count: number): Expiry => ({ when: at(count), ...seen });
export const neverExpiring: Expiry = { when: 'never', ...seen };
export const overlapping = (count: number): CredentialState['overlap'] => ({
  until: at(count),
  by: 'page',
  day: null,
  actId: null,
});
/** Asked for quiet about what was said, on that day, for so many days. */
export const snoozed = (verdict: Verdict, count: number, days: number): Snooze => ({
  at: day(count),
  until: day(count + days),
  severity: verdict.severity,
  news: verdict.heard,
});

export interface Asked {
  readonly kind?: Kind;
  readonly policy?: Policy;
  readonly snooze?: Snooze | null;
  readonly zone?: string;
  /** Epoch ms, in place of noon of the day. */
  readonly now?: number;
}

/** The verdict on a day, as if it was looked at that very day. */
export function on(count: number, told: Partial<CredentialState>, asked: Asked = {}): Verdict {
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
