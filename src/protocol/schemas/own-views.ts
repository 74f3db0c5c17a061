import * as v from 'valibot';
import type { CredentialState } from '../../core/ledger/state.ts';
import { jobsSchema, placesSchema, walkedSchema } from '../../core/walk/schema.ts';
import type { CredentialView } from '../messages.ts';
import type { Said } from '../said.ts';
import { day, instant, interval, zone } from './parts.ts';
import { evidence, shown } from './verdict.ts';

/** What our own windows get to see of a credential: all that is known of it, and no fingerprint. */

const by = v.picklist(['eyes', 'log', 'page', 'user']);
const WORDS = [
  'made',
  'rotated',
  'old-ended',
  'cancelled',
  'unknown',
  'expires',
  'never-expires',
  'deactivated',
  'still-there',
  'owner',
] as const;
const named = v.nullable(v.object({ date: day, zone }));
const actId = v.nullable(v.string());

const said: v.GenericSchema<unknown, Said> = v.object({
  id: v.string(),
  at: instant,
  what: v.picklist(WORDS),
  when: v.nullable(interval),
  day: named,
});

const birth: v.GenericSchema<unknown, CredentialState['birth']> = v.object({
  earliest: v.nullable(instant),
  latest: instant,
  day: named,
  evidence,
  asOf: instant,
  toldUpTo: instant,
  earliestIs: v.picklist(['secret', 'floor', 'none']),
  latestIs: v.picklist(['secret', 'first-look']),
});

export const credentialView: v.GenericSchema<unknown, CredentialView> = v.object({
  ...shown,
  accountName: v.optional(v.string()),
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
  said: v.array(said),
  snoozedUntil: v.nullable(instant),
  walk: v.nullable(v.object({ what: v.nullable(walkedSchema), done: jobsSchema, places: placesSchema })),
});
