import type { KindId } from './credential.ts';
import { clockOf, type Kind } from './lifecycle.ts';
import type { AgeLimit, LimitOwner, OwnedLimit } from './limit.ts';
import type { ManagedPolicy } from './policy.managed.ts';
import { NOTHING_OFF, type SwitchedOff } from './switched-off.ts';

/** Where a value in force comes from; later ones win. */
export type PolicyOrigin = 'built-in' | 'user' | 'managed';

export interface Policy {
  /** For kinds without a rule of their own. */
  readonly overall: OwnedLimit;
  readonly byKind: Readonly<Record<KindId, OwnedLimit>>;
  readonly notifications: boolean;
  readonly providersOff: readonly string[];
  readonly off: SwitchedOff;
  /** Who to ask, set by an administrator; shown on the card. */
  readonly contact: string | null;
  /** True when an administrator forbids users to loosen limits. */
  readonly locked: boolean;
}

/** What the user may set; null or absent means "the value below". */
export interface UserPolicy {
  readonly overall: AgeLimit | null;
  readonly byKind: Readonly<Record<KindId, AgeLimit>>;
  readonly notifications: boolean;
}

export const BUILT_IN: Policy = {
  overall: { maximumAgeDays: 180, warnAheadDays: 14, owner: 'default' },
  byKind: {},
  notifications: false,
  providersOff: [],
  off: NOTHING_OFF,
  contact: null,
  locked: false,
};

/**
 * The limit in force for a kind, in days, and whose it is. A person's word goes first, then what the provider advises, then the
 * default. Null for a kind that age does not end, as long as nobody has set a limit.
 */
export function limitFor(policy: Policy, kind: Pick<Kind, 'id' | 'clocks' | 'mayBe'>): OwnedLimit | null {
  if (kind.mayBe) return mildest(kind.mayBe.map((one) => limitFor(policy, one)));
  const set = own(policy.byKind, kind.id) ?? policy.overall;
  if (set.owner !== 'default') return set;
  const clock = clockOf(kind, 'age');
  if (clock === null) return null;
  const owner = clock.everyDays === null ? null : ADVISED[clock.source.confidence];
  return owner && clock.everyDays !== null ? inTime({ ...set, maximumAgeDays: clock.everyDays, owner }) : set;
}

/** A warning that would begin with the key itself begins at half of its time: nobody is to be told of a key that is new. */
const inTime = (limit: OwnedLimit): OwnedLimit =>
  limit.warnAheadDays < limit.maximumAgeDays
    ? limit
    : { ...limit, warnAheadDays: Math.floor(limit.maximumAgeDays / 2) };

/** Of a key that may be of several kinds only what is due in any case is. */
function mildest(limits: readonly (OwnedLimit | null)[]): OwnedLimit | null {
  return limits.reduce(
    (most, one) => (most && one && one.maximumAgeDays > most.maximumAgeDays ? one : one && most),
    limits[0] ?? null,
  );
}

/** How long before an end somebody is told, in days, whatever ends the kind. */
export function warnAheadFor(policy: Policy, kind: Pick<Kind, 'id'>): number {
  return (own(policy.byKind, kind.id) ?? policy.overall).warnAheadDays;
}

/** What is inferred by us is nobody's advice. */
const ADVISED: Readonly<Record<'stated' | 'seen' | 'inferred', LimitOwner | null>> = {
  stated: 'provider-stated',
  seen: 'provider-reported',
  inferred: null,
};

/** The policy in force, and where each of its fields comes from. */
export interface EffectivePolicy {
  readonly policy: Policy;
  readonly origins: Readonly<Record<keyof Policy, PolicyOrigin>>;
}

/**
 * Built-in, then the user's, then the administrator's values; the last one set is in force. Limits have one twist: where an
 * administrator sets a limit, a user's tighter one (younger, or warned of earlier) still holds; and where the administrator
 * lets users loosen limits, a user's own limit holds whatever it is.
 */
