/** Apart from the schemas: a script in a page needs no more than this of them. */

/** What a person can say that a column holds, as page definitions call it. */
export const TAUGHT_FIELDS = ['name', 'created', 'expires', 'last-used'] as const;
export type TaughtField = (typeof TAUGHT_FIELDS)[number];

/** Lists that are proposed, columns of each, and rows that are shown. */
export const MOST_PROPOSED = 8;
export const MOST_COLUMNS_SHOWN = 40;
export const ROWS_SHOWN = 5;
