import type { KindId, ProviderId } from './credential.ts';

/** `2027-09` (some day of that month) or `2027-09-14` (that day, UTC). */
export type CalendarDate = string;

/** Where a fact about a provider comes from, and the day someone last looked. */
export interface Source {
  readonly url: string;
  readonly checkedOn: CalendarDate;
  /** `stated` by the provider · `seen` in public code or users' notes · `inferred` by us. */
  readonly confidence: 'stated' | 'seen' | 'inferred';
}

export type LifecycleStage = 'announced' | 'creation-disabled' | 'deprecated' | 'unsupported' | 'stopped-working';

export interface LifecycleEvent {
  readonly stage: LifecycleStage;
  readonly on: CalendarDate;
  readonly source: Source;
}

/** What was announced of some keys of a kind, or without a date: shown, and never counted on. */
export interface Announcement extends Omit<LifecycleEvent, 'on'> {
  /** `paused`: a date was taken back; `undated`: none was named. */
  readonly on: CalendarDate | 'paused' | 'undated';
  /** The last day, where it happens over several. */
  readonly through?: CalendarDate;
  /** Which keys, in English, as the catalogue has it; absent: all. */
  readonly appliesTo?: string;
}

/** What takes the place of keys of a kind, and is no kind of key itself. */
export type Way = 'oauth' | 'oidc' | 'app' | 'role' | 'certificate' | 'service-principal';

/** How a new secret replaces the old one. */
export interface RotationRule {
  /**
   * `immediate` old secret dies at once · `overlap` the provider offers to keep it for `overlapDays` · `none` cannot be rotated
   * in place · `another` the provider tells to make another and end the old one; whether one can be rotated in place is not known.
   */
  readonly mode: 'immediate' | 'overlap' | 'none' | 'another' | 'unknown';
  readonly overlapDays: number | null;
  /** Where the mode is unknown: what was read of the provider, and does not say it. */
  readonly source: Source;
  /** Where the overlap is from, where that is another source. */
  readonly overlapSource?: Source;
}

/** What the provider's own buttons are called in English, each as the way to it, from menu to confirmation. */
export interface Buttons {
  readonly rotate?: readonly string[];
  readonly rotateNow?: readonly string[];
  readonly rotateLater?: readonly string[];
  readonly deactivate?: readonly string[];
  readonly delete?: readonly string[];
  readonly source: Source;
}

/**
 * What ends a key of a kind.
 * `age` a new secret is due every so often; `everyDays` as the provider advises, null when it names none · `expiry` the key's
 * own end; `offered`: a person chooses whether it has one · `deadline` the kind itself ends, at that stage of its lifecycle ·
 * `idle` the provider revokes what was unused for `afterDays`. A kind without `age` has no age limit unless somebody sets one.
 */
export type Clock =
  | { readonly clock: 'age'; readonly everyDays: number | null; readonly source: Source }
  | { readonly clock: 'expiry'; readonly offered: boolean; readonly source: Source }
  | { readonly clock: 'deadline'; readonly stage: 'unsupported' | 'stopped-working' }
  | { readonly clock: 'idle'; readonly afterDays: number; readonly source: Source };

/** The kind's clock of that sort, if it has one. */
export function clockOf<C extends Clock['clock']>(
  { clocks }: Pick<Kind, 'clocks'>,
  sort: C,
): Extract<Clock, { clock: C }> | null {
  return clocks.find((one): one is Extract<Clock, { clock: C }> => one.clock === sort) ?? null;
}

export interface Kind {
  readonly id: KindId;
  readonly provider: ProviderId;
  /** Message id of the kind's name. */
  readonly nameId: string;
  /** The provider's own name for it, by language, English among them, where no message has it; goes before `nameId`. */
  readonly names?: Readonly<Record<string, string>>;
  /** The first day on which such credentials are known to have been there. A hint: a private beta may have begun before. Null: not known. */
  readonly introduced: CalendarDate | null;
  readonly introducedSource: Source | null;
  /** `many` where it is not known, too. */
  readonly perAccount: 'one' | 'one-per-user' | 'many';
  /** What holds for all keys of the kind, by its date. */
  readonly lifecycle: readonly LifecycleEvent[];
  readonly announcements?: readonly Announcement[];
  readonly rotation: RotationRule;
  readonly clocks: readonly Clock[];
  /** Kinds to move to, best first; empty when the kind is current. */
  readonly replacements: readonly Replacement[];
  readonly ways?: readonly { readonly way: Way; readonly source: Source }[];
  /** Documentation for people, by purpose. */
  readonly links: readonly Link[];
  readonly buttons?: Buttons;
  /** Where the provider shows who uses a key; absent: not known. */
  readonly usageLogs?: readonly UsageLog[];
  /** Facts that shape advice: which cautions hold for this kind. */
  readonly traits: readonly Trait[];
  /** What stands for keys that are of one of these kinds, where nothing tells of which: see `commonKind`. */
  readonly mayBe?: readonly Kind[];
}

/** A log in which the provider shows who uses a key. */
export interface UsageLog {
  /** `calls` those made with the key · `handling` who made, viewed or deactivated it. */
  readonly tells: 'calls' | 'handling';
  /** What the provider's own menus and tabs on the way there are called, in English. */
  readonly place: readonly string[];
  /** How many days it goes back; absent: not known. */
  readonly days?: number;
  /** The path of its page, with `:account` and `:id`; absent: not known. */
  readonly path?: string;
  readonly source: Source;
}

export interface Replacement {
  readonly kind: KindId;
  /** `rest` for REST calls only · `webhooks` when webhooks or UI extensions are in use · `any`. */
  readonly suits: 'rest' | 'webhooks' | 'any';
  readonly source: Source;
}

export interface Link {
  readonly purpose: 'documentation' | 'migration' | 'sunset' | 'rotation';
  readonly source: Source;
  /** What it is about, if not the kind itself: another kind, or, in English, what the catalogue says. */
  readonly aboutKind?: KindId;
  readonly about?: string;
}

export type Trait =
  /** A deleted one cannot be created again. */
  | 'cannot-recreate'
  /** Apps on the provider's page of connected apps use OAuth and need no new key. */
  | 'connected-apps-unaffected'
  /** Whoever holds it can change everything in the account, and read logged mails. */
  | 'full-access'
  /** Belongs to one user, not to the account. */
  | 'personal'
  /** The provider deactivates it when found in a public repository. */
  | 'leak-deactivation'
  /** Manages app settings only, no CRM data. */
  | 'settings-only'
  /** The date on its page is that of the last change of the app, whatever was changed. */
  | 'last-changed-of-app'
  /** Only a super admin sees it. */
  | 'super-admin'
  /** A super admin sees it, or a user with access to developer tools. */
  | 'developer-access'
  /** Calls with it may fail when the person who made it leaves. */
  | 'creator-leaves'
  /** It cannot be deactivated, only deleted with what holds it. */
  | 'only-deleted'
  /** The provider mails administrators about rotations, and about keys that are long due. */
  | 'mails'
  /** It works on a version of the provider's platform, and each is supported for a limited time. */
  | 'platform-version';
