import type { CalendarDay } from '../time/calendar-day.ts';
import { type DaySpan, firstDay } from './day-span.ts';
import { catalogueDays } from './kind-reasons.ts';
import type { Age } from './knowledge.ts';
import { type Reason, type ReasonCode, severityRank } from './reason.ts';

/**
 * The one order of reasons, and with it that of chip, card, advice, list and reminder:
 * 1. what has stopped, by date · 2. what stops within its warning time, by date · 3. what is advised, worst first ·
 * 4. questions · 5. notices. What has none of these is fine, and what is no more comes last.
 */
const GROUPS: readonly (readonly ReasonCode[])[] = [
  ['kind-stopped', 'expired'],
  ['expires', 'old-secret-expires', 'idle-ends', 'kind-ending'],
  // A key that nobody uses is deactivated rather than rotated: that is said first.
  ['unused', 'older-than-limit', 'around-limit', 'due-soon'],
  ['word-refuted', 'kind-untold', 'age-unknown', 'unseen', 'stale', 'never-expires'],
];
const GROUP_OF = new Map(GROUPS.flatMap((codes, group) => codes.map((code) => [code, group] as const)));
const RANK_OF = new Map(GROUPS.flat().map((code, rank) => [code, rank] as const));
const BY_DATE_GROUPS = 2;
const NOTICES = GROUPS.length;
const FINE = NOTICES + 1;
const NO_MORE = FINE + 1;
const NO_DAY: CalendarDay = '9999-12-31';

/** Sorts reasons of one credential. */
export function byUrgency(a: Reason, b: Reason): number {
  const group = groupOf(a);
  return (
    group - groupOf(b) ||
    (group < BY_DATE_GROUPS ? compare(dayOfReason(a), dayOfReason(b)) : 0) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    codeRank(a) - codeRank(b) ||
    compare(dayOfReason(a), dayOfReason(b))
  );
}

interface Ranked {
  readonly verdict: { readonly reasons: readonly Reason[]; readonly isOver: boolean; readonly age: Age };
  readonly key?: string;
}

/** Sorts credentials: by what is said of them first, then by the greater age; always in the same way. */
export function mostUrgentFirst(a: Ranked, b: Ranked): number {
  const [first, second] = [a.verdict.reasons[0], b.verdict.reasons[0]];
  const told = first && second ? byUrgency(first, second) : rankOf(a) - rankOf(b);
  return told || b.verdict.age.min - a.verdict.age.min || compare(a.key ?? '', b.key ?? '');
}

function rankOf({ verdict }: Ranked): number {
  if (verdict.isOver) return NO_MORE;
  return verdict.reasons[0] ? groupOf(verdict.reasons[0]) : FINE;
}

/** An end that is still far away: worth knowing, nothing to do and nothing to answer. */
export function isNotice({ code, severity }: Reason): boolean {
  return code === 'kind-ending' && severity === 'info';
}

function groupOf(reason: Reason): number {
  return isNotice(reason) ? NOTICES : (GROUP_OF.get(reason.code) ?? NOTICES);
}

function codeRank({ code }: Reason): number {
  return RANK_OF.get(code) ?? RANK_OF.size;
}

/** The days on which what a reason tells of may come; null where it tells of none. */
export function actDaysOf(reason: Reason): DaySpan | null {
  switch (reason.code) {
    case 'kind-stopped':
      return catalogueDays(reason.since);
    case 'kind-ending':
      return catalogueDays(reason.on);
    case 'expired':
    case 'expires':
    case 'old-secret-expires':
    case 'idle-ends':
      return reason.days;
    case 'older-than-limit':
    case 'around-limit':
    case 'due-soon':
      return reason.due;
    default:
      return null;
  }
}

function dayOfReason(reason: Reason): CalendarDay {
  const days = actDaysOf(reason);
  return (days && firstDay(days)) ?? NO_DAY;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
