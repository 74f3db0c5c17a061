import { hasLabels, hasRoles } from './entry-parts.ts';

export type Entry = Readonly<Record<string, unknown>>;

/** No answer wraps its entries deeper; a file that does means harm. */
const DEEPEST = 8;

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The entries in a value of JSON, whatever wraps them: a list, `results`, `data`, pages of these, objects by their ids. What
 * speaks of a key in a field of its own is an entry; so is what holds no list and no several such entries.
 */
export function entriesIn(value: unknown, isOfKey: (cell: string) => boolean, depth = 0): Entry[] {
  if (depth > DEEPEST) return [];
  const within = (parts: readonly unknown[]) => parts.flatMap((part) => entriesIn(part, isOfKey, depth + 1));
  if (Array.isArray(value)) return within(value);
  if (!isEntry(value)) return [];
  if (speaks(value, isOfKey) || hasLabels(value)) return [value];
  const parts = Object.values(value);
  if (hasRoles(value) && (speaksWithin(value, isOfKey, depth) || !parts.some((part) => holdsList(part, depth))))
    return [value];
  // Beside the list of entries there is only what belongs to the answer: totals, the way to the next page.
  const lists = parts.filter((part) => holdsList(part, depth));
  if (lists.length > 0) return within(lists);
  if (speakers(value, isOfKey, depth) > 1) return within(parts);
  const isWrapper = parts.every((part) => typeof part === 'object') && (parts.length > 0 || depth > 0);
  return isWrapper ? within(parts) : [value];
}

/** True where one of its parts speaks of a key: lists are not looked into. */
function speaksWithin(entry: Entry, isOfKey: (cell: string) => boolean, depth: number): boolean {
  if (depth > DEEPEST) return false;
  return Object.values(entry)
    .filter(isEntry)
    .some((part) => speaks(part, isOfKey) || speaksWithin(part, isOfKey, depth + 1));
}

function speaks(entry: Entry, isOfKey: (cell: string) => boolean): boolean {
  return Object.values(entry).some((part) => typeof part === 'string' && isOfKey(part));
}

/** True for a list of entries, and for what holds one. */
function holdsList(value: unknown, depth: number): boolean {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((part) => isEntry(part) || holdsList(part, depth + 1));
  return Object.values(value).some((part) => holdsList(part, depth + 1));
}

/** How many of the objects in it speak of a key. */
function speakers(entry: Entry, isOfKey: (cell: string) => boolean, depth: number): number {
  if (depth > DEEPEST) return 0;
  return Object.values(entry)
    .filter(isEntry)
    .reduce((sum, part) => sum + (speaks(part, isOfKey) ? 1 : speakers(part, isOfKey, depth + 1)), 0);
}
