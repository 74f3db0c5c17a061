import { type AccountNames, accountRef } from '../core/accounts/names.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Here } from '../core/verdict/here.ts';
import { midnightAfter } from '../core/verdict/next-change.ts';
import { mostUrgentFirst } from '../core/verdict/order.ts';
import type { Walk } from '../core/walk/schema.ts';
import type { CredentialView } from '../protocol/messages.ts';
import { type Lasting, lastingOf, lasts } from './judged.ts';
import type { Ledger } from './loaded-ledger.ts';
import type { Records } from './records.ts';
import { viewOf } from './shown-views.ts';
import { type Known, Verdicts } from './verdicts.ts';

interface Walked extends Known {
  readonly walk: Walk;
}

interface Listed extends Lasting {
  readonly records: Records;
  readonly walks: Ledger['walks'];
  readonly names: AccountNames;
  readonly views: readonly CredentialView[];
}

/**
 * All keys as our own windows show them, most urgent first. What was judged is remembered until its verdict may change: a window
 * that asks for its lines some at a time, or is opened again, must not have thousands judged anew each time. Only a worker's memory.
 */
export class KnownViews {
  readonly #verdicts: Verdicts;
  #walked = new WeakMap<CredentialRecord, Walked>();
  #listed: Listed | null = null;
  /** What was listed rests on. */
  #basis: object = {};
  /** How long what was answered holds. */
  #lasting = new WeakMap<readonly CredentialView[], Lasting>();

  constructor(verdicts = new Verdicts()) {
    this.#verdicts = verdicts;
  }

  of({ records, walks, accounts: names }: Ledger, policy: Policy, here: Here): readonly CredentialView[] {
    const { basis, of: judge } = this.#verdicts.under(policy, here);
    if (basis !== this.#basis) {
      this.#walked = new WeakMap();
      this.#listed = null;
    }
    this.#basis = basis;
    const listed = this.#listed;
    if (listed?.records === records && listed.walks === walks && listed.names === names && lasts(listed, here))
      return listed.views;
    const known = records.all().map((record) => {
      const walk = walks.get(record.key);
      return walk ? this.#withWalk(record, walk, policy, here) : judge(record);
    });
    const views = known.flatMap(({ view }) => (view ? named(view, names) : [])).sort(mostUrgentFirst);
    const end = known.reduce((first, one) => Math.min(first, one.end), Number.POSITIVE_INFINITY);
    this.#listed = { records, walks, names, views, end, isLasting: known.every(({ isLasting }) => isLasting) };
    this.#lasting.set(views, this.#listed);
    return views;
  }

  /** Until when (epoch ms) what `of` answered at that moment and place holds; null where it may change with any moment. */
  holdUpTo(views: readonly CredentialView[], here: Here): number | null {
    const lasting = this.#lasting.get(views);
    return lasting?.isLasting ? Math.min(lasting.end, midnightAfter(here)) : null;
  }

  #withWalk(record: CredentialRecord, walk: Walk, policy: Policy, here: Here): Walked {
    const known = this.#walked.get(record);
    if (known && known.walk === walk && lasts(known, here)) return known;
    const view = viewOf(record, policy, here, walk);
    const one = { view, walk, ...lastingOf(record, view, here) };
    this.#walked.set(record, one);
    return one;
  }
}

/** Gives a credential the name of its account: in our own windows alone. */
function named(view: CredentialView, names: AccountNames): CredentialView {
  const name = names[accountRef(view)];
  return name === undefined ? view : { ...view, accountName: name };
}
