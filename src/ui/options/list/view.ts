import { kindById } from '../../../catalogue/index.ts';
import type { ViewFields } from '../../../core/saved-views/schema.ts';
import { isAskedMonth, isDueIn } from '../../../core/verdict/due-month.ts';
import { kindEndsOf } from '../../../core/verdict/kind-end.ts';
import { SHOWN_STATES, type ShownState } from '../../../core/verdict/shown-state.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { ACROSS, type Across, isAcross, isInState } from '../numbers.tsx';

export const GROUPINGS = ['account', 'provider', 'kind', 'month'] as const;
export const ORDERS = ['urgency', 'act-by', 'name', 'age'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type Order = (typeof ORDERS)[number];

/** Which keys are shown and how. Empty: all of them. What is typed into the filter is no part: it may be a key. */
export interface ListView {
  /** What several states have in common. */
  readonly count: Across | '';
  /** The state that their chips say. */
  readonly level: ShownState | '';
  readonly kind: string;
  readonly account: string;
  /** An `AskedMonth`. */
  readonly month: string;
  /** Only kinds that end then, by their id; keys that are still listed. */
  readonly end: string;
  readonly group: Grouping;
  readonly sort: Order;
}

export const EVERYTHING: ListView = {
  count: '',
  level: '',
  kind: '',
  account: '',
  month: '',
  end: '',
  group: 'account',
  sort: 'urgency',
};

const NAMES = Object.keys(EVERYTHING) as readonly (keyof ListView)[];

/** What an address asks for. What it says in another way than we do, or of what is not there, is not asked for. */
export function viewIn(hash: string, credentials: readonly CredentialView[], today: string): ListView {
  const asked = new URLSearchParams(hash.startsWith('#credential=') ? '' : hash.split('?').slice(1).join('?'));
  const allowed: Readonly<Record<keyof ListView, (value: string) => boolean>> = {
    count: (value) => ACROSS.some((one) => one === value),
    level: (value) => SHOWN_STATES.some((state) => state === value),
    kind: (value) => credentials.some(({ kind }) => kind === value),
    account: (value) => credentials.some((view) => accountId(view) === value),
    month: isAskedMonth,
    end: (value) => kindEndsOf(credentials, kindById, today).some(({ kind }) => kind.id === value),
    group: (value) => GROUPINGS.some((one) => one === value),
    sort: (value) => ORDERS.some((one) => one === value),
  };
  const found = NAMES.flatMap((name) => {
    const value = asked.get(name);
    return value !== null && allowed[name](value) ? [[name, value]] : [];
  });
  return { ...EVERYTHING, ...Object.fromEntries(found) };
}

/** The address of a view: what differs from showing everything. */
export function addressOf(view: ListView, at: 'keys' | 'samples' = 'keys'): string {
  const said = new URLSearchParams(differing(view));
  return said.size === 0 ? `#${at}` : `#${at}?${said}`;
}

/** What is kept of a view under a name. */
export function fieldsOf(view: ListView): ViewFields {
  return Object.fromEntries(differing(view));
}

const differing = (view: ListView): [string, string][] =>
  NAMES.filter((name) => view[name] !== EVERYTHING[name]).map((name) => [name, view[name]]);

/** True where it shows fewer than all, whatever is typed. */
export function isFiltered({ group: _group, sort: _sort, ...filters }: ListView): boolean {
  return Object.values(filters).some((value) => value !== '');
}

export function passes(view: CredentialView, asked: ListView, today: string): boolean {
  const { count, level, kind, account, month, end } = asked;
  return (
    (count === '' || isAcross(view, count)) &&
    (level === '' || isInState(view, level)) &&
    (kind === '' || view.kind === kind) &&
    (account === '' || accountId(view) === account) &&
    (month === '' || isDueIn(view.verdict, month, today)) &&
    (end === '' || (view.kind === end && !view.verdict.isOver))
  );
}

/** Provider and account in one text. */
export function accountId({ provider, account }: Pick<CredentialView, 'provider' | 'account'>): string {
  return `${provider} ${account}`;
}
