import * as v from 'valibot';
import { type PageReport, PROTOCOL, type ToPage } from '../messages.ts';
import { text } from './parts.ts';

const protocol = v.literal(PROTOCOL);

const toPage: v.GenericSchema<unknown, ToPage> = v.variant('type', [
  v.strictObject({ protocol, type: v.literal('ledger-changed') }),
  v.strictObject({ protocol, type: v.literal('page-report') }),
]);

/** What the page's script answers to `page-report`. */
export const pageReport: v.GenericSchema<unknown, PageReport> = v.object({ text: text(5_000_000) });

/** The message, when it is one that a page may be sent; else null. */
export function readToPage(message: unknown): ToPage | null {
  const result = v.safeParse(toPage, message);
  return result.success ? result.output : null;
}
