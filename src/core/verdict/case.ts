import type { Kind } from '../lifecycle.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { Verdict } from './index.ts';
import type { ReasonCode } from './reason.ts';

/** What there is to do, in one word. */
export type Case =
  | 'forget'
  | 'deactivate'
  | 'finish'
  | 'migrate'
  | 'rotate'
  | 'replace'
  | 'unused'
  | 'idle'
  | 'correct'
  | 'date'
  | 'kind'
  | 'confirm'
  | 'look'
  | 'limit'
  | 'nothing';

/** What to do about the first reason: headline and advice speak of one thing. */
const CASE_OF: Readonly<Record<ReasonCode, Case>> = {
  'kind-stopped': 'deactivate',
  expired: 'rotate',
  expires: 'rotate',
  'old-secret-expires': 'finish',
  'idle-ends': 'idle',
  'kind-ending': 'migrate',
  unused: 'unused',
  'older-than-limit': 'rotate',
  'around-limit': 'rotate',
  'due-soon': 'rotate',
  'word-refuted': 'correct',
  'kind-untold': 'kind',
  'age-unknown': 'date',
  unseen: 'confirm',
  stale: 'look',
  'never-expires': 'limit',
};

/** What there is to do about a credential of that kind, given that verdict and what day it is. */
export function caseOf({ reasons, isOver }: Verdict, kind: Kind, today: CalendarDay): Case {
  if (isOver) return 'forget';
  const first = reasons[0];
  if (!first) return 'nothing';
  if (first.code === 'kind-ending' && first.severity === 'info' && kind.replacements.length === 0) return 'nothing';
  const what = CASE_OF[first.code];
  return what === 'rotate' ? renewal(kind, today) : what;
}

/** What a due date asks for on that day: nothing is rotated that nobody uses, and near the end of its kind a move comes first. */
export function dueCaseOf(verdict: Verdict, kind: Kind, day: CalendarDay): Case {
  if (verdict.reasons.some(({ code }) => code === 'unused')) return 'unused';
  const now = caseOf(verdict, kind, day);
  return now === 'migrate' || now === 'deactivate' ? now : renewal(kind, day);
}

/** Only what can be rotated in place is; another one is only advised where one can still be made. */
function renewal(kind: Kind, today: CalendarDay): Case {
  const { mayBe } = kind;
  // What can no more be made of one of the kinds that it may be is advised of none.
  if (mayBe?.some((one) => renewal(one, today) === 'migrate' || hasStopped(one, today))) return 'kind';
  const { mode } = kind.rotation;
  // Where nobody says that an old one can get a new secret, and none can be made, nothing is left but to move.
  if (isClosed(kind, today) && mode !== 'immediate' && mode !== 'overlap') return 'migrate';
  return mode === 'none' || mode === 'another' ? 'replace' : 'rotate';
}

/** No more keys of that kind can be made, since a day that is past or that nobody named. */
export function isClosed({ lifecycle, announcements = [] }: Kind, today: CalendarDay): boolean {
  return (
    lifecycle.some(({ stage, on }) => stage === 'creation-disabled' && on <= today) ||
    announcements.some(({ stage, on, appliesTo }) => stage === 'creation-disabled' && on === 'undated' && !appliesTo)
  );
}

const hasStopped = ({ lifecycle }: Kind, today: CalendarDay): boolean =>
  lifecycle.some(({ stage, on }) => stage === 'stopped-working' && on < today);
