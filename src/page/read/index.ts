import type { Recognised } from '../../catalogue/index.ts';
import type { Provider } from '../../catalogue/schema.ts';
import type { ReadContext, Reading } from './reading.ts';

/** Reads one key page, again and again. Not for use after the page was left. */
export interface Reader {
  /** `mutations`: all that changed since the look before; null or none when that is not known, then all is read anew. */
  read(mutations?: readonly MutationRecord[] | null): Reading;
  /** The document, its open shadow roots and same-origin frames: what has to be observed. */
  roots(): Iterable<Node>;
}

/** A reader of the page that was recognised. Never throws on odd markup: what it cannot read it leaves unread. */
export function createReader(
  document: Document,
  recognised: Recognised,
  _provider: Provider,
  _context: () => ReadContext,
): Reader {
  const outcome = recognised.page.role === 'log' ? 'log' : 'unreadable';
  return { read: () => ({ outcome, complete: false, credentials: [], changed: [] }), roots: () => [document] };
}
