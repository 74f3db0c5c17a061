import type { Sighting } from '../../../../src/core/credential.ts';
import type { Word } from '../../../../src/core/ledger/apply-act.ts';
import type { LogEvent } from '../../../../src/core/log/event.ts';
import { dayInterval, dayOf } from '../../../../src/core/time/calendar-day.ts';
import type { Interval } from '../../../../src/core/time/interval.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import { dated, Provider, type Secret } from './provider.ts';
import { Random } from './random.ts';

/** What the installs of one life are told, by which clock, in order; and what they could have known from it. */
export type Step =
  | {
      readonly do: 'look';
      readonly install: number;
      /** What the install's clock shows. */
      readonly clock: number;
      readonly told: Pick<Sighting, 'created' | 'notBefore' | 'expires' | 'oldSecretExpires' | 'isWhole'>;
      readonly shows: Secret | null;
      readonly mask: 'none' | 'p5' | 'whole';
      readonly visit: number;
      readonly zone: string;
      readonly isStale: boolean;
    }
  | { readonly do: 'miss'; readonly install: number; readonly clock: number; readonly zone: string }
  | {
      readonly do: 'log';
      readonly install: number;
      readonly clock: number;
      readonly events: Logged[];
      readonly reach: number | null;
    }
  | {
      readonly do: 'say';
      readonly install: number;
      readonly clock: number;
      readonly word: Word;
      readonly isTrue: boolean;
    }
  | { readonly do: 'undo'; readonly install: number; readonly clock: number }
  | { readonly do: 'merge'; readonly into: number; readonly from: number; readonly clock: number };
type Logged = { readonly effect: LogEvent['effect']; readonly at: number };

const ZONES = ['UTC', 'Europe/Warsaw', 'America/Los_Angeles', 'Asia/Tokyo'] as const;
const BEGINNING = Date.UTC(2028, 2, 1);

interface Tab {
  readonly visit: number;
  readonly look: Extract<Step, { do: 'look' }>;
}

/** One life: a provider, one or two installs of one person, colleagues, a log. */
export class Life {
  readonly provider: Provider;
  now = BEGINNING;
  /** False while the clock of an install is wrong, and until something comes under a right one. */
  readonly isClockRight = [true, true];
  readonly #random: Random;
  readonly #installs: number;
  readonly #tabs: Tab[] = [];
  readonly #seen = [new Set<Secret>(), new Set<Secret>()];
  /** Secrets of which the person told in each browser that they were made by a rotation. */
  readonly #told = [new Set<Secret>(), new Set<Secret>()];
  #zone: string = ZONES[1];
  #wrongBy = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
    this.provider = new Provider(this.#random, BEGINNING - this.#random.int(0, 400) * DAY - this.#random.int(0, DAY));
    this.#installs = this.#random.chance(0.3) ? 2 : 1;
  }

  /** What comes next; null: something happened at the provider that nobody is told of. */
  next(): Step | null {
    const random = this.#random;
    this.now += random.chance(0.3) ? random.int(1, 12 * HOUR) : random.int(1, 45 * DAY);
    if (random.chance(0.05)) this.#zone = random.pick(ZONES);
    const what = random.next();
    if (what < 0.14) return this.#rotate();
    if (what < 0.18) return this.#cancel();
    if (what < 0.68) return this.#look();
    if (what < 0.72) return this.#stale();
    if (what < 0.75) return this.#miss();
    if (what < 0.81) return this.#log();
    if (what < 0.92) return this.#say();
    if (what < 0.95) return { do: 'undo', install: this.#install(), clock: this.#clock() };
    if (what < 0.97) return this.#breakClock();
    return this.#installs > 1 ? this.#merge() : null;
  }

  /** Whole lists of one who may see less, on some days. */
  #miss(): Step {
    return { do: 'miss', install: this.#install(), clock: this.#clock(), zone: this.#zone };
  }

  #install(): number {
    return this.#random.int(0, this.#installs - 1);
  }

