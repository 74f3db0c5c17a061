import type { Link } from './lifecycle.ts';

/** What to do about a verdict: message ids, in order, and links from the catalogue. */
export interface Advice {
  /** Message id of the one action that helps most, e.g. `action_rotate`. */
  readonly headlineId: string;
  /** Numbered steps, message ids `step_…`. */
  readonly stepIds: readonly string[];
  /** Cautions, message ids `caution_…`. */
  readonly cautionIds: readonly string[];
  /** What to open first, then the rest. */
  readonly links: readonly Link[];
}
