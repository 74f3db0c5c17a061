import { highest, type Severity, severityRank } from '../../../core/verdict/reason.ts';
import { SHOWN_STATES, type ShownState, shownStateOf } from '../../../core/verdict/shown-state.ts';
import type { CredentialView } from '../../../protocol/messages.ts';

export interface StateCount {
  readonly state: ShownState;
  readonly count: number;
  /** The highest of what is said of those that it counts. */
  readonly severity: Severity;
}

/**
 * How many credentials there are of each state, what presses most first: they add up to all. One that is `asked` for stands there
 * even where there is none.
 */
export function stateCounts(credentials: readonly CredentialView[], asked: ShownState | '' = ''): StateCount[] {
  return SHOWN_STATES.map((state) => countOf(state, credentials))
    .filter(({ state, count }) => count > 0 || state === asked)
    .toSorted((a, b) => pressing(b) - pressing(a));
}

const pressing = ({ state, severity }: StateCount) => (state === 'snoozed' ? 0 : severityRank(severity));

function countOf(state: ShownState, credentials: readonly CredentialView[]): StateCount {
  const views = credentials.filter(({ verdict }) => shownStateOf(verdict) === state);
  return { state, count: views.length, severity: highest(views.map(({ verdict }) => verdict.severity)) };
}
