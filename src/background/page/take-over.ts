import type { PageDefinition } from '../../catalogue/schema.ts';
import { type AccountNames, accountRef } from '../../core/accounts/names.ts';
import type { Sighting } from '../../core/credential.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import type { Draft } from '../draft.ts';
import { moveKey } from '../move-key.ts';
import { atAddress, type KeyPage, keyOn } from '../sender.ts';

/**
 * A key that was seen before its page told whose it is stays the same key, with all that was known and said of it. Where its id
 * may be another person's too, the same secret has to show: else what was seen then may have been somebody else's.
 */
export function takeOver(draft: Draft, where: KeyPage, sighting: Sighting, comparable: boolean): void {
  const base = atAddress(where);
  const before = base && draft.record(keyOn(base, sighting.id));
  if (!before) return;
  const isOwn = isOfOneKey(where.page);
  const key = keyOn(where, sighting.id);
  const mayBe = isOwn || (!draft.record(key) && comparable && showsSame(before, sighting));
  if (!mayBe) return;
  moveKey(draft, before, (record) => {
    const { isPerUser, ...own } = record;
    return { ...(isOwn ? own : record), key, account: where.account };
  });
  nameAlike(draft, accountRef(before), accountRef(where));
}

/** What a person called the account of these keys they are called still, unless that person's account has a name of its own. */
function nameAlike(draft: Draft, from: string, to: string): void {
  const withName = (names: AccountNames): AccountNames => {
    const name = names[from];
    return name === undefined || to in names ? names : { ...names, [to]: name };
  };
  draft.set('accounts', withName(draft.get('accounts')));
  // A name that a file brought is taken back with it; what it stood in the place of may be the name that comes along.
  const undo = draft.get('undo');
  if (!undo?.accounts || !undo.broughtAccounts) return;
  const [before, brought] = [withName(undo.accounts), withName(undo.broughtAccounts)];
  draft.set('undo', { ...undo, accounts: before, broughtAccounts: brought });
}

/** Whether two keys of a product never have one id, whoever's they are. */
const isOfOneKey = ({ rowId, link }: PageDefinition): boolean => (rowId ? rowId.from !== 'name' : link !== undefined);

/** Whether the secret that showed last shows again; only equal forms can be compared. */
function showsSame({ spans }: CredentialRecord, { fingerprints }: Sighting): boolean {
  const last = [...spans].sort((a, b) => b.last - a.last)[0];
  return Object.entries(last?.forms ?? {}).some(([form, value]) => fingerprints[form] === value);
}
