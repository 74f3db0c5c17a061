import type { Entry } from './json-entries.ts';
import { isEventLabel } from './log-columns.ts';

/** True for what has a category and an action of its own: they may speak of a key together. */
export function hasLabels(entry: Entry): boolean {
  return Object.entries(entry).filter(([name, part]) => typeof part === 'string' && isEventLabel(name)).length > 1;
}

/** What an entry calls its parts: an event, what it was done to, who did it. Together they are one entry. */
const ROLE =
  /^_?(?:event|action|target|object|resource|entity|subject|actor|user|acting_?user|initiator|source|context|request|client|details?|meta(?:data)?)$/i;

/** True for an object of several parts of one entry. */
export function hasRoles(entry: Entry): boolean {
  return (
    Object.entries(entry).filter(
      ([name, part]) => ROLE.test(name) && typeof part === 'object' && part !== null && !Array.isArray(part),
    ).length > 1
  );
}
