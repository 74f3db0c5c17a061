import { PROTOCOL, type ToPage } from '../messages.ts';

/** The message, when it is one that a page may be sent; else null. By hand: `page.js` carries no library for so little. */
export function readToPage(message: unknown): ToPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { protocol, type, ...more } = message as Record<string, unknown>;
  const fits = protocol === PROTOCOL && type === 'ledger-changed' && Object.keys(more).length === 0;
  return fits ? { type } : null;
}
