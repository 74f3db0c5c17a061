import type { CredentialKey } from '../core/credential.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { type Counted, type Counts, sumOf, totalOf } from '../core/verdict/count.ts';
import type { Here } from '../core/verdict/here.ts';
import { midnightAfter } from '../core/verdict/next-change.ts';
import { type Judged, judged, lasts } from './judged.ts';
import type { Group, Records } from './records.ts';
import { hostOf } from './shown-views.ts';

/** What badge, alarm and reminders need of all credentials. */
export interface Summary {
  readonly counts: Counts;
  /** The next instant at which a verdict may change, epoch ms. */
  readonly due: number;
  /** False where it may change before that, with any moment: see `Judged`. */
  readonly isLasting: boolean;
  /** Of the pages where keys were seen. */
  readonly hosts: ReadonlySet<string>;
  /** Whether it needs action; or was seen at a time that is still to come, so that the clock is wrong. */
  readonly isUrgent: (key: CredentialKey) => boolean;
}

interface Summed {
  readonly counts: Counts;
  readonly hosts: ReadonlySet<string>;
  readonly end: number;
  readonly isLasting: boolean;
}

/** Ms of work at a stretch, after which others get their turn. */
const STRETCH = 8;

/**
 * Judges the credentials that changed since it was last asked, and remembers how the others are counted until their verdict may
 * change: what one look at a page costs must not grow with what the ledger holds. Only a worker's memory, nothing is kept.
 */
export class Tally {
  readonly #pause: () => Promise<void>;
  #judged = new WeakMap<CredentialRecord, Judged>();
  #summed = new WeakMap<Group, Summed>();
  /** What verdicts rest on besides: policy, zone and day. */
  #basis = '';
  #at = Number.NEGATIVE_INFINITY;

  /** `pause` lets other tasks in. */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  async of(records: Records, policy: Policy, here: Here): Promise<Summary> {
    const basis = JSON.stringify([policy, here.zone, here.today]);
    if (basis !== this.#basis || here.now < this.#at) {
      this.#judged = new WeakMap();
      this.#summed = new WeakMap();
    }
    this.#basis = basis;
    this.#at = here.now;
    // Whoever asks meanwhile may start with others: what rests on one policy or day is not for another.
    const [known, sums] = [this.#judged, this.#summed];
    const counted: Counts[] = [];
    let due = midnightAfter(here);
    let isLasting = true;
    const hosts = new Set<string>();
    let begun = performance.now();
    for (const group of records.groups.values()) {
      const before = sums.get(group);
      const summed = before && lasts(before, here) ? before : await this.#sum(known, group, policy, here);
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
      return record !== undefined && known.get(record)?.isUrgent === true;
    };
    return { counts: totalOf(counted), due, isLasting, hosts, isUrgent };
  }

  async #sum(all: WeakMap<CredentialRecord, Judged>, group: Group, policy: Policy, here: Here): Promise<Summed> {
    const counted: Counted[] = [];
    const hosts = new Set<string>();
    let end = Number.POSITIVE_INFINITY;
    let isLasting = true;
    let begun = performance.now();
    for (const record of group.values()) {
      const known = all.get(record);
      const one = known && lasts(known, here) ? known : judged(record, policy, here);
      all.set(record, one);
      end = Math.min(end, one.end);
      isLasting &&= one.isLasting;
      if (one.counted) counted.push(one.counted);
      if (one.counted && record.url !== null) hosts.add(hostOf(record.url));
      if (performance.now() - begun < STRETCH) continue;
      await this.#pause();
      begun = performance.now();
    }
    return { counts: sumOf(counted), hosts, end, isLasting };
  }
}
