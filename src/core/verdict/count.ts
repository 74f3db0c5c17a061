import type { Verdict } from './index.ts';
import { isNotice } from './order.ts';

const STANDINGS = ['critical', 'warning', 'snoozed', 'question', 'notice', 'in-order', 'over'] as const;
const NO_STANDINGS: Readonly<Record<Standing, number>> = {
  critical: 0,
  warning: 0,
  snoozed: 0,
  question: 0,
  notice: 0,
  'in-order': 0,
  over: 0,
};

/** Where a credential is counted: in exactly one of these. */
export type Standing = (typeof STANDINGS)[number];

/** How many there are of each. The standings add up to `total`; `unknown` and `unseen` cut across them. */
export interface Counts {
  readonly total: number;
  /** `critical` and `warning`: what the badge counts. */
  readonly needsAction: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Whose age is not known, whatever else is so. */
  readonly unknown: number;
  /** Missing from a whole list, once. */
  readonly unseen: number;
}

export function standingOf(verdict: Verdict): Standing {
  if (verdict.isOver) return 'over';
  if (verdict.snoozed) return 'snoozed';
  if (verdict.needsAction) return verdict.severity === 'critical' ? 'critical' : 'warning';
  const [first] = verdict.reasons;
  return !first ? 'in-order' : isNotice(first) ? 'notice' : 'question';
}

/** How one credential is counted. */
export interface Counted {
  readonly standing: Standing;
  readonly isUnknown: boolean;
  readonly isUnseen: boolean;
}

export function countedAs(verdict: Verdict): Counted {
  const isUnseen = verdict.reasons.some(({ code }) => code === 'unseen');
  return { standing: standingOf(verdict), isUnknown: verdict.isAgeUnknown, isUnseen };
}

/** Badge, badge title, summary and tiles all count with this. */
export function countOf(views: readonly { readonly verdict: Verdict }[]): Counts {
  return sumOf(views.map(({ verdict }) => countedAs(verdict)));
}

export function sumOf(counted: readonly Counted[]): Counts {
  const standings = { ...NO_STANDINGS };
  for (const { standing } of counted) standings[standing] += 1;
  return {
    total: counted.length,
    needsAction: standings.critical + standings.warning,
    standings,
    unknown: counted.filter(({ isUnknown }) => isUnknown).length,
    unseen: counted.filter(({ isUnseen }) => isUnseen).length,
  };
}

/** Of several groups together. */
export function totalOf(groups: readonly Counts[]): Counts {
  const standings = { ...NO_STANDINGS };
  const sum = { total: 0, needsAction: 0, unknown: 0, unseen: 0 };
  for (const group of groups) {
    sum.total += group.total;
    sum.needsAction += group.needsAction;
    sum.unknown += group.unknown;
    sum.unseen += group.unseen;
    for (const standing of STANDINGS) standings[standing] += group.standings[standing];
  }
  return { ...sum, standings };
}
