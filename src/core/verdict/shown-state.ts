import type { Verdict } from './index.ts';
import { LEVELS, type Level } from './level.ts';

/** The one state in which a credential is shown: what is said of it first, unless a person asked for quiet about it. */
export type ShownState = Level | 'snoozed';

const BEFORE_OK = LEVELS.indexOf('ok');
/** In the order of the list: what asks for nothing now stands before what is in order. */
export const SHOWN_STATES: readonly ShownState[] = [
  ...LEVELS.slice(0, BEFORE_OK),
  'snoozed',
  ...LEVELS.slice(BEFORE_OK),
];

/** Chip, tile, filter and the head of a group all go by this: each credential is in exactly one. */
export function shownStateOf({ level, isOver, snoozed }: Pick<Verdict, 'level' | 'isOver' | 'snoozed'>): ShownState {
  return snoozed && !isOver ? 'snoozed' : level;
}