export function effectivePolicy(user: UserPolicy, managed: ManagedPolicy): EffectivePolicy {
  const ofAll = overallOf(managed);
  const locked =
    managed.usersMayLoosen !== true && (ofAll !== undefined || Object.keys(managed.byKind ?? {}).length > 0);
  const combine = locked ? tighter : theUsers;
  const overall = combine(user.overall, ofAll, BUILT_IN.overall);
  const byKind = kindLimits(user, managed, combine, overall.limit);
  return {
    policy: {
      overall: inTime(overall.limit),
      byKind: byKind.limits,
      notifications: managed.notifications ?? user.notifications,
      providersOff: managed.providersOff ?? BUILT_IN.providersOff,
      off: {
        kinds: managed.kindsOff ?? [],
        sites: managed.sitesOff ?? [],
        allBut: managed.sitesOn ?? null,
        teaching: managed.teaching === false,
      },
      contact: managed.contact ?? BUILT_IN.contact,
      locked,
    },
    origins: {
      overall: overall.origin,
      byKind: byKind.origin,
      notifications: managed.notifications !== undefined ? 'managed' : user.notifications ? 'user' : 'built-in',
      providersOff: managed.providersOff === undefined ? 'built-in' : 'managed',
      off: OFF.some((name) => managed[name] !== undefined) ? 'managed' : 'built-in',
      contact: managed.contact === undefined ? 'built-in' : 'managed',
      locked: locked || managed.usersMayLoosen !== undefined ? 'managed' : 'built-in',
    },
  };
}

/** The values that switch something off besides whole providers. */
const OFF = ['kindsOff', 'sitesOff', 'sitesOn', 'teaching'] as const;

/** The administrator's limit for every kind, as far as one is set. */
function overallOf({ maximumAgeDays, warnAheadDays }: ManagedPolicy): Partial<AgeLimit> | undefined {
  if (maximumAgeDays === undefined && warnAheadDays === undefined) return undefined;
  return {
    ...(maximumAgeDays === undefined ? {} : { maximumAgeDays }),
    ...(warnAheadDays === undefined ? {} : { warnAheadDays }),
  };
}

interface Combined {
  readonly limit: OwnedLimit;
  readonly origin: PolicyOrigin;
}
type Combine = (user: AgeLimit | null, managed: Partial<AgeLimit> | undefined, base: OwnedLimit) => Combined;

/** The user's word is the last one. */
const theUsers: Combine = (user, managed, base) => {
  if (user) return { limit: { ...user, owner: 'user' }, origin: 'user' };
  const owner = managed?.maximumAgeDays === undefined ? base.owner : 'administrator';
  return { limit: { ...base, ...managed, owner }, origin: managed ? 'managed' : 'built-in' };
};

/** The administrator's values are a ceiling where they are set; beside them the user's hold. */
const tighter: Combine = (user, managed, base) => {
  if (!user || !managed) return theUsers(user, managed, base);
  const limit = {
    maximumAgeDays: Math.min(user.maximumAgeDays, managed.maximumAgeDays ?? user.maximumAgeDays),
    warnAheadDays: Math.max(user.warnAheadDays, managed.warnAheadDays ?? user.warnAheadDays),
  };
  const all = { ...user, ...managed };
  const asManaged = limit.maximumAgeDays === all.maximumAgeDays && limit.warnAheadDays === all.warnAheadDays;
  const owner = limit.maximumAgeDays === managed.maximumAgeDays ? 'administrator' : 'user';
  return { limit: { ...limit, owner }, origin: asManaged ? 'managed' : 'user' };
};

/** A limit of a kind's own stands above the overall one; a user's is held to the administrator's overall limit too. */
function kindLimits(
  user: UserPolicy,
  managed: ManagedPolicy,
  combine: Combine,
  overall: OwnedLimit,
): { limits: Policy['byKind']; origin: PolicyOrigin } {
  const kinds = new Set([...Object.keys(user.byKind), ...Object.keys(managed.byKind ?? {})]);
  const combined = [...kinds].map((kind) => {
    const set = managed.byKind && own(managed.byKind, kind);
    const users = own(user.byKind, kind);
    if (!users) return [kind, combine(null, set, overall)] as const;
    const ofAll = overallOf(managed);
    return [kind, combine(users, set || ofAll ? { ...ofAll, ...set } : undefined, overall)] as const;
  });
  const origins = combined.map(([, { origin }]) => origin);
  return {
    limits: Object.fromEntries(combined.map(([kind, { limit }]) => [kind, inTime(limit)])),
    origin: (['managed', 'user'] as const).find((origin) => origins.includes(origin)) ?? 'built-in',
  };
}

function own<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
