import type { CredentialKey } from '../core/credential.ts';
import type { Policy } from '../core/policy.ts';
import { type Counted, type Counts, countedAs, sumOf, totalOf } from '../core/verdict/count.ts';
import type { Here } from '../core/verdict/here.ts';
import { midnightAfter } from '../core/verdict/next-change.ts';
import { type Lasting, lasts } from './judged.ts';
import type { Group, Records } from './records.ts';
import { hostOf } from './shown-views.ts';
import { type Known, Verdicts } from './verdicts.ts';

/** What badge, alarm and reminders need of all credentials. */
export interface Summary {
  readonly counts: Counts;
  /** The next instant at which a verdict may change, epoch ms. */
  readonly due: number;
  /** False where it may change before that, with any moment: see `Lasting`. */
  readonly isLasting: boolean;
  /** Of the pages where keys were seen. */
  readonly hosts: ReadonlySet<string>;
  /** Whether it needs action; or was seen at a time that is still to come, so that the clock is wrong. */
  readonly isUrgent: (key: CredentialKey) => boolean;
}

interface Summed extends Lasting {
  readonly counts: Counts;
  readonly hosts: ReadonlySet<string>;
}

type JudgeOne = ReturnType<Verdicts['under']>['of'];

/** Ms of work at a stretch, after which others get their turn. */
const STRETCH = 8;

/**
 * Judges the credentials that changed since it was last asked, and remembers how the others are counted until their verdict may
 * change: what one look at a page costs must not grow with what the ledger holds. Only a worker's memory, nothing is kept.
 */
export class Tally {
  readonly #pause: () => Promise<void>;
  readonly #verdicts: Verdicts;
  #summed = new WeakMap<Group, Summed>();
  /** What was summed rests on. */
  #basis: object = {};

  /** `pause` lets other tasks in. */
  constructor(pause: () => Promise<void>, verdicts = new Verdicts()) {
    this.#pause = pause;
    this.#verdicts = verdicts;
  }

  async of(records: Records, policy: Policy, here: Here): Promise<Summary> {
    const { basis, of: judge } = this.#verdicts.under(policy, here);
    if (basis !== this.#basis) this.#summed = new WeakMap();
    this.#basis = basis;
    // Whoever asks meanwhile may start with others.
    const sums = this.#summed;
    const counted: Counts[] = [];
    let due = midnightAfter(here);
    let isLasting = true;
    const hosts = new Set<string>();
    let begun = performance.now();
    for (const group of records.groups.values()) {
      const before = sums.get(group);
      const summed = before && lasts(before, here) ? before : await this.#sum(judge, group);
      sums.set(group, summed);
      counted.push(summed.counts);
      due = Math.min(due, summed.end);
      isLasting &&= summed.isLasting;
      for (const host of summed.hosts) hosts.add(host);
      if (performance.now() - begun < STRETCH) continue;
      await this.#pause();
      begun = performance.now();
    }
    const isUrgent = (key: CredentialKey) => {
      const record = records.get(key);
      return record !== undefined && isUrgentNow(judge(record), here);
    };
    return { counts: totalOf(counted), due, isLasting, hosts, isUrgent };
  }

  async #sum(judge: JudgeOne, group: Group): Promise<Summed> {
    const counted: Counted[] = [];
    const hosts = new Set<string>();
    let end = Number.POSITIVE_INFINITY;
    let isLasting = true;
    let begun = performance.now();
    for (const record of group.values()) {
      const one = judge(record);
      end = Math.min(end, one.end);
      isLasting &&= one.isLasting;
      if (one.view) counted.push(countedAs(one.view.verdict));
      if (one.view && record.url !== null) hosts.add(hostOf(record.url));
      if (performance.now() - begun < STRETCH) continue;
      await this.#pause();
      begun = performance.now();
    }
    return { counts: sumOf(counted), hosts, end, isLasting };
  }
}

function isUrgentNow({ view }: Known, { now }: Here): boolean {
  return view !== null && (view.verdict.needsAction || (view.lastLook ?? now) > now);
}
