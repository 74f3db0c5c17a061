/** Attributes in which an element says more than it shows. */
export const TOOLTIPS: readonly string[] = [
  'title',
  'aria-label',
  'data-tooltip',
  'data-original-title',
  'aria-description',
];
