import * as v from 'valibot';
import type { Reason } from '../../core/reason.ts';
import { LEVELS } from '../../core/reason.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { CredentialView, PageView } from '../messages.ts';
import {
  accountId,
  birth,
  credentialId,
  credentialKey,
  evidence,
  instant,
  interval,
  intervalOrNever,
  kindId,
  providerId,
  severity,
  text,
} from './parts.ts';

/** What the worker shows to a page: few fields are looked at closely, for what runs in a page must stay light. */

const reason = <C extends Reason['code'], L extends Reason['level'], E extends v.ObjectEntries>(
  code: C,
  level: L,
  entries: E,
) => v.object({ code: v.literal(code), level: v.literal(level), severity, ...entries });

const reasons: v.GenericSchema<unknown, Reason[]> = v.array(
  v.variant('code', [
    reason('kind-stopped', 'stopped', { since: v.string() }),
    reason('older-than-limit', 'overdue', { limitDays: v.number() }),
    reason('around-limit', 'due-soon', { limitDays: v.number() }),
    reason('due-soon', 'due-soon', { due: interval }),
    reason('kind-ending', 'ending', { on: v.string(), inDays: v.number() }),
    reason('expires', 'expiring', { when: interval }),
    reason('expired', 'expiring', { when: interval }),
    reason('old-secret-expires', 'expiring', { when: interval }),
    reason('age-unknown', 'unknown', { atLeastDays: v.number() }),
  ]),
);

const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  level: v.picklist(LEVELS),
  severity,
  age: v.object({ min: v.number(), max: v.nullable(v.number()), evidence }),
  due: v.nullable(interval),
  reasons,
  needsAction: v.boolean(),
  snoozed: v.boolean(),
  signature: v.string(),
});

export const credentialView: v.GenericSchema<unknown, CredentialView> = v.object({
  key: credentialKey,
  provider: providerId,
  kind: kindId,
  account: accountId,
  id: credentialId,
  name: v.nullable(text(2_000)),
  birth,
  expires: intervalOrNever,
  lastUsed: intervalOrNever,
  overlap: v.nullable(v.object({ until: interval, evidence })),
  rotations: v.array(v.object({ when: interval, evidence, noticedAt: instant })),
  firstSeen: instant,
  lastSeen: instant,
  presence: v.picklist(['present', 'gone', 'deactivated']),
  presenceSince: instant,
  url: v.nullable(v.string()),
  snooze: v.nullable(v.object({ until: instant, severity })),
  note: v.string(),
  verdict,
  isDismissed: v.boolean(),
});

const pageView: v.GenericSchema<unknown, PageView> = v.object({
  credentials: v.array(credentialView),
  contact: v.nullable(v.string()),
});

/** The view, when it is one; else null. */
export function readPageView(raw: unknown): PageView | null {
  const result = v.safeParse(pageView, raw);
  return result.success ? result.output : null;
}
