import type { Columns } from './columns.ts';

/** Those of the tables whose rows are read, as they were read last. All scripts of a page share it. */
export const knownColumns = new WeakMap<Element, Columns | null>();
