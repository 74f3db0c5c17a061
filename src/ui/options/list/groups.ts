import { locale, t } from '../../../browser/i18n.ts';
import { providerById } from '../../../catalogue/index.ts';
import { standingOf } from '../../../core/verdict/count.ts';
import { byMonth, dueMonthOf } from '../../../core/verdict/due-month.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { calendarText } from '../../../texts/date.ts';
import { accountNameOf, credentialName } from '../../../texts/grouping.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { accountId, type Grouping, type Order } from './view.ts';

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly credentials: readonly CredentialView[];
  /** Nothing in it asks for anything: all of it is in order or no longer there. */
  readonly isCalm: boolean;
}

const NO_DAY = '9999';

/** In that order; what is equal stays as it was, which is by urgency. */
export function sorted(credentials: readonly CredentialView[], order: Order): readonly CredentialView[] {
  if (order === 'urgency') return credentials;
  const names = new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' });
  const day = ({ verdict }: CredentialView) => verdict.dates[0]?.day ?? NO_DAY;
  // Of an unknown age no more than its least is known: it is neither old nor young.
  const age = ({ verdict }: CredentialView) => (verdict.knowledge === 'unknown' ? -1 : verdict.age.min);
  const compare = {
    'act-by': (a: CredentialView, b: CredentialView) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0),
    name: (a: CredentialView, b: CredentialView) => names.compare(credentialName(a), credentialName(b)),
    age: (a: CredentialView, b: CredentialView) => age(b) - age(a),
  }[order];
  return credentials.toSorted(compare);
}

/** Each group stands where its first credential does; months stand in their own order, and groups by name where keys do. */
export function grouped(
  credentials: readonly CredentialView[],
  { group, sort }: { readonly group: Grouping; readonly sort: Order },
  today: string,
): Group[] {
  const idOf = {
    account: accountId,
    provider: ({ provider }: CredentialView) => provider,
    kind: ({ kind }: CredentialView) => kind,
    month: ({ verdict }: CredentialView) => dueMonthOf(verdict, today),
  }[group];
  const found = new Map<string, CredentialView[]>();
  for (const view of sorted(credentials, sort)) {
    const own = found.get(idOf(view));
    if (own) own.push(view);
    else found.set(idOf(view), [view]);
  }
  const groups = [...found].flatMap(([id, own]) => {
    const [first] = own;
    return first ? [{ id, title: titleOf(group, first, id), credentials: own, isCalm: own.every(isCalm) }] : [];
  });
  if (group === 'month') return groups.sort((a, b) => byMonth(a.id, b.id));
  const names = new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' });
  return sort === 'name' ? groups.sort((a, b) => names.compare(a.title, b.title)) : groups;
}

function titleOf(group: Grouping, first: CredentialView, id: string): string {
  switch (group) {
    case 'account':
      return accountNameOf(first);
    case 'provider':
      return providerById(id)?.name ?? id;
    case 'kind':
      return kindName(id);
    default:
      return monthText(id);
  }
}

/** "November 2026", and what else an `AskedMonth` may be. */
export function monthText(month: string): string {
  return month === 'past' || month === 'later' || month === 'none' ? t(`month_${month}`) : calendarText(month);
}

export function isInOrder({ verdict }: CredentialView): boolean {
  return standingOf(verdict) === 'in-order';
}

function isCalm({ verdict }: CredentialView): boolean {
  return ['in-order', 'over'].includes(standingOf(verdict));
}
