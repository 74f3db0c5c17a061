import { recognise } from '../../catalogue/index.ts';
import { keptAccount } from '../../catalogue/kept-place.ts';
import type { AccountNames } from '../../core/accounts/names.ts';
import { type BackupSettings, diffBackup, readBackup, writeBackup } from '../../core/backup/index.ts';
import type { CredentialKey } from '../../core/credential.ts';
import { findKeyMaterial, redactKeyMaterial, redactKnownKeys } from '../../core/key-material/index.ts';
import { cleanJson } from '../../core/key-material/json.ts';
import { canonical } from '../../core/record/canonical.ts';
import { joinRecords } from '../../core/record/join.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import { joinViews } from '../../core/saved-views/change.ts';
import { MOST_TAUGHT, type Taught } from '../../core/taught/schema.ts';
import type { BackupReport, FromOwnPage, ImportReport } from '../../protocol/messages.ts';
import type { Undo } from '../../protocol/schemas/stored.ts';
import type { Draft } from '../draft.ts';
import { everyShape, keptText, ownerOf } from '../gate.ts';
import { reconcile } from '../grants.ts';
import { Refusal } from '../refusal.ts';
import type { Worker } from '../worker.ts';
import { exportable } from './damaged.ts';
import { takeWalks } from './imported-walks.ts';
import { keptViews } from './keep-view.ts';
import { apartFrom, keptRecord } from './kept-record.ts';
import { allowedSites, offeredSites } from './sites.ts';

type Import = Extract<FromOwnPage, { type: 'import-ledger' }>;
type Counts = Omit<BackupReport, 'applied'>;

/** The backup, with what could not be read beside it, for whoever can make something of it. */
export async function exportLedger(worker: Worker): Promise<{ json: string }> {
  const { store, now } = worker;
  const { records, settings, accounts, views, damaged, walks, taught } = await store.read();
  const written = JSON.parse(
    writeBackup(new Map(records.all().map((record) => [record.key, record])), settings, now(), {
      accounts,
      views,
      walks,
      taught,
      sites: await allowedSites(worker),
    }),
  );
  const set = exportable(damaged);
  const whole = Object.keys(set).length === 0 ? written : { ...written, damaged: set };
  // What persons said is no key stays.
  return {
    json: `${JSON.stringify(
      cleanJson(whole, (text) => redactKnownKeys(text)),
      null,
      1,
    )}\n`,
  };
}

/** What a backup would change, or, with `apply`, changes. What it changes is kept as it was, for one undo. */
export async function importLedger(worker: Worker, { mode, apply, json }: Import): Promise<ImportReport> {
  const backup = readBackup(json, { now: worker.now(), isKeyPage });
  if (!backup.ok) {
    const { code, path, line } = backup.problem;
    throw new Refusal(code, path === null ? String(line) : redactKeyMaterial(path, everyShape));
  }
  const records = withoutKeysIn(backup.records);
  const change = (draft: Draft): Counts => {
    const current = new Map(draft.records().map((record) => [record.key, record]));
    const { result, ...counts } = diffBackup(current, records, mode);
    const settings = draft.get('settings');
    const [accounts, views] = [draft.get('accounts'), draft.get('views')];
    const before = become(draft, current, result);
    const walks = takeWalks(draft, result, backup.walks, mode);
    if (mode === 'replace') draft.set('settings', withoutKeysInLimits(backup.settings));
    const names = keptNames(backup.accounts);
    const next = mode === 'replace' ? names : { ...names, ...accounts };
    if (canonical(next) !== canonical(accounts)) draft.set('accounts', next);
    const pages = takeTaught(draft, backup.taught);
    const told = keptViews(backup.views);
    const nextViews = mode === 'replace' ? told : joinViews(views, told);
    if (canonical(nextViews) !== canonical(views)) draft.set('views', nextViews);
    // Who was not told that it is done imports once more: that changes nothing, and what it did can still be undone.
    const changed = (name: 'settings' | 'accounts' | 'views', was: object) =>
      canonical(draft.get(name)) !== canonical(was);
    const isNews =
      before.size > 0 ||
      Object.keys(walks).length > 0 ||
      pages.length > 0 ||
      changed('settings', settings) ||
      changed('accounts', accounts) ||
      changed('views', views);
    if (!isNews) return counts;
    const brought = {
      brought: draft.get('settings'),
      broughtAccounts: draft.get('accounts'),
      broughtViews: draft.get('views'),
    };
    draft.set('undo', { at: draft.now, settings, accounts, views, ...brought, walks, taught: pages });
    draft.keepBefore(before);
    return counts;
  };
  const counts = apply ? await worker.store.update(change) : await worker.store.preview(change);
  if (!apply) return { applied: false, ...counts, sites: [] };
  await worker.known.changed();
  void reconcile(worker);
  void worker.show();
  return { applied: true, ...counts, sites: await offeredSites(worker, backup.sites) };
}

