import { standingOf } from '../../../core/verdict/count.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import type { AccountPart, Place, RowList } from '../../../protocol/popup.ts';
import { groupByAccount, matching } from '../../../texts/grouping.ts';

/** A person asked to be quiet about it. */
export const isHidden = ({ verdict }: CredentialView): boolean => verdict.snoozed && !verdict.isOver;

export const isInOrder = ({ verdict }: CredentialView): boolean => standingOf(verdict) === 'in-order';

export function placeOf(view: CredentialView): Place {
  const { provider, account } = view;
  return { provider, account, part: isHidden(view) ? 'hidden' : isInOrder(view) ? 'in-order' : 'pressing' };
}

/** Of an account, by how its keys are shown: those that there is something to say of, those in order, or all. */
export function partOf(credentials: readonly CredentialView[], part: AccountPart): readonly CredentialView[] {
  return part === 'all' ? credentials : credentials.filter((view) => isInOrder(view) === (part === 'in-order'));
}

/** The keys of one of the lists, in the order in which they are shown. What is looked for is found wherever it is put away. */
export function inList(list: RowList, credentials: readonly CredentialView[]): readonly CredentialView[] {
  if (list.of === 'hidden') return credentials.filter(isHidden);
  if (list.of === 'found') {
    return groupByAccount(matching(credentials, list.query), list.here).flatMap((group) => group.credentials);
  }
  const { provider, account, part } = list;
  const own = credentials.filter((view) => view.account === account && view.provider === provider && !isHidden(view));
  return partOf(own, part);
}
