import type { KindId, ProviderId } from './credential.ts';
import type { AgeLimit } from './limit.ts';
import { type KnownNames, ManagedReader, type RefusedValue } from './managed-reader.ts';
import type { Taught } from './taught/schema.ts';

/** What an administrator may set, each value on its own; what is absent is left to the user. See `managed-schema.json`. */
export interface ManagedPolicy {
  /** For every kind without a limit of its own, in days. */
  readonly maximumAgeDays?: number;
  /** How long before a limit is reached users are told, in days. */
  readonly warnAheadDays?: number;
  readonly byKind?: Readonly<Record<KindId, Partial<AgeLimit>>>;
  /** For each kind of a provider without a limit of its own. */
  readonly byProvider?: Readonly<Record<ProviderId, Partial<AgeLimit>>>;
  /** Absent or false: users may tighten the limits set here, never loosen them. */
  readonly usersMayLoosen?: boolean;
  /** False: all providers are off but those of `providersOn`. */
  readonly catalogue?: boolean;
  readonly providersOn?: readonly ProviderId[];
  /** Ids of providers on whose pages Keyturn does nothing. */
  readonly providersOff?: readonly ProviderId[];
  /** Ids of kinds whose keys are neither read nor shown. */
  readonly kindsOff?: readonly KindId[];
  /** Sites on whose pages Keyturn does nothing; see `switched-off.ts` for how they are written. */
  readonly sitesOff?: readonly string[];
  /** Users may let Keyturn into these sites alone. */
  readonly sitesOn?: readonly string[];
  /** False: users may not teach pages, and those that they have taught are off. */
  readonly teaching?: boolean;
  /** Pages that every user has as if they had taught them. */
  readonly taughtPages?: readonly Taught[];
  /** Whom to ask, shown on the card: one line. */
  readonly contact?: string;
  readonly notifications?: boolean;
}

/**
 * The administrator's values, as the browser hands them over. A bad value is left out and named, the others hold. Without
 * `known` any name of a kind or provider is taken. Never throws.
 */
export function readManagedPolicy(
  raw: unknown,
  known: KnownNames | null = null,
): { readonly policy: ManagedPolicy; readonly refused: readonly RefusedValue[] } {
  if (raw === undefined || raw === null) return { policy: {}, refused: [] };
  const reader = new ManagedReader(known);
  const policy = reader.fields(raw, '', {
    maximumAgeDays: reader.days(1),
    warnAheadDays: reader.days(0),
    byKind: reader.limitsOf('kinds'),
    byProvider: reader.limitsOf('providers'),
    usersMayLoosen: reader.yesOrNo,
    catalogue: reader.yesOrNo,
    providersOn: reader.named('providers'),
    providersOff: reader.named('providers'),
    kindsOff: reader.named('kinds'),
    sitesOff: reader.sites,
    sitesOn: reader.sites,
    teaching: reader.yesOrNo,
    taughtPages: reader.taught,
    contact: reader.contact,
    notifications: reader.yesOrNo,
  });
  return { policy: policy ?? {}, refused: reader.refused };
}
