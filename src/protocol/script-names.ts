/** Scripts that a page's scripts have put beside themselves when they are needed; see `docs/architecture.md`. */
export const LATER_SCRIPTS = [
  'overlay',
  'completeness',
  'fingerprints',
  'lists',
  'one-key',
  'rare-dates',
  'reader',
  'tab-order',
  'taught-rows',
  'unlinked-rows',
] as const;
export type LaterScript = (typeof LATER_SCRIPTS)[number];
