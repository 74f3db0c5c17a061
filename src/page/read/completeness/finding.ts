import type { Heading } from '../dom/landmarks.ts';

/**
 * What one thing on a page says of a list:
 * `hides` rows may be left out · `pages` rows may be on other pages, unless a printed total is that of the rows ·
 * `all` a printed total is that of the rows · `trouble` the list was refused, or could not be loaded ·
 * `maybe` `hides`, where the words of the page's language are not known.
 */
export type Says = 'hides' | 'pages' | 'all' | 'trouble' | 'maybe';

/** Where on the page something stands. */
export interface Place {
  readonly element: Element;
  /** The heading before it; null above the first. */
  readonly heading: Heading | null;
}

export interface Finding extends Place {
  readonly says: Says;
}

/** The rows that were read, as far as what stands around them goes. */
export interface ListedRows {
  has(element: Element): boolean;
  /** Elements; one credential may stand in several. */
  readonly count: number;
  /** Credentials. */
  readonly size: number;
  readonly first: Element | null;
  readonly last: Element | null;
}
