import type { Printed } from '../../core/dates/printed.ts';
import type { PageContext, Reply } from '../messages.ts';

/**
 * What `page.js` itself looks at of the worker's replies. By hand: it would carry 4 kB of library and schemas for these few
 * fields. Views are handed on unread to `overlay.js`, which checks them whole before it shows them.
 */

const ERROR = /^error_[a-z0-9_]{1,90}$/;
/** 32 bytes, base64. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;

/** A reply with a value of whatever shape, or a reason why not; null for anything else. */
export function readEnvelope(raw: unknown): Reply<unknown> | null {
  const { ok, value, error, values } = fieldsOf(raw);
  if (ok === true) return { ok, value };
  if (ok !== false || typeof error !== 'string' || !ERROR.test(error) || !Array.isArray(values)) return null;
  return values.every((one) => typeof one === 'string') ? { ok, error, values } : null;
}

export function readPageContext(raw: unknown): PageContext | null {
  const { fingerprintKey } = fieldsOf(raw);
  return typeof fingerprintKey === 'string' && KEY.test(fingerprintKey) ? { fingerprintKey } : null;
}

/** What the platform prints in one of the languages that were asked for; null where that is not there. */
export function readPrinted(raw: unknown, index: number): Printed | null {
  const { words, durations, isYearFirst } = fieldsOf(Array.isArray(raw) ? raw[index] : null);
  const isOne = typeof words === 'string' && typeof durations === 'string' && typeof isYearFirst === 'boolean';
  return isOne ? { words, durations, isYearFirst } : null;
}

/** True when a view tells of something; whether that is well-formed is for the overlay to say. */
export function hasChips(view: unknown): boolean {
  const { chips } = fieldsOf(view);
  return Array.isArray(chips) && chips.length > 0;
}

/** True for a view that has no more than what may have changed. */
export const isPart = (view: unknown): boolean => fieldsOf(view).isPart === true;

function fieldsOf(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}
