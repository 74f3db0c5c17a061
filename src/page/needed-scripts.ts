import type { PageDefinition } from '../catalogue/schema.ts';

/** Scripts that come later, and what each sets of what the page's scripts share. */
export const PLACES = {
  reader: 'reader',
  lists: 'lists',
  completeness: 'completeness',
  fingerprints: 'fingerprint',
  'one-key': 'oneKey',
  'rare-dates': 'rareDates',
  'taught-rows': 'taughtRows',
  'unlinked-rows': 'unlinkedRows',
} as const;
export type LaterScript = keyof typeof PLACES;

/** The scripts that the first look at such a page needs, in the order in which they have to come. */
export function neededFor({ role, link, layout }: PageDefinition): LaterScript[] {
  if (role === 'log') return [];
  if (role === 'detail' || role === 'identity') return ['reader', 'one-key'];
  if (layout) return ['reader', 'lists', 'taught-rows'];
  return link ? ['reader', 'lists'] : ['reader', 'lists', 'unlinked-rows'];
}
