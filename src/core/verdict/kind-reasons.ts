import type { KindId } from '../credential.ts';
import type { Kind, LifecycleEvent } from '../lifecycle.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { calendarInterval } from '../time/catalogue-date.ts';
import { daysUntil } from './day-span.ts';
import { calendarDay, type Here } from './here.ts';
import type { Reason, Severity } from './reason.ts';

/** An end of the kind is a notice at first, a warning inside these days, critical inside those. */
const KIND_WARNING_DAYS = 180;
const KIND_CRITICAL_DAYS = 30;

/** The first and the last day of a date of the catalogue, which is a day or a month. It is over where the person is. */
export function catalogueDays(on: string): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const { earliest, latest } = calendarInterval(on);
  return { from: calendarDay(earliest, 'UTC'), to: calendarDay(latest, 'UTC') };
}

function isOver(on: string, { today }: Here): boolean {
  return catalogueDays(on).to < today;
}

/** The event with which the kind stopped working, if that day (or month) is over. */
export function stopOf(kind: Kind, here: Here): LifecycleEvent | undefined {
  return kind.lifecycle.find(({ stage, on }) => stage === 'stopped-working' && isOver(on, here));
}

/** What the provider's plans for the kind give to say: that it stopped, or when it ends. */
export function kindReasons(kind: Kind, here: Here): Reason[] {
  const stop = stopOf(kind, here);
  if (stop) return [{ code: 'kind-stopped', severity: 'critical', since: stop.on }];
  const ends = kind.lifecycle.filter(({ stage }) => stage === 'unsupported' || stage === 'stopped-working');
  const deprecation = kind.lifecycle.find(({ stage }) => stage === 'deprecated');
  // Deprecated without a known end: worth knowing, nothing to hurry for.
  const told = ends.length > 0 ? ends : deprecation ? [deprecation] : [];
  return told.map(({ on, stage }) => {
    const inDays = daysUntil(catalogueDays(on).from, here);
    const severity = stage === 'deprecated' ? 'info' : severityWithin(inDays, KIND_WARNING_DAYS, KIND_CRITICAL_DAYS);
    return { code: 'kind-ending', severity, on, inDays, isOver: isOver(on, here) };
  });
}

/**
 * Of a key of which nothing tells the kind: that one of those that it may be has ended, or ends within the warning time, where that
 * is not so of all. Never more than a warning: it may be another.
 */
export function untoldReasons({ mayBe = [], lifecycle }: Kind, here: Here): Reason[] {
  const ofAll = new Set(lifecycle.map(({ stage, on }) => `${stage} ${on}`));
  const ends = mayBe.flatMap((kind) => kind.lifecycle.flatMap((event) => endOf(kind.id, event, ofAll, here) ?? []));
  const [first] = ends.sort((a, b) => a.inDays - b.inDays);
  return first ? [first] : [];
}

function endOf(
  of: KindId,
  { stage, on }: LifecycleEvent,
  ofAll: ReadonlySet<string>,
  here: Here,
): Reason<'kind-untold'> | null {
  if ((stage !== 'unsupported' && stage !== 'stopped-working') || ofAll.has(`${stage} ${on}`)) return null;
  const inDays = daysUntil(catalogueDays(on).from, here);
  const isSoon = inDays <= KIND_WARNING_DAYS;
  return isSoon ? { code: 'kind-untold', severity: 'warning', of, stage, on, inDays, isOver: isOver(on, here) } : null;
}

/** How urgent an end is that comes in so many days. */
export function severityWithin(inDays: number, warningDays: number, criticalDays: number): Severity {
  return inDays <= criticalDays ? 'critical' : inDays <= warningDays ? 'warning' : 'info';
}
