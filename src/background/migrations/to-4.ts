import * as v from 'valibot';
import type { CredentialKey } from '../../core/credential.ts';
import { joinRecords } from '../../core/record/join.ts';
import { recordSchema } from '../../core/record/schema.ts';
import type { Entries } from '../layout.ts';

/** The kinds that stand on one page, by what they are kept under since, of every provider that had such kinds then. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'azure-devops/personal-access-token': ['global-token', 'organization-token'],
  'cloudflare/user-credential': ['user-token', 'global-key'],
  'google-cloud/credential': ['api-key', 'auth-key', 'service-account-key'],
  'jenkins/token': ['api-token', 'legacy-token'],
  'new-relic/key': ['user-key', 'license-key', 'browser-key'],
  'npm/access-token': ['granular-token', 'classic-token'],
  'openai/secret-key': ['project-key', 'service-account-key', 'user-key'],
  'slack/app-token': ['bot-token', 'user-token', 'configuration-token'],
  'stripe/api-key': ['secret-key', 'restricted-key'],
  'twilio/credential': ['api-key', 'auth-token'],
};
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, kinds]) => {
    const provider = family.split('/')[0];
    return kinds.map((kind) => [`${provider}/${kind}`, family] as const);
  }),
);
const NAMED = /^(credential|last-good|before|walk):(.+)$/s;

/**
 * Layout 3 kept keys under their kind. Where several kinds stand on one page, layout 4 keeps them under their family, for a key may be
 * seen before its kind is told; what a person had said of its kind goes along. Two of different kinds that had the same id are two keys: the
 * second one has its kind behind its id. What cannot be read goes along as it is, so that it is set aside under the name at which its last
 * good copy is looked for. Frozen.
 */
export function toLayout4(raw: Entries): Entries {
  const changes: Entries = { schema: 4 };
  const keys = new Map<CredentialKey, CredentialKey>();
  const target = targetsIn(raw);
  for (const [name, value] of Object.entries(raw)) {
    const [, what, key = ''] = NAMED.exec(name) ?? [];
    const moved = target(key);
    if (!moved || value === null) continue;
    const to = `${what}:${moved}`;
    changes[name] = null;
    keys.set(key, moved);
    changes[to] = joined(changes[to] ?? raw[to], movedEntry(value, key, moved));
  }
  return { ...changes, ...indexOf(raw, keys), ...jobsOf(raw, keys), ...undoOf(raw, target) };
}

/** Under which key each is kept from now on; null where that stays. No two are kept under one. */
function targetsIn(raw: Entries): (key: CredentialKey) => CredentialKey | null {
  const keys = Object.entries(raw).flatMap(([name, value]) => (value === null ? [] : (NAMED.exec(name)?.[2] ?? [])));
  const taken = new Set(keys);
  const targets = new Map<CredentialKey, CredentialKey>();
  // In one order: what stands under which of two keys must not depend on how storage lists them.
  for (const key of [...new Set(keys)].sort()) {
    const plain = movedKey(key);
    if (plain === null) continue;
    const kind = key.split(' ')[1]?.split('%2F')[1];
    const free = [plain, `${plain}-${kind}`, `${plain}-${kind}-2`].find((one) => !taken.has(one)) ?? plain;
    taken.add(free);
    targets.set(key, free);
  }
  return (key) => targets.get(key) ?? movedKey(key);
}

function movedKey(key: CredentialKey): CredentialKey | null {
  const [provider, kind = '', account, ...id] = key.split(' ');
  const family = FAMILY_OF.get(kind.replace('%2F', '/'));
  return family ? [provider, encodeURIComponent(family), account, ...id].join(' ') : null;
}

/** A record, or what holds one under a name; whatever else it is stays as it is. */
function movedEntry(value: unknown, from: CredentialKey, to: CredentialKey): unknown {
  return isObject(value) && isObject(value.record)
    ? { ...value, record: movedRecord(value.record, from, to) }
    : movedRecord(value, from, to);
}

function movedRecord(value: unknown, from: CredentialKey, to: CredentialKey): unknown {
  const read = v.safeParse(recordSchema, value);
  if (!read.success || read.output.key !== from) return value;
  const { kind, firstSeen } = read.output;
  const id = decodeURIComponent(to.slice(to.lastIndexOf(' ') + 1));
  return { ...read.output, key: to, id, kind: FAMILY_OF.get(kind) ?? kind, told: { kind, at: firstSeen } };
}

/** Of what stands under one name, that of the first; of records all that both say. */
function joined(before: unknown, next: unknown): unknown {
  const [a, b] = [v.safeParse(recordSchema, before), v.safeParse(recordSchema, next)];
  return a.success && b.success ? joinRecords(a.output, b.output) : (before ?? next);
}

function indexOf({ index }: Entries, keys: ReadonlyMap<CredentialKey, CredentialKey>): Entries {
  if (!Array.isArray(index)) return {};
  return { index: [...new Set(index.map((key) => keys.get(key) ?? key))] };
}

/** What was told of a key in a reminder is not told anew. */
function jobsOf({ jobs }: Entries, keys: ReadonlyMap<CredentialKey, CredentialKey>): Entries {
  if (!isObject(jobs) || !isObject(jobs.told)) return {};
  const told = Object.entries(jobs.told).map(([key, what]) => [keys.get(key) ?? key, what]);
  return { jobs: { ...jobs, told: Object.fromEntries(told) } };
}

/** How far the person was with each, as it is brought back where the import is undone. */
function undoOf({ undo }: Entries, target: (key: CredentialKey) => CredentialKey | null): Entries {
  if (!isObject(undo) || !isObject(undo.walks)) return {};
  const walks = Object.entries(undo.walks).map(([key, walk]) => [target(key) ?? key, walk]);
  return { undo: { ...undo, walks: Object.fromEntries(walks) } };
}

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
