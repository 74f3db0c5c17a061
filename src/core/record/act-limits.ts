import { type Act, correctedIn, type Topic, topicOf } from './acts.ts';
import { newest } from './newest.ts';
import { pastOf, withdrawnIn } from './past-acts.ts';
import type { CredentialRecord, Past } from './schema.ts';

/**
 * So many of the newest acts of a topic are kept, taken back or not: another copy may know of one that it was taken back.
 * Beyond these, so many of each sort that still count, which no slip pushes out, and of those that were taken back.
 */
const NEWEST = { birth: 6, end: 5, presence: 3, owner: 3 } as const;
const COUNTING = { making: 8, 'old-ended': 2, unknown: 2, end: 3, deactivated: 2, 'still-there': 2, owner: 3 } as const;
const TAKEN_BACK = 3;
/** And so many corrections and cancellations of words: another copy may have put the word itself into its history. */
const ABOUT_WORDS = 2;
/** Of makings so many count; the older ones are kept for when one of those is taken back, and are history until then. */
const MAKINGS = 6;

const atOf = ({ at }: Act): number => at;

function sortOf(act: Act): keyof typeof COUNTING {
  switch (act.what) {
    case 'old-ended':
    case 'unknown':
    case 'deactivated':
    case 'still-there':
    case 'owner':
      return act.what;
    case 'expires':
    case 'never-expires':
      return 'end';
    default:
      return 'making';
  }
}

const isAboutWord = (act: Act): boolean =>
  (act.what === 'rotated' && act.replaces !== null) || (act.what === 'cancelled' && act.of !== undefined);

interface Kept {
  readonly kept: readonly Act[];
  /** What the history keeps of the others. */
  readonly past: Past[];
}

/** The acts that are kept. */
export function newestActs(record: CredentialRecord): Kept {
  const { acts } = record;
  const limited = new Set([
    ...groups(acts, topicOf).flatMap(([topic, all]) => newest(all, atOf, NEWEST[topic as Topic]).kept),
    ...groups(
      acts.filter(({ what }) => what !== 'undone'),
      sortOf,
    ).flatMap(([sort, all]) => newest(all, atOf, COUNTING[sort as keyof typeof COUNTING]).kept),
    ...groups(
      acts.filter(({ what }) => what === 'undone'),
      topicOf,
    ).flatMap(([, all]) => newest(all, atOf, TAKEN_BACK).kept),
    ...groups(acts.filter(isAboutWord), ({ what }) => what).flatMap(([, all]) => newest(all, atOf, ABOUT_WORDS).kept),
  ]);
  return without(record, limited);
}

/**
 * The record with the acts that count. Whoever takes the last word back has what was before it, whatever had to give way to that
 * word: what counts is told by the words that are left.
 */
export function withCountingActs(record: CredentialRecord): CredentialRecord {
  const isMaking = (act: Act) => act.what !== 'undone' && sortOf(act) === 'making';
  const makings = record.acts.filter(isMaking);
  if (makings.length <= MAKINGS) return record;
  const newer = newest(makings, atOf, MAKINGS).kept;
  const { kept, past } = without(record, new Set(record.acts.filter((act) => !isMaking(act) || newer.includes(act))));
  return { ...record, acts: kept, history: [...record.history, ...past] };
}

/** What an act cancels or corrects stays with it: it is about nothing else, and whoever takes it back has that again. */
function without(record: CredentialRecord, limited: ReadonlySet<Act>): Kept {
  const { acts } = record;
  const withdrawn = withdrawnIn(record);
  const corrected = correctedIn(acts.filter((act) => limited.has(act)));
  const isMeant = (act: Act) => {
    const by = withdrawn.get(act) ?? null;
    return corrected.has(act.id) || (by !== null && limited.has(by));
  };
  const isKept = (act: Act) => limited.has(act) || isMeant(act);
  const kept = newest(acts.filter(isKept), atOf, acts.length).kept;
  const dropped = acts.filter((act) => !isKept(act));
  return { kept, past: pastOf(dropped, acts, withdrawn) };
}

function groups(acts: readonly Act[], nameOf: (act: Act) => string): [string, Act[]][] {
  const all = new Map<string, Act[]>();
  for (const act of acts) all.set(nameOf(act), [...(all.get(nameOf(act)) ?? []), act]);
  return [...all];
}
