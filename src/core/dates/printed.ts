import { isYearFirst, learnAbsolute } from './learn-absolute.ts';
import { learnDurations, learnRelative } from './learn-relative.ts';
import { Words } from './words.ts';

/**
 * What the platform prints of dates in one language, as JSON of what is to be added to `Words`. Learning it from Intl takes tens
 * of milliseconds; adding it takes one.
 */
export interface Printed {
  readonly words: string;
  /** Further forms of amounts, which are seldom needed. */
  readonly durations: string;
  /** A year of two digits comes first. */
  readonly isYearFirst: boolean;
}

/** Notes what is added, each thing once, in order. */
class Notes extends Words {
  readonly #all = new Set<string>();

  override add(...all: Parameters<Words['add']>): void {
    this.#note('add', all);
  }
  override addPattern(...all: Parameters<Words['addPattern']>): void {
    this.#note('addPattern', all);
  }
  override addDuration(...all: Parameters<Words['addDuration']>): void {
    this.#note('addDuration', all);
  }
  override addDirection(...all: Parameters<Words['addDirection']>): void {
    this.#note('addDirection', all);
  }

  #note(how: string, all: readonly unknown[]): void {
    this.#all.add(JSON.stringify([how, ...all]));
  }

  /** All notes so far, with the sets that were added to directly; then there are none any more. */
  take(): string {
    const sets = (['calendars', 'shortYears', 'dayMonths', 'conjunctions'] as const).flatMap((name) =>
      [...this[name]].map((value) => JSON.stringify([name, value])),
    );
    if (this.hasBareHours) sets.push('["hasBareHours"]');
    const notes = [...this.#all, ...sets];
    this.#all.clear();
    return `[${notes.join()}]`;
  }
}

/**
 * Asks Intl. `zone`: IANA, of which the names are learnt as of `now`, epoch ms. Throws a RangeError where either is none that it
 * knows.
 */
export function printedIn(language: string, zone: string, now: number): Printed {
  const notes = new Notes();
  learnAbsolute(notes, language, zone, now);
  learnRelative(notes, language);
  const words = notes.take();
  learnDurations(notes, language);
  return { words, durations: notes.take(), isYearFirst: isYearFirst(language) };
}
