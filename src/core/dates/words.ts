export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** `amount` units from now, negative when past. */
export interface RelativeOffset {
  readonly unit: Unit;
  readonly amount: number;
  /** The word means a whole day, week, month … of the calendar: "yesterday", "last month". */
  readonly whole?: boolean;
}

/** All that a word or phrase may mean in the languages tried. */
export interface Meaning {
  /** As a calendar and a number, `gregory 3`: `listopad` is two months, `mar` a month and a weekday. */
  months?: string[];
  /** The word is only the beginning of a month's name. */
  cut?: boolean;
  weekdays?: number[];
  /** Hours of the day it is said of. */
  hours?: number[];
  /** What to add to a year of this era; 0 when the era only names the calendar. */
  era?: number[];
  /** Minutes ahead of UTC. */
  zone?: number[];
  offsets?: RelativeOffset[];
  number?: number[];
  filler?: true[];
  /** Said of a relative time whose language has comparing words that are not known. */
  unsure?: true[];
  never?: true[];
}

/** What stands around the number of a relative time: `vor # Tagen`. */
export interface RelativePattern {
  readonly before: string;
  /** Whether a space may stand before the number. */
  readonly spaced: boolean;
  readonly after: string;
  readonly offset: RelativeOffset;
  /** Of its language no comparing words are known: an unknown word beside it may be one. */
  isUnsure: boolean;
}

/** What makes an amount a time: "ago", "vor", or both as in "for … siden". */
export interface Direction {
  readonly before: string;
  readonly after: string;
  readonly sign: -1 | 1;
  /** "Within the last" is a bound besides, "old" says an age. */
  readonly says?: Comparison;
}

/** "More than", "less than", "about"; "before" a date; what somebody's age is; "not", "probably". */
export type Comparison = 'more' | 'less' | 'about' | 'earlier' | 'age' | 'doubt';

export interface Entry {
  readonly phrase: string;
  readonly meaning: Meaning;
}

/** The words of several languages together, to be found by their first character. */
export class Words {
  /** The longest first, once `sort` was called. */
  readonly entries = new Map<string, Entry[]>();
  /** By the first character after the number; `''` where nothing follows. */
  readonly patterns = new Map<string, RelativePattern[]>();
  /** Amounts without a direction, such as "# days", by the first character after the number. */
  readonly durations = new Map<string, RelativePattern[]>();
  readonly directions: Direction[] = [];
  readonly comparisons = new Map<string, Comparison>();
  /** What may join two amounts: "and". */
  readonly conjunctions = new Set<string>();
  /** Abbreviations of zones, each with all that it may mean: minutes ahead of UTC. */
  readonly zones = new Map<string, number[]>();
  /** Separators of a numeric day and month without a year. */
  readonly dayMonths = new Set<string>();
  /** Every language of the page and the browser puts a year of two digits first. */
  isYearFirst = false;
  /** A language puts an hour alone behind a month with no more than a space between: "21 nov. 13". */
  hasBareHours = false;
  /** Learns further forms of `durations`, which take time, when they are first needed. */
  learnDurations: (() => void) | null = null;
  /** No comparing words are known of the language that is being learnt. */
  isUnsure = false;
  readonly #seen = new Map<string, RelativePattern>();
  readonly calendars = new Set(['gregory']);
  /** Separators of the short forms whose year has two digits, with `y` before them where it comes first. */
  readonly shortYears = new Set<string>();

  add<K extends keyof Meaning>(
    phrase: string,
    key: K,
    value: NonNullable<Meaning[K]> extends (infer T)[] ? T : never,
  ): void {
    if (phrase === '') return;
    const entries = groupOf(this.entries, phrase);
    let entry = entries.find((each) => each.phrase === phrase);
    if (!entry) {
      entry = { phrase, meaning: {} };
      entries.push(entry);
    }
    const values: unknown[] = (entry.meaning[key] as unknown[] | undefined) ?? [];
    if (!values.includes(value)) values.push(value);
    Object.assign(entry.meaning, { [key]: values });
  }

  addPattern(before: string, after: string, offset: RelativeOffset): void {
    const key = [before, after, offset.unit, offset.amount].join('#');
    const known = this.#seen.get(key);
    if (known) known.isUnsure &&= this.isUnsure;
    if (known) return;
    const pattern = this.#pattern(before, after, offset);
    this.#seen.set(key, pattern);
    groupOf(this.patterns, pattern.after).push(pattern);
  }

  #pattern(before: string, after: string, offset: RelativeOffset): RelativePattern {
    const spaced = /\S $/.test(before);
    return { before: before.trim(), spaced, after: after.trim(), offset, isUnsure: this.isUnsure };
  }

  addDuration(before: string, after: string, unit: Unit): void {
    const pattern = this.#pattern(before, after, { unit, amount: 1 });
    const group = groupOf(this.durations, pattern.after);
    const isSame = (each: RelativePattern) =>
      each.before === pattern.before && each.after === pattern.after && each.offset.unit === unit;
    const known = group.find(isSame);
    if (known) known.isUnsure &&= this.isUnsure;
    else group.push(pattern);
  }

  addDirection(direction: Direction): void {
    const { before, after, sign } = direction;
    const isKnown = this.directions.some(
      (each) => each.before === before && each.after === after && each.sign === sign,
    );
    if (!isKnown) this.directions.push(direction);
  }

  sort(): void {
    for (const entries of this.entries.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  }
}

function groupOf<T>(groups: Map<string, T[]>, text: string): T[] {
  const first = text[0] ?? '';
  const group = groups.get(first) ?? [];
  groups.set(first, group);
  return group;
}
