import type { UsageLog } from '../core/lifecycle.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { recognise } from './index.ts';

/**
 * The address of the log in which the provider shows who uses that key, on the host where the key was seen; null where none is
 * known. The record may come from a backup file: only a page that the catalogue knows, of that very key or account, is opened.
 */
export function usageLogAddress(
  { path }: UsageLog,
  { provider, account, id, url }: Pick<CredentialRecord, 'provider' | 'account' | 'id' | 'url'>,
): string | null {
  if (path === undefined || url === null) return null;
  const filled = path.replaceAll(/:(account|id)/g, (_, what) => encodeURIComponent(what === 'id' ? id : account));
  // Also of what is an address, but has no pages, such as "javascript:…".
  if (!URL.canParse(filled, url)) return null;
  const address = new URL(filled, url);
  const where = recognise(address);
  const isOfKey = where?.page.provider === provider && where.account === account && (where.id ?? id) === id;
  return isOfKey ? address.href : null;
}
