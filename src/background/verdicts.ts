import { registryChanges } from '../catalogue/registry.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Here } from '../core/verdict/here.ts';
import type { CredentialView } from '../protocol/messages.ts';
import { type Lasting, lastingOf, lasts } from './judged.ts';
import { viewOf } from './shown-views.ts';

/** A record as it is shown, without how far the person is with it; null where it is not. */
export interface Known extends Lasting {
  readonly view: CredentialView | null;
}

/**
 * What records were judged to be, remembered until that may change: the badge and the windows ask for the same, and thousands are not
 * to be judged twice. Only a worker's memory.
 */
export class Verdicts {
  #known = new WeakMap<CredentialRecord, Known>();
  #basis = '';
  #at = Number.NEGATIVE_INFINITY;

  /**
   * To be asked at each moment and place anew. `basis` is another one wherever all that was judged before is void: verdicts rest on
   * policy, zone, day and what is known of providers besides, and under a clock that was set back what was over may hold again.
   */
  under(policy: Policy, here: Here): { readonly basis: object; readonly of: (record: CredentialRecord) => Known } {
    const basis = JSON.stringify([policy, here.zone, here.today, registryChanges()]);
    if (basis !== this.#basis || here.now < this.#at) this.#known = new WeakMap();
    this.#basis = basis;
    this.#at = here.now;
    // Whoever asks meanwhile may start with others: what rests on one policy or day is not for another.
    const all = this.#known;
    return {
      basis: all,
      of: (record) => {
        const before = all.get(record);
        if (before && lasts(before, here)) return before;
        const view = viewOf(record, policy, here);
        const known = { view, ...lastingOf(record, view, here) };
        all.set(record, known);
        return known;
      },
    };
  }
}
