import { kindById } from '../catalogue/index.ts';
import { type CalendarDay, daysBetween } from '../core/time/calendar-day.ts';
import { isNotice } from '../core/verdict/order.ts';
import type { Reason } from '../core/verdict/reason.ts';
import { type Bar, LIMIT_AT } from '../protocol/bar-shape.ts';
import type { CredentialView } from '../protocol/messages.ts';

/** What is left is drawn against the key's whole life; where that is not known, against so many days. */
const LEFT_OF_DAYS = 365;

/** Of an age against its limit; where an end counts, of the time left. Null where neither is known of. */
export function barOf({ verdict, kind }: Pick<CredentialView, 'verdict' | 'kind'>, today: CalendarDay): Bar | null {
  const { age, limit, reasons, isOver, made } = verdict;
  if (isOver) return null;
  const reason = reasons.find((one) => !isNotice(one)) ?? null;
  const left = daysLeft(reason);
  const end = verdict.dates.find(({ what }) => what === 'expiry');
  if (left !== null) return leftBar(left, wholeDays(reason, kind, made.to, today));
  if (limit !== null) {
    const share = (days: number) => Math.min(1, (days / limit.maximumAgeDays) * LIMIT_AT);
    return { of: 'age', from: share(age.min), to: age.max === null ? 1 : share(age.max) };
  }
  return end ? leftBar(Math.max(0, end.inDays), wholeLife(made.to, end.inDays, today)) : null;
}

/** Null where the first thing to say is no end. */
function daysLeft(reason: Reason | null): number | null {
  if (reason?.code === 'kind-stopped' || reason?.code === 'expired') return 0;
  return reason !== null && END_CODES.includes(reason.code) && 'inDays' in reason ? Math.max(0, reason.inDays) : null;
}

const END_CODES: readonly Reason['code'][] = ['expires', 'old-secret-expires', 'idle-ends', 'kind-ending'];

function wholeDays(reason: Reason | null, kind: string, made: CalendarDay | null, today: CalendarDay): number {
  if (reason?.code === 'old-secret-expires') return kindById(kind)?.rotation.overlapDays ?? LEFT_OF_DAYS;
  if (reason?.code === 'idle-ends') return reason.afterDays;
  return reason?.code === 'expires' ? wholeLife(made, reason.inDays, today) : LEFT_OF_DAYS;
}

function wholeLife(made: CalendarDay | null, inDays: number, today: CalendarDay): number {
  return made === null ? LEFT_OF_DAYS : Math.max(1, daysBetween(made, today) + inDays);
}

const leftBar = (left: number, of: number): Bar => ({ of: 'left', left: Math.min(1, left / Math.max(1, of)) });
