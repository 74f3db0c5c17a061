import type { CredentialRecord } from '../record/schema.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import type { Chain } from './chain.ts';
import type { Because, Refuted } from './state.ts';

/** What contradicts a word on when a secret was made, the strongest first; nothing where nothing does. */
export function contradictions(record: CredentialRecord, chain: Chain, when: Interval, makesNew: boolean): Because[] {
  const { runs, floor, present } = chain;
  const because: Because[] = [];
  if (floor !== null && when.latest !== null && when.latest < floor) because.push({ code: 'floor', at: floor });
  const end = when.latest ?? Number.POSITIVE_INFINITY;
  const run = runs.findLast(({ first, last }) => (when.earliest ?? end) > first && end <= last);
  if (run) because.push({ code: 'same-key-seen', first: run.first, last: run.last });
  const { eyes, log } = present;
  if (!makesNew && eyes?.earliest != null && end <= eyes.earliest)
    because.push({ code: 'other-key-seen', last: eyes.earliest });
  // A rotation may have come after what was said or shown so far.
  const mayFollow = (at: number | null) => makesNew && at !== null && end > at;
  if (log && !intersect(log, when) && !mayFollow(log.latest)) because.push({ code: 'log-date', when: log });
  const date = record.dates.reduce<(typeof record.dates)[number] | null>(
    (best, one) => (best === null || one.last > best.last ? one : best),
    null,
  );
  if (date && !intersect(date.when, when) && !mayFollow(date.last))
    because.push({ code: 'page-date', when: date.when, last: date.last });
  return because;
}

/**
 * Words that were set aside, each with the reason to say. What a page still shows counts against a word only a day after
 * the day that it names: people speak a little before the deed, and tabs stay open.
 */
export function refutedWords(record: CredentialRecord, chain: Chain): Refuted[] {
  return chain.unbelieved.flatMap((word) => {
    const [because] = contradictions(record, chain, word.when, word.what === 'rotated').filter(
      (one) => !('last' in one) || one.code === 'other-key-seen' || one.last >= (word.when.latest ?? word.at) + DAY,
    );
    return because ? [{ word, because }] : [];
  });
}
