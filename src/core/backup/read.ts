import * as v from 'valibot';
import { type AccountNames, withNames } from '../accounts/names.ts';
import type { CredentialKey } from '../credential.ts';
import { clampFutureStamps } from '../ledger/clock.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { joinViews } from '../saved-views/change.ts';
import type { SavedView } from '../saved-views/schema.ts';
import type { Taught } from '../taught/schema.ts';
import { cleanNote, cleanText } from '../text.ts';
import type { Walk } from '../walk/schema.ts';
import { type BackupSettings, FILES, FORMAT, LARGEST, VERSION } from './file.ts';
import { portableRecord } from './portable.ts';
import { type BackupProblem, problemAt, problemOf } from './problem.ts';
import type { AllowedSite } from './sites.ts';
import { lineOfMistake } from './syntax.ts';

export type BackupReading =
  | {
      readonly ok: true;
      readonly records: ReadonlyMap<CredentialKey, CredentialRecord>;
      readonly settings: BackupSettings;
      readonly accounts: AccountNames;
      readonly views: readonly SavedView[];
      readonly walks: ReadonlyMap<CredentialKey, Walk>;
      readonly taught: readonly Taught[];
      readonly sites: readonly AllowedSite[];
    }
  | { readonly ok: false; readonly problem: BackupProblem };

export interface BackupContext {
  /** Epoch ms. Stamps later than this were made by a clock that ran ahead, and are brought back to it. */
  readonly now: number;
  /** Whether an address is a page with keys. Another one is left out: a file must not lead people to pages of its choice. */
  readonly isKeyPage: (url: string) => boolean;
}

/** All of a backup, or the first reason why not. Never throws, whatever the text is. */
export function readBackup(json: string, context: BackupContext): BackupReading {
  if (json.length > LARGEST) return refused(problemAt('backup_problem_too_large'));
  const text = json.replace(/^\ufeff/, '');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refused({ code: 'backup_problem_syntax', path: null, line: lineOfMistake(text) });
  }
  const stranger = headProblem(raw);
  if (stranger) return refused(stranger);
  const parsed = v.safeParse(FILES[versionOf(raw) === 1 ? 1 : 2], raw, { abortEarly: true });
  if (!parsed.success) return refused(problemOf(parsed.issues[0]));
  const { credentials, settings } = parsed.output;
  const accounts = namesIn(parsed.output.accounts);
  const views = joinViews([], parsed.output.views);
  const records = new Map(credentials.map((record) => [record.key, restored(record, context)]));
  const walks = new Map(
    ('walks' in parsed.output ? parsed.output.walks : []).map(({ key, walk }) => [key, restoredWalk(walk, context)]),
  );
  const taught = 'taught' in parsed.output ? parsed.output.taught : [];
  const sites = 'sites' in parsed.output ? parsed.output.sites : [];
  if (records.size === credentials.length)
    return { ok: true, records, settings, accounts, views, walks, taught, sites };
  const seen = new Set<CredentialKey>();
  const second = credentials.findIndex(({ key }) => seen.size === seen.add(key).size);
  return refused(problemAt('backup_problem_twice', 'credentials', second, 'key'));
}

/** Names as they are kept: what cannot be shown on one line is none. */
function namesIn(accounts: AccountNames): AccountNames {
  const named = Object.entries(accounts).map(([ref, name]) => {
    const [provider = '', account = ''] = ref.split(' ');
    return { provider, account, name };
  });
  return withNames({}, named);
}

function restoredWalk(walk: Walk, { now }: BackupContext): Walk {
  const places = walk.places.flatMap(({ text, isDone }) => {
    const clean = cleanText(text);
    return clean === null ? [] : [{ text: clean, isDone }];
  });
  return { ...walk, places, at: Math.min(walk.at, now), secret: Math.min(walk.secret, now) };
}

function refused(problem: BackupProblem): BackupReading {
  return { ok: false, problem };
}

/** Files of other programs and of later versions, told before their contents are looked at. */
function headProblem(raw: unknown): BackupProblem | null {
  const head: { format?: unknown; version?: unknown } = typeof raw === 'object' && raw !== null ? raw : {};
  if (head.format !== FORMAT) return problemAt('backup_problem_not_backup', 'format');
  return versionOf(raw) > VERSION ? problemAt('backup_problem_newer_version', 'version') : null;
}

function versionOf(raw: unknown): number {
  const { version }: { version?: unknown } = typeof raw === 'object' && raw !== null ? raw : {};
  return Number.isSafeInteger(version) ? Number(version) : 0;
}

function restored(record: CredentialRecord, { now, isKeyPage }: BackupContext): CredentialRecord {
  const { name, note, url } = record;
  const clean = {
    ...portableRecord(record),
    name: name === null ? null : cleanText(name),
    note: { ...note, text: cleanNote(note.text) },
    url: url !== null && isKeyPage(url) ? url : null,
    acts: record.acts.map((act) => (act.what === 'owner' ? { ...act, text: cleanText(act.text) ?? '' } : act)),
  };
  return clampFutureStamps(clean, now).record;
}
