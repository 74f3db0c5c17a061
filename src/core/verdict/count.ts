import type { Verdict } from './index.ts';
import { isNotice } from './order.ts';
import { severityRank } from './reason.ts';

/** Where a credential is counted: in exactly one of these. */
export type Standing = 'critical' | 'warning' | 'snoozed' | 'question' | 'notice' | 'in-order' | 'over';

/** How many there are of each. The standings add up to `total`; `unknown` and `unseen` cut across them. */
export interface Counts {
  readonly total: number;
  /** `critical` and `warning`: what the badge counts. */
  readonly needsAction: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Whose age is not known. */
  readonly unknown: number;
  /** Missing from a whole list, once. */
  readonly unseen: number;
}

export function standingOf(verdict: Verdict): Standing {
  if (verdict.isOver) return 'over';
  if (verdict.needsAction) return verdict.severity === 'critical' ? 'critical' : 'warning';
  if (verdict.snoozed && severityRank(verdict.severity) >= severityRank('warning')) return 'snoozed';
  const [first] = verdict.reasons;
  return !first ? 'in-order' : isNotice(first) ? 'notice' : 'question';
}

/** Badge, badge title, summary and tiles all count with this. */
export function countOf(views: readonly { readonly verdict: Verdict }[]): Counts {
  const standings = { critical: 0, warning: 0, snoozed: 0, question: 0, notice: 0, 'in-order': 0, over: 0 };
  for (const { verdict } of views) standings[standingOf(verdict)] += 1;
  const having = (passes: (verdict: Verdict) => boolean) => views.filter(({ verdict }) => passes(verdict)).length;
  return {
    total: views.length,
    needsAction: standings.critical + standings.warning,
    standings,
    unknown: having(({ isAgeUnknown }) => isAgeUnknown),
    unseen: having(({ reasons }) => reasons.some(({ code }) => code === 'unseen')),
  };
}
