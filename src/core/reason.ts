import type { Severity } from './record/parts.ts';
import type { Interval } from './time/interval.ts';

/** Worst first within one severity. */
export const LEVELS = ['stopped', 'overdue', 'ending', 'expiring', 'due-soon', 'unknown', 'ok'] as const;
export type Level = (typeof LEVELS)[number];

/** One thing there is to say about a credential. Times are epoch ms. */
export type Reason =
  | { readonly code: 'kind-stopped'; readonly level: 'stopped'; readonly severity: Severity; readonly since: string }
  | {
      readonly code: 'older-than-limit';
      readonly level: 'overdue';
      readonly severity: Severity;
      readonly limitDays: number;
    }
  /** The birth interval straddles the limit: it may or may not be overdue. */
  | {
      readonly code: 'around-limit';
      readonly level: 'due-soon';
      readonly severity: Severity;
      readonly limitDays: number;
    }
  | { readonly code: 'due-soon'; readonly level: 'due-soon'; readonly severity: Severity; readonly due: Interval }
  /** `on` is a CalendarDate of the catalogue; `inDays` counts to its first day. */
  | {
      readonly code: 'kind-ending';
      readonly level: 'ending';
      readonly severity: Severity;
      readonly on: string;
      readonly inDays: number;
    }
  | { readonly code: 'expires'; readonly level: 'expiring'; readonly severity: Severity; readonly when: Interval }
  | { readonly code: 'expired'; readonly level: 'expiring'; readonly severity: Severity; readonly when: Interval }
  | {
      readonly code: 'old-secret-expires';
      readonly level: 'expiring';
      readonly severity: Severity;
      readonly when: Interval;
    }
  | {
      readonly code: 'age-unknown';
      readonly level: 'unknown';
      readonly severity: Severity;
      readonly atLeastDays: number;
    };
