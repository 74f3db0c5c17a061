import type { Sender } from '../../src/browser/browser.ts';
import type { Sighting } from '../../src/core/credential.ts';
import { lastStamp } from '../../src/core/ledger/clock.ts';
import type { CredentialState } from '../../src/core/ledger/state.ts';
import { deriveState } from '../../src/core/ledger.ts';
import type { CredentialRecord } from '../../src/core/record/schema.ts';
import type { FromPage } from '../../src/protocol/messages.ts';
import type { OwnReplies, PageReplies } from '../../src/protocol/replies.ts';
import { type Boot, type BootOptions, boot, type Disk, ID, ROOT, use } from './browser.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** A worker on a made-up browser, and the messages that tests send to it. */

export const NOW = Date.UTC(2026, 10, 24, 12);
export const DAY = 86_400_000;
export const HUB = '12345678';
export const LIST = `https://app.hubspot.com/service-keys/${HUB}`;
export const AUTH = `https://app.hubspot.com/private-apps/${HUB}/4711/auth`;

const { createWorker } = await import('../../src/background/worker.ts');
const { receive } = await import('../../src/background/receive.ts');
const { wake } = await import('../../src/background/jobs.ts');

export interface Running extends Boot {
  /** What the browser's clock says, epoch ms. */
  now: number;
  /** Where the computer is, an IANA zone. */
  zone: string;
  readonly worker: ReturnType<typeof createWorker>;
  fromPage<const M extends object>(message: M, sender?: Partial<Sender>): Promise<Answer<ReplyTo<M, PageReplies>>>;
  fromWindow<const M extends object>(message: M): Promise<Answer<ReplyTo<M, OwnReplies>>>;
  /** `isAlarm`: the alarm rang, else the worker was started by something else. */
  wake(isAlarm?: boolean): Promise<void>;
  /** Resolves when the worker has nothing left to do. */
  idle(): Promise<void>;
}

/** A reply. Of a refusal the value is missing: a test that looks into it then fails. */
export interface Answer<V = unknown> {
  readonly ok: boolean;
  readonly value: V;
  readonly error?: string;
  readonly values?: readonly string[];
}

/** What the worker answers a message with, by its type; nothing is known of the answer to what is no message. */
type ReplyTo<M, Replies> = M extends { readonly type: infer T }
  ? T extends keyof Replies
    ? Replies[T]
    : unknown
  : unknown;

export function start(disk: Disk, options: BootOptions & { now?: number; zone?: string } = {}): Running {
  const booted = boot(disk, options);
  use(booted.browser);
  const running: Running = {
    ...booted,
    now: options.now ?? NOW,
    zone: options.zone ?? 'UTC',
    worker: createWorker(
      booted.browser,
      () => running.now,
      () => running.zone,
      // Whether it is idle is told by its calls of the browser, which a timer is none of.
      () => Promise.resolve(),
    ),
    fromPage: (message, sender) =>
      receive(running.worker, { protocol: 1, ...message }, { ...pageSender(), ...sender }) as Promise<never>,
    fromWindow: (message) => receive(running.worker, { protocol: 1, ...message }, windowSender()) as Promise<never>,
    wake: (isAlarm) => wake(running.worker, isAlarm),
    idle: async () => {
      for (let seen = -1; seen !== booted.calls.length; ) {
        seen = booted.calls.length;
        for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
  return running;
}

export function pageSender(url = LIST, tabId = 7): Sender {
  const { origin } = new URL(url);
  return { id: ID, url, origin, frameId: 0, documentId: `doc-${tabId}`, tab: { id: tabId, url, incognito: false } };
}

export function windowSender(page = 'popup.html'): Sender {
  return { id: ID, url: `${ROOT}${page}`, origin: ROOT.slice(0, -1) };
}

export function sighting(id: string, more: Partial<Sighting> = {}): Sighting {
  return {
    kind: 'hubspot/service-key',
    id,
    name: `Key ${id}`,
    created: { earliest: NOW - 40 * DAY, latest: NOW - 39 * DAY },
    expires: null,
    lastUsed: null,
    fingerprints: {},
    oldSecretExpires: null,
    ...more,
  };
}

export function sighted(sightings: readonly Sighting[], more: Partial<Extract<FromPage, { type: 'sighted' }>> = {}) {
  return {
    type: 'sighted' as const,
    page: 'hubspot/service-keys',
    account: HUB,
    outcome: 'read' as const,
    complete: false,
    present: sightings.map(({ id }) => id),
    sightings,
    ...more,
  };
}

export const keyOf = (id: string, kind = 'hubspot/service-key', account = HUB): string =>
  ['hubspot', kind, account, id].map(encodeURIComponent).join(' ');

/** The records on disk, by id. Entries that stand for "removed" are none. */
export function recordsOn(disk: Disk): Record<string, CredentialRecord> {
  const entries = [...disk.local].filter(([name, json]) => name.startsWith('credential:') && json !== 'null');
  return Object.fromEntries(entries.map(([, json]) => JSON.parse(json)).map((record) => [record.id, record]));
}

/** What follows from the records on disk, by id, at the time of the last statement of each. */
export function snapshotsOn(disk: Disk): Record<string, Snapshot> {
  const snapshot = (record: CredentialRecord) => snapshotOf(record, deriveState(record, lastStamp(record)));
  return Object.fromEntries(Object.entries(recordsOn(disk)).map(([id, record]) => [id, snapshot(record)]));
}

/** The same as the ledger concludes it. */
export function statesOn(disk: Disk): Record<string, CredentialState> {
  const entries = Object.entries(recordsOn(disk));
  return Object.fromEntries(entries.map(([id, record]) => [id, deriveState(record, lastStamp(record))]));
}

export function onDisk(disk: Disk, name: string): unknown {
  const json = disk.local.get(name);
  return json === undefined ? undefined : JSON.parse(json);
}
