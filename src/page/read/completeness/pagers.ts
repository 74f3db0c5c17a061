import type { Finding, Place } from './finding.ts';

/** What there is on a page to go from one page of a list to another. */
export class Pagers {
  #numbers: string[] = [];
  /** Ways to the next page and back that lead nowhere: both mean that there is one page, one alone may be the last. */
  readonly #off = new Map<'next' | 'back', Finding>();

  /** One that says the number of a page. */
  addNumber(text: string): void {
    this.#numbers.push(text);
  }

  addOff(way: 'next' | 'back', place: Place): void {
    this.#off.set(way, { ...place, says: 'pages' });
  }

  /** `place`: where pages of which the numbers alone tell stand. */
  findings(place: Place): Finding[] {
    const [number, ...others] = this.#numbers;
    const isOnly = this.#off.size === 2;
    if (others.length > 0) return [{ ...place, says: 'hides' }];
    const ways = isOnly ? [] : [...this.#off.values()];
    return number && !(isOnly && number === '1') ? [...ways, { ...place, says: 'pages' }] : ways;
  }
}
