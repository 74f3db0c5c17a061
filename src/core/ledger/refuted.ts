import { type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { formerAsDated } from './came-back.ts';
import type { Chain } from './chain.ts';
import { isLater, replaced } from './generation.ts';
import { lastRead } from './page-dates.ts';
import type { Because, Refuted } from './state.ts';

/** What a person says, or said at that time, of when a secret was made; `makesNew`: that a new one was. */
interface Saying {
  readonly when: Interval;
  readonly at: number;
  readonly makesNew: boolean;
}

/** What contradicts a word on when a secret was made, the strongest first; nothing where nothing does. */
export function contradictions(chain: Chain, { when, at, makesNew }: Saying): Because[] {
  const { runs, dates, floor, present } = chain;
  const because: Because[] = [];
  if (floor !== null && when.latest !== null && when.latest < floor) because.push({ code: 'floor', at: floor });
  const end = when.latest ?? Number.POSITIVE_INFINITY;
  const run = runs.findLast(({ first, last }) => (when.earliest ?? end) > first && end <= last);
  const { eyes, log } = present;
  // An old secret beside the present one is no look at either, and the rotation that it tells of may have been cancelled.
  const isOfPresent = present.run !== null && eyes?.latest != null && eyes.latest <= at;
  if (!makesNew && isOfPresent && eyes.earliest !== null && end <= eyes.earliest)
    because.push({ code: 'other-key-seen', last: eyes.earliest });
  else if (run) because.push({ code: 'same-key-seen', first: run.first, last: run.last });
  // A rotation may have come after what was said or shown so far; and what may be younger than the word is of another secret.
  const mayDiffer = (upTo: number | null, said: Interval, from = upTo) =>
    (makesNew && upTo !== null && end > upTo) ||
    (makesNew ? isLater(said, when) : said.latest !== null && said.latest > at && from !== null && from > at);
  // What the page has given since the log tells of another: that rotation may have been cancelled.
  const isOfFormer = log?.latest != null && formerAsDated(present, { when, at }, chain) !== null;
  // Before a first creation that the log tells of there was no secret to be replaced.
  const isFirst = (said: Interval) => !replaced(present) && isLater(said, when);
  if (log && !intersect(log, when) && (isFirst(log) || !mayDiffer(log.latest, log)) && !isOfFormer)
    because.push({ code: 'log-date', when: log });
  const date = lastRead(dates);
  if (date && !intersect(date.when, when) && !mayDiffer(date.last, date.when, date.first))
    because.push({ code: 'page-date', when: date.when, last: date.last });
  return because;
}

/**
 * Words that were set aside, each with the reason to say. What a page still shows counts against a word only a day after
 * the day that it names: people speak a little before the deed, and tabs stay open.
 */
export function refutedWords(chain: Chain): Refuted[] {
  const made = chain.unbelieved.flatMap((word) => {
    const [because] = contradictions(chain, {
      when: word.when,
      at: word.at,
      makesNew: word.what === 'rotated',
    }).filter(
      (one) => !('last' in one) || one.code === 'other-key-seen' || one.last >= (word.when.latest ?? word.at) + DAY,
    );
    return because ? [{ word, because }] : [];
  });
  return [...made, ...chain.notCancelled];
}
