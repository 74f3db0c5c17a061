/** A month as a word names it: `listopad` is two of them. */
export interface MonthName {
  readonly calendar: string;
  readonly month: number;
}

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** `amount` units from now, negative when past; `calendar` when the word means a whole day, week, month … of the calendar. */
export interface Ago {
  readonly unit: Unit;
  readonly amount: number;
  readonly calendar?: boolean;
}

/** All that a word or phrase may mean in the languages tried. */
export interface Meaning {
  months?: MonthName[];
  weekdays?: number[];
  /** Bit h is set when the word is said of the hour h. */
  hours?: number;
  /** What to add to a year of this era; 0 when the era only names the calendar. */
  era?: number;
  /** Minutes ahead of UTC. */
  zone?: number[];
  ago?: Ago[];
  number?: number;
  filler?: boolean;
  never?: boolean;
}

/** What stands around the number of a relative time: `vor # Tagen`. */
export interface Slot {
  readonly before: string;
  readonly after: string;
  readonly ago: Ago;
}

/** A language's words, or those of several together. */
export class Words {
  readonly phrases = new Map<string, Meaning>();
  readonly slots = new Map<string, Slot>();
  readonly calendars = new Set<string>(['gregory']);
  /** Separators of the short form when its year has two digits, and whether that year comes first. */
  readonly shortYears = new Map<string, boolean>();

  /** The meaning of a phrase, to be added to. */
  meaning(phrase: string): Meaning {
    let meaning = this.phrases.get(phrase);
    if (!meaning) {
      meaning = {};
      this.phrases.set(phrase, meaning);
    }
    return meaning;
  }

  addSlot(before: string, after: string, ago: Ago): void {
    const slot = { before: before.trim(), after: after.trim(), ago };
    this.slots.set([slot.before, slot.after, ago.unit, ago.amount].join('#'), slot);
  }

  addMonth(phrase: string, name: MonthName): void {
    add(this.meaning(phrase), 'months', name);
  }

  addAgo(phrase: string, ago: Ago): void {
    add(this.meaning(phrase), 'ago', ago);
  }

  /** Takes over all that another language knows. */
  include(other: Words): void {
    for (const [key, slot] of other.slots) this.slots.set(key, slot);
    for (const [phrase, meaning] of other.phrases) join(this.meaning(phrase), meaning);
    for (const calendar of other.calendars) this.calendars.add(calendar);
    for (const [separator, first] of other.shortYears)
      this.shortYears.set(separator, first || this.shortYears.get(separator) === true);
  }
}

type Lists = { months: MonthName; weekdays: number; zone: number; ago: Ago };

/** Adds to one of a meaning's lists what is not in it yet. */
export function add<K extends keyof Lists>(meaning: Meaning, key: K, ...items: readonly Lists[K][]): void {
  const list = (meaning[key] ?? []) as Lists[K][];
  for (const item of items) {
    const text = JSON.stringify(item);
    if (!list.some((other) => JSON.stringify(other) === text)) list.push(item);
  }
  Object.assign(meaning, { [key]: list });
}

function join(into: Meaning, from: Meaning): void {
  const { months, weekdays, ago, zone, hours, ...rest } = from;
  Object.assign(into, rest);
  if (hours) into.hours = (into.hours ?? 0) | hours;
  if (months) add(into, 'months', ...months);
  if (weekdays) add(into, 'weekdays', ...weekdays);
  if (zone) add(into, 'zone', ...zone);
  if (ago) add(into, 'ago', ...ago);
}
