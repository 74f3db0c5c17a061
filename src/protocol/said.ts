import type { Act } from '../core/record/acts.ts';
import type { ZonedDay } from '../core/record/parts.ts';
import type { Interval } from '../core/time/interval.ts';

/** Something that the user said of a credential, and can take back by its id. */
export interface Said {
  readonly id: string;
  /** When it was said, epoch ms. */
  readonly at: number;
  readonly what: Exclude<Act['what'], 'undone'>;
  /** The instants that were named, and the day where a day was; null where none were. */
  readonly when: Interval | null;
  readonly day: ZonedDay | null;
}

/** What was said and not taken back, the last word first. */
export function saidIn(acts: readonly Act[]): Said[] {
  const said = acts.flatMap((act): Said[] => {
    if (act.what === 'undone') return [];
    const { id, at, what } = act;
    return [{ id, at, what, ...('when' in act ? { when: act.when, day: act.day } : { when: null, day: null }) }];
  });
  return said.sort((a, b) => b.at - a.at);
}
