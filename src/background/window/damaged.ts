import { redactKeyMaterial } from '../../core/key-material/index.ts';
import { everyShape } from '../gate.ts';

/**
 * What may leave of a damaged entry, by the name that it stands under, in every layout so far. All else stays in this browser:
 * the key of the fingerprints, what was made with it, and whatever has no name here.
 */
const TEXTS = names(`
  key provider kind told account id name url what was by evidence severity presence history lastUsed expires when
  note text news dismissed replaces after zone date day toldOn`);
const NUMBERS = names(`
  firstSeen lastSeen lastVisit visit namedAt at first last differsFrom earliest latest when birth made seen graceDays learnedAt
  reach silentUpTo history until from upTo noticedAt presenceSince overlapDays maximumAgeDays warnAheadDays madeAt
  ${[...TEXTS].join(' ')}`);
/** A whole entry may have been written as the text of a field. */
const LOOKS_LIKE_DATA = /[[{]\s*\\?"/;

/**
 * Damaged entries as a file may hold them: as they were found, as far as it is known what stands there, and without anything
 * that looks like a provider's key. Nothing about their form is taken for granted.
 */
export function exportable(damaged: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const others = [...damaged].filter(([name]) => name !== 'install');
  return Object.fromEntries(others.map(([name, value]) => [clean(name), portable('', value) ?? null]));
}

const clean = (text: string): string => redactKeyMaterial(text, everyShape);

/** Undefined for what stays. What stands in a list stands under the name of the list. */
function portable(name: string, value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return NUMBERS.has(name) ? value : undefined;
  if (typeof value === 'string') return TEXTS.has(name) && !LOOKS_LIKE_DATA.test(value) ? clean(value) : undefined;
  if (Array.isArray(value)) return value.map((part) => portable(name, part)).filter((part) => part !== undefined);
  if (typeof value !== 'object') return undefined;
  const parts = Object.entries(value).map(([own, part]) => [clean(own), portable(own, part)] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined && !isEmpty(part)));
}

function isEmpty(part: unknown): boolean {
  return typeof part === 'object' && part !== null && Object.keys(part).length === 0;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
