import type { CredentialKey } from '../core/credential.ts';

/**
 * Where things are in `storage.local`.
 *
 * | key | holds |
 * | --- | --- |
 * | `schema` | number of the layout, `SCHEMA` |
 * | `credential:<key>` | one record; `null` where one was just removed and the entry is about to be |
 * | `last-good:<key>` | that record before its last change: what stands in when the record is damaged |
 * | `index` | keys of all records. Can be derived; kept to notice that a record vanished |
 * | `damaged:<name>` | what could not be read, as found, for export |
 * | `settings` | the user's settings |
 * | `install` | the key of the fingerprints |
 * | `jobs` | when jobs are due and what the digest told |
 * | `calendar` | ids of the entries of calendar files, to cancel what no longer holds |
 * | `accounts` | the user's own names of accounts |
 * | `instances` | where products stand that anybody can install: provider, origin, base path |
 * | `taught` | the pages that the person taught, see `core/taught` |
 * | `views` | views of the list that the user gave names to |
 * | `undo` | the last import that can be undone |
 * | `before:<key>` | a credential that it touched, as it would be without it |
 * | `walk:<key>` | how far the person is with replacing a key, and where it is in use |
 * | `consent` | true once the person has said yes to having pages read, false where an administrator alone has; no part of the ledger, see `consent.ts` |
 * | `clock` | when the ledger was last written, epoch ms |
 */
export const SCHEMA = 4;

export const CREDENTIAL = 'credential:';
export const LAST_GOOD = 'last-good:';
export const BEFORE = 'before:';
export const WALK = 'walk:';
export const DAMAGED = 'damaged:';

export const credentialEntry = (key: CredentialKey): string => `${CREDENTIAL}${key}`;
export const lastGoodEntry = (key: CredentialKey): string => `${LAST_GOOD}${key}`;
export const beforeEntry = (key: CredentialKey): string => `${BEFORE}${key}`;
export const walkEntry = (key: CredentialKey): string => `${WALK}${key}`;
export const damagedEntry = (name: string): string => `${DAMAGED}${name}`;

/** Everything in storage, or a change to it: `null` removes. */
export type Entries = Record<string, unknown>;
