import { dayInterval, dayOf } from '../../../../src/core/time/calendar-day.ts';
import type { Interval } from '../../../../src/core/time/interval.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import type { Random } from './random.ts';

/** A provider with one entry, whose secrets are known; the truth that claims are judged by. Times are epoch ms. */

export interface Secret {
  readonly made: number;
  /** What shows of it: the first characters when masked, and the whole. */
  readonly p5: string;
  readonly full: string;
  /** When it stopped working; null while it works. */
  ended: number | null;
  /** Its own end; null: none. */
  readonly expires: number | null;
}

/** How the pages of this provider show it; the same all life long. */
export interface Habits {
  readonly mask: 'none' | 'p5' | 'whole';
  readonly date: 'none' | 'day' | 'words' | 'month' | 'more-than' | 'holder';
  /** The list shows no mask, the page of one key no date. */
  readonly isSplit: boolean;
  readonly showsOverlap: boolean;
  readonly showsExpiry: boolean;
  /** How far off the end that a page words may be, ms. */
  readonly expiryWithin: number;
  /** Whether what is not on a page is known not to be there. */
  readonly isWhole: boolean;
}

const GRACE_DAYS = 7;
/** A fingerprint of five masked hex digits has this many bits. */
export const MASK_BITS = 10;

export class Provider {
  readonly habits: Habits;
  readonly secrets: Secret[] = [];
  /** From when which secret is the present one: more than one entry a secret where a rotation was cancelled. */
  readonly reign: { readonly from: number; readonly secret: Secret }[] = [];
  readonly created: number;
  readonly #random: Random;

  constructor(random: Random, at: number) {
    this.#random = random;
    this.created = at;
    this.habits = {
      mask: random.pick(['none', 'p5', 'p5', 'whole']),
      date: random.pick(['none', 'day', 'day', 'words', 'words', 'month', 'more-than', 'holder', 'holder']),
      isSplit: random.chance(0.3),
      showsOverlap: random.chance(0.5),
      showsExpiry: random.chance(0.3),
      expiryWithin: random.pick([0, 15 * DAY]),
      isWhole: random.chance(0.5),
    };
    this.#make(at);
  }

  get present(): Secret {
    return this.presentAt(Number.POSITIVE_INFINITY);
  }

  presentAt(at: number): Secret {
    const reign = this.reign.findLast(({ from }) => from <= at) ?? this.reign[0];
    if (!reign) throw new Error('a provider has a secret');
    return reign.secret;
  }

  /** Whether the rotation to it was cancelled. */
  isCancelled(secret: Secret): boolean {
    return this.reign.some(
      (one, at) => one.secret === secret && (this.reign[at + 1]?.secret.made ?? one.from) < secret.made,
    );
  }

  /** The old secret that still lives beside the present one. */
  oldAt(at: number): Secret | null {
    const present = this.presentAt(at);
    return this.secrets.find((one) => one !== present && one.ended !== null && one.ended > at && one.made < at) ?? null;
  }

  /** Whether an old secret lived then, also where its rotation was cancelled since. */
  hadOldAt(at: number): boolean {
    const present = this.presentAt(at);
    return this.secrets.some((one) => one !== present && one.made < at && (one.ended === null || one.ended > at));
  }

  rotate(at: number): void {
    const old = this.present;
    for (const secret of this.secrets) if (secret.ended === null || secret.ended > at) secret.ended = at;
    old.ended = at + (this.#random.chance(0.5) ? this.#random.int(1, GRACE_DAYS) * DAY : 0);
    this.#make(at);
  }

  /** Possible while the old secret lives. */
  cancel(at: number): boolean {
    const old = this.oldAt(at);
    if (!old) return false;
    this.present.ended = at;
    old.ended = null;
    this.reign.push({ from: at, secret: old });
    return true;
  }

  #make(at: number): void {
    const hex = (bits: number) => Math.floor(this.#random.next() * 2 ** bits).toString(16);
    const shown = { p5: hex(MASK_BITS), full: hex(32) };
    const expires = this.#random.chance(0.5) ? at + this.#random.int(30, 400) * DAY : null;
    const secret = { made: at, ...shown, ended: null, expires };
    this.secrets.push(secret);
    this.reign.push({ from: at, secret });
  }

  /** True where two of its secrets cannot be told apart by what shows of them. */
  get hasCollision(): boolean {
    if (this.habits.mask === 'none') return false;
    return new Set(this.secrets.map(({ p5 }) => p5)).size < this.secrets.length;
  }

  /** How probable that is by the arithmetic of fingerprints: each pair of its secrets, one in 2 ** MASK_BITS. */
  get chanceOfCollision(): number {
    if (this.habits.mask === 'none') return 0;
    return (this.secrets.length * (this.secrets.length - 1)) / 2 / 2 ** MASK_BITS;
  }
}

/** When the page says that an instant was, read at `at`, in a zone. */
export function dated(instant: number, at: number, how: Habits['date'], zone: string): Interval | null {
  if (how === 'day') return dayInterval(dayOf(instant, zone), zone);
  if (how === 'words') return inWords(at - instant, at);
  if (how === 'month') return monthOf(instant, zone);
  return how === 'more-than' && at - instant > 90 * DAY ? { earliest: null, latest: at - 90 * DAY } : null;
}

/** "3 hours ago", "5 days ago", "4 months ago": the whole units that have passed. */
function inWords(age: number, at: number): Interval {
  const unit = age < DAY ? HOUR : age < 31 * DAY ? DAY : 30 * DAY;
  const count = Math.floor(age / unit);
  return { earliest: at - (count + 1) * unit, latest: at - count * unit };
}

function monthOf(instant: number, zone: string): Interval | null {
  const month = dayOf(instant, zone).slice(0, 7);
  const next = dayOf(Date.parse(`${month}-28T12:00:00Z`) + 5 * DAY, 'UTC').slice(0, 7);
  const [first, after] = [dayInterval(`${month}-01`, zone), dayInterval(`${next}-01`, zone)];
  if (first?.earliest == null || after?.earliest == null) return null;
  return { earliest: first.earliest, latest: after.earliest - 1 };
}
