import * as v from 'valibot';
import type { LogEvent } from '../../core/log/event.ts';
import { type FromOwnPage, PROTOCOL } from '../messages.ts';
import { keys, name, sharedActions } from './from-page.ts';
import { userSettings } from './own-replies.ts';
import {
  accountId,
  count,
  credentialId,
  credentialKey,
  day,
  interval,
  kindId,
  providerId,
  text,
  zone,
} from './parts.ts';

/** An activity log of one year of a large account has some ten thousand lines about keys. */
const MOST_LOG_EVENTS = 50_000;
/** Characters of a backup: some fifty thousand credentials. */
const LARGEST_BACKUP = 50_000_000;

const protocol = v.literal(PROTOCOL);
const tabId = v.optional(count);

const ownAction = v.variant('do', [
  ...sharedActions,
  v.strictObject({ do: v.literal('unsnooze'), keys }),
  v.strictObject({ do: v.literal('forget'), keys }),
  v.strictObject({ do: v.literal('deactivated'), key: credentialKey }),
  v.strictObject({ do: v.literal('note'), key: credentialKey, text: text(2_000) }),
  v.strictObject({ do: v.literal('saw-damage') }),
  v.strictObject({
    do: v.literal('add'),
    provider: providerId,
    account: accountId,
    kind: kindId,
    id: credentialId,
    name,
    day,
    zone,
    url: v.nullable(text(2_000)),
  }),
]);

const logEvent: v.GenericSchema<unknown, LogEvent> = v.strictObject({
  provider: providerId,
  account: accountId,
  kind: kindId,
  id: credentialId,
  effect: v.picklist(['created', 'rotated', 'deactivated']),
  at: interval,
});

const fromOwnPage = v.variant('type', [
  v.strictObject({ protocol, type: v.literal('overview'), tabId }),
  v.strictObject({ protocol, type: v.literal('action'), action: ownAction, tabId }),
  v.strictObject({ protocol, type: v.literal('settings') }),
  v.strictObject({ protocol, type: v.literal('save-settings'), settings: userSettings }),
  v.strictObject({
    protocol,
    type: v.literal('import-log'),
    apply: v.boolean(),
    events: v.pipe(v.array(logEvent), v.maxLength(MOST_LOG_EVENTS)),
  }),
  v.strictObject({ protocol, type: v.literal('export-ledger') }),
  v.strictObject({
    protocol,
    type: v.literal('import-ledger'),
    mode: v.picklist(['merge', 'replace']),
    apply: v.boolean(),
    json: text(LARGEST_BACKUP),
  }),
  v.strictObject({ protocol, type: v.literal('undo-import') }),
  v.strictObject({ protocol, type: v.literal('delete-everything') }),
]);

/** The message, when it is one that our own windows may send; else null. */
export function readFromOwnPage(message: unknown): FromOwnPage | null {
  const result = v.safeParse(fromOwnPage, message);
  return result.success ? (result.output as FromOwnPage) : null;
}
