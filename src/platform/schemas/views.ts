import * as v from 'valibot';
import type { CredentialState } from '../../core/ledger/state.ts';
import type { Verdict } from '../../core/verdict/index.ts';
import { LEVELS, type Reason } from '../../core/verdict/reason.ts';
import type { CredentialView, PageView } from '../messages.ts';
import {
  accountId,
  credentialId,
  credentialKey,
  day,
  instant,
  interval,
  kindId,
  limitOwner,
  providerId,
  severity,
  text,
  zone,
} from './parts.ts';

/** What the worker shows to a page: few fields are looked at closely, for what runs in a page must stay light. */

/** What a reason says besides its code is the worker's own: see `core/verdict/reason.ts`. */
const reason = v.looseObject({ code: v.string(), severity }) as unknown as v.GenericSchema<unknown, Reason>;

const days = v.object({ from: v.nullable(day), to: v.nullable(day) });
const limit = v.object({ maximumAgeDays: v.number(), warnAheadDays: v.number(), owner: limitOwner });
const evidence = v.picklist(['page', 'log', 'user', 'eyes', 'first-look']);

const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  level: v.picklist(LEVELS),
  severity,
  knowledge: v.picklist(['exact', 'vague', 'unknown']),
  isAgeUnknown: v.boolean(),
  age: v.object({ min: v.number(), max: v.nullable(v.number()), evidence }),
  limit: v.nullable(limit),
  dates: v.array(
    v.object({
      what: v.picklist(['expiry', 'old-secret', 'idle', 'kind-end', 'due']),
      days,
      day,
      inDays: v.number(),
      on: v.nullable(v.string()),
    }),
  ),
  reasons: v.array(reason),
  isOver: v.boolean(),
  needsAction: v.boolean(),
  snoozed: v.boolean(),
  heard: v.string(),
});

const by = v.picklist(['eyes', 'log', 'page', 'user']);
const named = v.nullable(v.object({ date: day, zone }));
const actId = v.nullable(v.string());

const birth: v.GenericSchema<unknown, CredentialState['birth']> = v.object({
  earliest: v.nullable(instant),
  latest: instant,
  day: named,
  evidence,
  asOf: instant,
  earliestIs: v.picklist(['secret', 'floor', 'none']),
  latestIs: v.picklist(['secret', 'first-look']),
});

export const credentialView: v.GenericSchema<unknown, CredentialView> = v.object({
  key: credentialKey,
  provider: providerId,
  kind: kindId,
  account: accountId,
  id: credentialId,
  name: v.nullable(text(2_000)),
  url: v.nullable(v.string()),
  birth,
  expires: v.nullable(
    v.object({ when: v.union([v.literal('never'), interval]), by, asOf: instant, day: named, actId }),
  ),
  lastUsed: v.nullable(v.object({ when: v.union([v.literal('never'), interval]), asOf: instant })),
  overlap: v.nullable(v.object({ until: interval, by, day: named, actId })),
  rotations: v.array(v.object({ when: interval, by, day: named, learnedAt: instant, actId })),
  presence: v.object({
    state: v.picklist(['shown', 'unseen', 'not-listed', 'deactivated']),
    since: instant,
    by,
    actId,
  }),
  owner: v.string(),
  firstSeen: instant,
  lastLook: v.nullable(instant),
  note: v.string(),
  verdict,
  snoozedUntil: v.nullable(instant),
  isDismissed: v.boolean(),
});

const pageView: v.GenericSchema<unknown, PageView> = v.object({
  credentials: v.array(credentialView),
  contact: v.nullable(v.string()),
  today: day,
});

/** The view, when it is one; else null. */
export function readPageView(raw: unknown): PageView | null {
  const result = v.safeParse(pageView, raw);
  return result.success ? result.output : null;
}
