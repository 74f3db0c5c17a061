import * as v from 'valibot';
import type { Verdict } from '../../core/verdict/index.ts';
import { LEVELS } from '../../core/verdict/level.ts';
import type { Reason } from '../../core/verdict/reason.ts';
import {
  accountId,
  credentialId,
  credentialKey,
  day,
  kindId,
  limitOwner,
  providerId,
  severity,
  text,
} from './parts.ts';

/** A verdict, as our own windows get it. */

/** What a reason says besides its code is the worker's own: see `core/verdict/reason.ts`. */
const reason = v.looseObject({ code: v.string(), severity }) as unknown as v.GenericSchema<unknown, Reason>;

const days = v.object({ from: v.nullable(day), to: v.nullable(day) });
const limit = v.object({ maximumAgeDays: v.number(), warnAheadDays: v.number(), owner: limitOwner });
export const evidence = v.picklist(['page', 'log', 'user', 'eyes', 'unchanged', 'first-look']);

const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  level: v.picklist(LEVELS),
  severity,
  knowledge: v.picklist(['exact', 'vague', 'unknown']),
  isAgeUnknown: v.boolean(),
  age: v.object({ min: v.number(), max: v.nullable(v.number()), evidence, asOf: v.nullable(day) }),
  made: days,
  limit: v.nullable(limit),
  dates: v.array(
    v.object({
      what: v.picklist(['expiry', 'old-secret', 'idle', 'kind-end', 'due']),
      days,
      day,
      inDays: v.number(),
      isBegun: v.boolean(),
      on: v.nullable(v.string()),
    }),
  ),
  reasons: v.array(reason),
  isOver: v.boolean(),
  needsAction: v.boolean(),
  snoozed: v.boolean(),
  heard: v.string(),
});

/** What a credential is. */
export const identity = {
  key: credentialKey,
  provider: providerId,
  kind: kindId,
  account: accountId,
  id: credentialId,
  name: v.nullable(text(2_000)),
};

/** And what there is to say of it. */
export const shown = { ...identity, verdict, isDismissed: v.boolean() };
