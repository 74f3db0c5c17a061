import { type Printed, printedIn } from '../../src/core/dates/printed.ts';
import type { FromPage } from '../../src/protocol/messages.ts';

/** What the worker answers where a page asks what the platform prints, as of a fixed day. */
export function printedFor({ languages, zone }: Extract<FromPage, { type: 'printed' }>): Printed[] {
  return languages.map((language) => printedIn(language, zone, Date.UTC(2026, 10, 24, 12)));
}
