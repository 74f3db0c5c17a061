import { plural, t } from '../../../browser/i18n.ts';
import type { Overview, TabStatus } from '../../../protocol/messages.ts';
import type { AccountHead, PopupTab, PopupView } from '../../../protocol/popup.ts';
import { firstPages } from '../../../texts/first-pages.ts';
import { endNotes } from '../../../texts/group-notes.ts';
import { type AccountGroup, accountName, accountNameOf, groupByAccount } from '../../../texts/grouping.ts';
import { headlineText } from '../../../texts/index.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { isHidden, isInOrder, partOf } from './key-lists.ts';
import { nextCardOf } from './next-card.ts';
import { rowOf } from './popup-row.ts';

/** With more keys a filter is worth its place, and what nobody asked for is put away. */
const FOLDED_FROM = 8;
/** Lines that come with the first answer. */
const FIRST = 40;

/** The popup as it opens. */
export function popupViewOf({ credentials, notices, tab, here, today, now }: Overview): PopupView {
  const folds = credentials.length > FOLDED_FROM;
  const told = credentials.filter((view) => !isHidden(view));
  const groups = groupByAccount(told, tab);
  const others = groups.slice(1).flatMap((group) => group.credentials);
  return {
    total: credentials.length,
    headline: headlineText(credentials),
    notices,
    next: nextCardOf(credentials, today),
    tab: tab && tabOf(tab, credentials),
    here: here?.what ?? null,
    folds,
    accounts: groups.map((group, at) => headOf(group, folds, folds && at > 0 ? 0 : FIRST, today)),
    others: others.length > 0 ? headlineText(others) : '',
    hidden: credentials.length - told.length,
    entrances: credentials.length === 0 ? firstPages(now) : [],
  };
}

function headOf(group: AccountGroup, folds: boolean, first: number, today: string): AccountHead {
  const { provider, account, credentials } = group;
  const pressing = partOf(credentials, 'pressing');
  const open = folds ? (pressing.length > 0 ? pressing : credentials) : credentials;
  return {
    ...{ provider, account },
    name: credentials[0] ? accountNameOf(credentials[0]) : '',
    headline: headlineText(credentials),
    severity: credentials[0]?.verdict.severity ?? 'none',
    notes: endNotes(folds ? pressing : credentials),
    pressing: pressing.length,
    inOrder: credentials.filter(isInOrder).length,
    first: open.slice(0, first).map((view) => rowOf(view, today)),
  };
}

function tabOf(status: TabStatus, credentials: Overview['credentials']): PopupTab {
  const { outcome, kind, provider, account, found } = status;
  const own = credentials.find((view) => view.provider === provider && view.account === account);
  const page = t('tab_page', kindName(kind), accountName(provider, account, own?.accountName));
  const line = () => (outcome === 'read' ? plural('tab_read', found, page) : t(`tab_${outcome}`, page));
  return { status, page, line: outcome === 'unreadable' ? '' : line() };
}
