import type { CredentialState } from '../ledger/state.ts';
import type { Kind } from '../lifecycle.ts';
import type { OwnedLimit } from '../limit.ts';
import { limitFor, type Policy, warnAheadFor } from '../policy.ts';
import type { Snooze } from '../record/schema.ts';
import { type ActBy, datesOf } from './act-by.ts';
import { ageReasons, dueOf, unusedReasons } from './age-reasons.ts';
import { asOfDay, presentBirth, presentKnowledge } from './as-of.ts';
import type { DaySpan } from './day-span.ts';
import { secretReasons } from './ending-reasons.ts';
import type { Here } from './here.ts';
import { kindReasons, stopOf, untoldReasons } from './kind-reasons.ts';
import { type Age, ageOf, type Knowledge, madeOn } from './knowledge.ts';
import { type Level, levelOf } from './level.ts';
import { type Heard, heardOf } from './news.ts';
import { byUrgency } from './order.ts';
import { questionReasons } from './question-reasons.ts';
import { isQuiet } from './quiet.ts';
import { highest, type Reason, type Severity, severityRank } from './reason.ts';

/** What there is to say about one credential at one moment. Derived, never stored. */
export interface Verdict {
  /** What is said first. */
  readonly level: Level;
  /** The highest of all reasons. */
  readonly severity: Severity;
  readonly knowledge: Knowledge;
  /** True where the age counts and is not known: shown, counted and asked for, whatever the level. */
  readonly isAgeUnknown: boolean;
  readonly age: Age;
  /** On which days the present secret was made. */
  readonly made: DaySpan;
  /** By when it should be replaced, and who says so; null where its age does not count. */
  readonly limit: OwnedLimit | null;
  /** Every date to act by, the earliest first: that one is the date to act by. */
  readonly dates: readonly ActBy[];
  /** Most urgent first. */
  readonly reasons: readonly Reason[];
  /** It is not listed any more, or was deactivated: nothing is left to say, and it is never "in order". */
  readonly isOver: boolean;
  /** True when a person should do something now: severity warning or worse, and not snoozed. */
  readonly needsAction: boolean;
  readonly snoozed: boolean;
  /** What is said, written down: kept when a person asks for quiet, to notice what is new afterwards. */
  readonly heard: Heard;
}

/** What there is to say about a credential of a kind, under a policy, at a moment and a place. */
export function judge(state: CredentialState, snooze: Snooze | null, kind: Kind, policy: Policy, here: Here): Verdict {
  // The secret that was dated may have been replaced unseen. When the entry was used, and what ends, is said of either.
  const present = { ...state, birth: presentBirth(state, here) };
  const isOver = state.presence.state === 'not-listed' || state.presence.state === 'deactivated';
  // Of a key that no longer works nobody needs to know when to rotate it.
  const isStopped = stopOf(kind, here) !== undefined;
  const limit = isOver || isStopped ? null : limitFor(policy, kind);
  const warnAheadDays = limit?.warnAheadDays ?? warnAheadFor(policy, kind);
  const knowledge = presentKnowledge(state, warnAheadDays, here);
  const age = limit ? ageReasons(present, limit, knowledge, here) : [];
  const found = [
    ...kindReasons(kind, here),
    ...untoldReasons(kind, here),
    ...secretReasons(state, kind, warnAheadDays, here),
    ...age,
    ...(isStopped ? [] : unusedReasons(state.lastUsed?.when === 'never' ? present : state, age, here)),
    ...questionReasons(state, kind, limit !== null, here),
  ];
  const reasons = isOver ? [] : found.sort(byUrgency);
  const severity = highest(reasons.map((reason) => reason.severity));
  const heard = heardOf(reasons, state, here);
  const snoozed = isQuiet(snooze, heard, state, here.now);
  const first = reasons[0];
  return {
    level: first ? levelOf(first.code) : (endLevel(state) ?? 'ok'),
    severity,
    knowledge,
    isAgeUnknown: limit !== null && knowledge === 'unknown',
    age: ageOf(present.birth, here, asOfDay(state, here)),
    made: madeOn(present.birth, here.zone),
    limit,
    dates: isOver || isStopped ? [] : datesOf(state, kind, limit && dueOf(present, limit, knowledge, here), here),
    reasons,
    isOver,
    needsAction: severityRank(severity) >= severityRank('warning') && !snoozed,
    snoozed,
    heard,
  };
}

function endLevel({ presence }: CredentialState): Level | null {
  return presence.state === 'not-listed' || presence.state === 'deactivated' ? presence.state : null;
}