  #clock(): number {
    return this.now + this.#wrongBy;
  }

  #rotate(): null {
    this.provider.rotate(this.now);
    this.now += this.#random.int(1, this.#random.chance(0.5) ? 2 * DAY : 10 * HOUR);
    return null;
  }

  /**
   * Where secrets are compared, only a rotation from one that was seen is cancelled: one that nobody has seen before would
   * look like a new one, and what was seen under a wrong clock is not compared (`docs/ledger.md` says so).
   */
  #cancel(): null {
    const old = this.provider.oldAt(this.now);
    const { mask } = this.provider.habits;
    if (!old || (mask !== 'none' && !this.#seen.slice(0, this.#installs).every((seen) => seen.has(old)))) return null;
    this.provider.cancel(this.now);
    this.now += this.#random.int(1, DAY);
    return null;
  }

  #look(): Step {
    const random = this.#random;
    const { habits, created } = this.provider;
    const clock = this.#clock();
    const isList = random.chance(0.5);
    const secret = this.provider.presentAt(this.now);
    const showsMask = habits.mask !== 'none' && !(habits.isSplit && isList) && random.chance(0.9);
    const showsDate = habits.date !== 'none' && !(habits.isSplit && !isList) && random.chance(0.9);
    const mask: 'none' | 'p5' | 'whole' = showsMask
      ? habits.mask === 'whole' && random.chance(0.5)
        ? 'whole'
        : 'p5'
      : 'none';
    // Words are counted back from the clock that is on the wall, days are printed as they are.
    const readAt = habits.date === 'words' || habits.date === 'more-than' ? clock : this.now;
    const shifted = readAt - this.now;
    const of = (instant: number) => dated(instant + shifted, readAt, habits.date, this.#zone);
    const old = habits.showsOverlap ? this.provider.oldAt(this.now) : null;
    const look = {
      do: 'look' as const,
      install: this.#install(),
      clock,
      told: {
        created: showsDate && habits.date !== 'holder' ? of(secret.made) : null,
        ...(showsDate && habits.date === 'holder' ? { notBefore: created } : {}),
        expires: habits.showsExpiry && secret.expires !== null ? around(secret.expires, habits.expiryWithin) : null,
        oldSecretExpires: old?.ended ? instantOf(old.ended) : null,
        isWhole: habits.isWhole && habits.showsOverlap && habits.showsExpiry,
      },
      shows: mask === 'none' ? null : secret,
      mask,
      visit: clock - random.int(0, 60_000),
      zone: this.#zone,
      isStale: false,
    };
    // A visit begins with the page: what it shows is what is so at its beginning or later.
    const visit = Math.max(look.visit, this.#lastChange() + clock - this.now);
    const step: Extract<Step, { do: 'look' }> = { ...look, visit };
    if (step.shows && this.#wrongBy === 0) this.#seen[step.install]?.add(step.shows);
    if (this.#wrongBy === 0 && this.#tabs.push({ visit, look: step }) > 5) this.#tabs.shift();
    return step;
  }

  #lastChange(): number {
    return this.provider.reign.at(-1)?.from ?? 0;
  }

  /** A tab that was left open tells once more what it showed then. */
  #stale(): Step | null {
    if (this.#tabs.length === 0 || this.#wrongBy !== 0) return null;
    const tab = this.#tabs[this.#random.int(0, this.#tabs.length - 1)];
    return tab ? { ...tab.look, clock: this.#clock(), isStale: true } : null;
  }

  /** A part of the log: from some time on, up to some time; or its creations alone, or its rotations. */
  #log(): Step | null {
    if (this.#wrongBy !== 0) return null;
    const random = this.#random;
    const { secrets } = this.provider;
    const from = random.chance(0.5) ? 0 : this.now - random.int(10, 500) * DAY;
    const to = random.chance(0.5) ? this.now : this.now - random.int(0, 100) * DAY;
    const only = random.pick(['all', 'all', 'created', 'rotated']);
    const events = secrets
      .map(({ made }, n): Logged => ({ effect: n === 0 ? 'created' : 'rotated', at: made }))
      .filter(({ effect, at }) => at >= from && at <= to && (only === 'all' || only === effect));
    if (events.length === 0) return null;
    // A log that is whole tells of each old secret that has ended.
    const isWhole = from === 0 && only === 'all';
    const ends = secrets.flatMap(({ ended }) => (isWhole && ended !== null && ended <= to ? [ended] : []));
    events.push(...ends.map((at): Logged => ({ effect: 'deactivated', at })));
    return {
      do: 'log',
      install: this.#install(),
      clock: this.#clock(),
      events,
      reach: to === this.now && random.chance(0.5) ? null : to,
    };
  }

  #say(): Step | null {
    if (this.#wrongBy !== 0) return null;
    const random = this.#random;
    const isTrue = random.chance(0.7);
    const present = this.provider.presentAt(this.now);
    const day = (instant: number) => {
      const date = dayOf(instant, this.#zone);
      const when = dayInterval(date, this.#zone) as Interval;
      return {
        when: { ...when, latest: Math.min(when.latest ?? this.now, this.now) },
        day: { date, zone: this.#zone },
      };
    };
    // Off by a day, as people are, or wholly.
    const wrongDay = () =>
      random.chance(0.3)
        ? Math.min(this.now, present.made + random.pick([-DAY, DAY]))
        : this.now - random.int(0, 500) * DAY;
    const isRotated = present !== this.provider.secrets[0];
    const install = this.#install();
    const say = (word: Word, truth: boolean): Step => ({
      do: 'say',
      install,
      clock: this.#clock(),
      word,
      isTrue: truth,
    });
    const what = random.next();
    if (what < 0.4) {
      const made = isTrue ? present.made : wrongDay();
      return say({ what: 'made', ...day(made) }, isTrue);
    }
    if (what < 0.8) {
      const truth = isTrue && isRotated;
      const word = {
        what: 'rotated' as const,
        ...day(truth ? present.made : wrongDay()),
        about: this.#about(install, present, truth),
      };
      return say({ ...word, overlapDays: random.pick([0, 7]) }, truth);
    }
    if (what < 0.9) return say({ what: 'unknown' }, true);
    const cancelled = this.provider.reign.length > this.provider.secrets.length;
    return say({ what: 'cancelled' }, cancelled && this.provider.reign.at(-1)?.secret !== this.provider.secrets.at(-1));
  }

  /** Which of the rotations that were told of in that browser a true word is about. */
  #about(install: number, present: Secret, isTrue: boolean): 'same' | 'another' | null {
    const told = this.#told[install];
    const isTold = told?.has(present);
    if (isTrue) told?.add(present);
    return this.#random.chance(0.5) ? null : isTold ? 'same' : 'another';
  }

  /** Ahead, behind, or so far behind that it is nonsense, for a few steps. */
  #breakClock(): null {
    if (this.#wrongBy === 0)
      this.#wrongBy = this.#random.pick([365 * DAY, 60 * DAY, -60 * DAY, -4 * HOUR, -60 * 365 * DAY]);
    else this.#wrongBy = 0;
    return null;
  }

  #merge(): Step | null {
    if (this.#wrongBy !== 0) return null;
    const into = this.#install();
    const from = 1 - into;
    // What came with the other copy is seen there, too: nobody calls it another rotation.
    for (const secret of this.#told[from] ?? []) this.#told[into]?.add(secret);
    return { do: 'merge', into, from, clock: this.#clock() };
  }

  get isClockWrong(): boolean {
    return this.#wrongBy !== 0;
  }
}

function around(at: number, within: number): Interval {
  return { earliest: at - within, latest: at + within };
}

function instantOf(at: number): Interval {
  return { earliest: at, latest: at };
}