/** Takes back what the last import that changed something brought, and nothing of what came since. */
export async function undoImport(worker: Worker): Promise<BackupReport> {
  const counts = await worker.store.update((draft): Counts => {
    const undo = draft.get('undo');
    if (!undo) throw new Refusal('error_nothing_to_undo');
    const current = new Map(draft.records().map((record) => [record.key, record]));
    const wanted = new Map(current);
    for (const [key, record] of draft.before()) {
      if (record) wanted.set(key, record);
      else wanted.delete(key);
    }
    const changed = become(draft, current, wanted);
    if (canonical(draft.get('settings')) === canonical(undo.brought)) draft.set('settings', undo.settings);
    draft.set('accounts', takenBack(draft.get('accounts'), undo));
    if (undo.views && canonical(draft.get('views')) === canonical(undo.broughtViews)) draft.set('views', undo.views);
    for (const [key, walk] of Object.entries(undo.walks)) draft.setWalk(key, walk);
    draft.set(
      'taught',
      draft.get('taught').filter(({ id }) => !undo.taught?.includes(id)),
    );
    draft.set('undo', null);
    draft.keepBefore(new Map());
    return count(current, wanted, [...changed.keys()]);
  });
  await worker.known.changed();
  void reconcile(worker);
  void worker.show();
  return { applied: true, ...counts };
}

/** Adds the taught pages that are not there yet, as far as there is room, and returns their ids. One that is there stays as it is. */
function takeTaught(draft: Draft, brought: readonly Taught[]): string[] {
  const all = draft.get('taught');
  const more = brought.filter(({ id }) => !all.some((one) => one.id === id)).slice(0, MOST_TAUGHT - all.length);
  if (more.length > 0) draft.set('taught', [...all, ...more]);
  return more.map(({ id }) => id);
}

/** What somebody may have written into texts is blacked out; what has no place in a record at all is refused. */
function withoutKeysIn(records: ReadonlyMap<CredentialKey, CredentialRecord>): Map<CredentialKey, CredentialRecord> {
  const kept = new Map<CredentialKey, CredentialRecord>();
  for (const [at, record] of [...records.values()].entries()) {
    const found = keptRecord(record);
    if (!found) throw new Refusal('backup_problem_value', `credentials[${at}]`);
    const one = apartFrom(kept.get(found.key), found);
    const same = kept.get(one.key);
    kept.set(one.key, same ? joinRecords(same, one) : one);
  }
  return kept;
}

/** Names without key material, of accounts that may be kept as they are named. */
function keptNames(names: AccountNames): AccountNames {
  const kept = Object.entries(names).flatMap(([ref, name]) => {
    const [provider = '', account = ''] = ref.split(' ');
    const isKept = keptAccount(account, ownerOf(provider)) === account && findKeyMaterial(provider).length === 0;
    return isKept ? [[ref, keptText(name, provider)] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Each name that is still as the import brought it becomes what it was before. */
function takenBack(now: AccountNames, { accounts, broughtAccounts }: Undo): AccountNames {
  if (!accounts || !broughtAccounts) return now;
  const refs = [...new Set([...Object.keys(now), ...Object.keys(accounts), ...Object.keys(broughtAccounts)])];
  const names = refs.map((ref) => [ref, now[ref] === broughtAccounts[ref] ? accounts[ref] : now[ref]] as const);
  return Object.fromEntries(names.flatMap(([ref, name]) => (name === undefined ? [] : [[ref, name]])));
}

/** Limits stand under ids of kinds. */
function withoutKeysInLimits({ byKind, ...settings }: BackupSettings): BackupSettings {
  const kinds = Object.entries(byKind).filter(([kind]) => findKeyMaterial(kind, everyShape).length === 0);
  return { ...settings, byKind: Object.fromEntries(kinds) };
}

const isKeyPage = (url: string): boolean => URL.canParse(url) && recognise(new URL(url)) !== null;

/** Turns the ledger into `wanted`, and returns what that changes, as it was: null where there was nothing. */
function become(
  draft: Draft,
  current: ReadonlyMap<CredentialKey, CredentialRecord>,
  wanted: ReadonlyMap<CredentialKey, CredentialRecord>,
): Map<CredentialKey, CredentialRecord | null> {
  const before = new Map<CredentialKey, CredentialRecord | null>();
  for (const key of new Set([...current.keys(), ...wanted.keys()])) {
    const record = wanted.get(key);
    if (record === current.get(key)) continue;
    before.set(key, current.get(key) ?? null);
    if (record) draft.put(record);
    else draft.remove(key);
  }
  return before;
}

function count(
  current: ReadonlyMap<CredentialKey, CredentialRecord>,
  wanted: ReadonlyMap<CredentialKey, CredentialRecord>,
  touched: readonly CredentialKey[],
): Counts {
  const added = touched.filter((key) => !current.has(key)).length;
  const removed = touched.filter((key) => !wanted.has(key)).length;
  const changed = touched.length - added - removed;
  return { added, changed, removed, unchanged: wanted.size - added - changed };
}
