import { type DateReading, resolveDateOrder } from '../../../core/dates/index.ts';
import type { DateMeaning } from '../labels/classify.ts';

/** Meanings of what has already happened: there a reading in the future is impossible. */
const PAST: ReadonlySet<DateMeaning> = new Set(['created', 'rotated', 'last-used', 'changed', 'age', 'holder']);

/**
 * Which orders of day and month the numeric dates of each column allow. Of dates that allow the same orders one is kept as
 * a witness, so that a row more or less costs the same in a list of any length.
 */
export class DateOrderVotes {
  readonly #witnesses = new Map<string, { readonly date: DateReading; count: number }>();

  /** True when that may change how the other dates of the column read. */
  add(meaning: DateMeaning, date: DateReading, now: number): boolean {
    return this.#count(meaning, date, now, 1);
  }

  remove(meaning: DateMeaning, date: DateReading, now: number): boolean {
    return this.#count(meaning, date, now, -1);
  }

  /** The date in the order that its column leaves possible. */
  decide(meaning: DateMeaning, date: DateReading, now: number): DateReading {
    if (date.orders.length === 0) return date;
    const witnesses = [...this.#witnesses]
      .filter(([key]) => key.startsWith(`${meaning}/`))
      .map(([, each]) => each.date);
    return resolveDateOrder([date, ...witnesses], optionsFor(meaning, now))[0] ?? date;
  }

  #count(meaning: DateMeaning, date: DateReading, now: number, by: 1 | -1): boolean {
    if (date.orders.length === 0) return false;
    const [alone = date] = resolveDateOrder([date], optionsFor(meaning, now));
    const key = `${meaning}/${[...alone.orders].sort().join()}`;
    const witness = this.#witnesses.get(key) ?? { date: alone, count: 0 };
    witness.count += by;
    const isNews = by === 1 ? witness.count === 1 : witness.count === 0;
    if (witness.count > 0) this.#witnesses.set(key, witness);
    else this.#witnesses.delete(key);
    return isNews;
  }
}

const optionsFor = (meaning: DateMeaning, now: number) => (PAST.has(meaning) ? { latest: now } : {});
