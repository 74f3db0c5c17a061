import { type Printed, printedIn } from './printed.ts';

const MOST_KNOWN = 100;
const known = new Map<string, Printed>();

/**
 * What the platform prints in a language. In a provider's page this module is another, which has what the worker sent (see
 * `scripts/lib/later-scripts.mjs`): learning it there would cost the page as much as reading a hundred rows.
 */
export function printedOf(language: string, zone: string, now: number): Printed {
  const name = `${language} ${zone}`;
  const printed = known.get(name) ?? printedIn(language, zone, now);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, printed);
  return printed;
}
