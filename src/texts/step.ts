import { locale, t } from '../browser/i18n.ts';
import type { Kind, UsageLog } from '../core/lifecycle.ts';
import { usageLogOf } from '../core/verdict/steps.ts';

/** Which of the logs in which the provider shows who uses a key a step or caution is about; null: none. */
export function usageLogFor(id: string, kind: Kind): UsageLog | null {
  if (/^step_(?:look_at|watch)_calls/.test(id)) return usageLogOf(kind, 'calls');
  return id === 'step_look_at_handling' || id === 'caution_audit_log' ? usageLogOf(kind, 'handling') : null;
}

/** A step or caution of the advice, with what the provider calls the place that it leads to. */
export function stepText(id: string, kind: Kind): string {
  const log = usageLogFor(id, kind);
  if (!log) return t(id);
  return t(id, placeText(log), ...(log.days === undefined ? [] : [daysCount(log.days)]));
}

/** What the provider calls a log, from menu to tab. */
export const placeText = ({ place }: UsageLog): string => place.join(' › ');

/** "7 days". */
const daysCount = (days: number): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
