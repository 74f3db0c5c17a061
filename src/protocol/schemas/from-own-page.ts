import * as v from 'valibot';
import { MOST_NAMES } from '../../core/accounts/names.ts';
import { sitesSchema } from '../../core/backup/sites.ts';
import type { LogEvent } from '../../core/log/event.ts';
import { viewFieldsSchema } from '../../core/saved-views/schema.ts';
import { taughtSchema } from '../../core/taught/schema.ts';
import { jobsSchema, placesSchema, walkedSchema } from '../../core/walk/schema.ts';
import { type FromOwnPage, PROTOCOL } from '../messages.ts';
import type { RowList } from '../popup.ts';
import { MOST_SIGHTINGS, name } from './from-page.ts';
import { userSettings } from './own-replies.ts';
import {
  accountId,
  calendarId,
  count,
  credentialId,
  credentialKey,
  day,
  instant,
  interval,
  kindId,
  MOST_ENTRIES,
  providerId,
  text,
  word,
  zone,
} from './parts.ts';

/** An activity log of one year of a large account has some ten thousand lines about keys. */
const MOST_LOG_EVENTS = 50_000;
/** Characters of a backup: some fifty thousand credentials. */
const LARGEST_BACKUP = 50_000_000;

const protocol = v.literal(PROTOCOL);
const tabId = v.optional(count);

const keys = v.pipe(v.array(credentialKey), v.minLength(1), v.maxLength(MOST_SIGHTINGS));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));
const overlapDays = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366));
const about = v.optional(v.picklist(['same', 'another']));
/** The person was asked of a text that looks generated, and says that it is no key. */
const isNoKey = v.optional(v.literal(true));
const spokenActions = [
  v.strictObject({ do: v.literal('set-birth'), key: credentialKey, day, zone }),
  v.strictObject({ do: v.literal('rotated'), key: credentialKey, day, zone, overlapDays, about }),
  v.strictObject({ do: v.literal('set-expiry'), key: credentialKey, day, zone }),
  v.strictObject({
    do: v.picklist(['old-ended', 'cancelled', 'unknown-birth', 'never-expires', 'deactivated', 'still-there']),
    key: credentialKey,
  }),
  v.strictObject({ do: v.literal('owner'), key: credentialKey, text: text(500), isNoKey }),
] as const;

const ownAction = v.variant('do', [
  v.strictObject({ do: v.literal('snooze'), keys, days }),
  v.strictObject({ do: v.literal('dismiss'), keys }),
  ...spokenActions,
  v.strictObject({ do: v.literal('undo'), key: credentialKey, act: word(60) }),
  v.strictObject({ do: v.literal('unsnooze'), keys }),
  v.strictObject({ do: v.literal('undismiss'), keys }),
  v.strictObject({ do: v.literal('forget'), keys }),
  v.strictObject({
    do: v.literal('walk'),
    key: credentialKey,
    what: walkedSchema,
    done: jobsSchema,
    places: placesSchema,
    isNoKey,
  }),
  v.strictObject({ do: v.literal('restore'), key: credentialKey }),
  v.strictObject({ do: v.literal('note'), key: credentialKey, text: text(2_000), isNoKey }),
  v.strictObject({
    do: v.literal('name-accounts'),
    names: v.pipe(
      v.array(v.strictObject({ provider: providerId, account: accountId, name: text(500) })),
      v.minLength(1),
      v.maxLength(MOST_NAMES),
    ),
    isNoKey,
  }),
  v.strictObject({
    do: v.literal('keep-view'),
    name: text(500),
    fields: v.nullable(viewFieldsSchema),
    was: v.optional(text(1_000)),
    isNoKey,
  }),
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
    isNoKey,
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

const here = v.nullable(v.strictObject({ provider: providerId, account: accountId }));
const rowList: v.GenericSchema<unknown, RowList> = v.variant('of', [
  v.strictObject({
    of: v.literal('account'),
    provider: providerId,
    account: accountId,
    part: v.picklist(['pressing', 'in-order', 'all']),
  }),
  v.strictObject({ of: v.literal('hidden') }),
  v.strictObject({ of: v.literal('found'), query: text(1_000), here }),
]);

const fromOwnPage = v.variant('type', [
  v.strictObject({ protocol, type: v.literal('overview'), tabId }),
  v.strictObject({ protocol, type: v.literal('action'), action: ownAction, tabId }),
  v.strictObject({ protocol, type: v.literal('popup'), tabId }),
  v.strictObject({ protocol, type: v.literal('popup-rows'), list: rowList, from: count }),
  v.strictObject({ protocol, type: v.literal('page-here'), tabId: count }),
  v.strictObject({ protocol, type: v.picklist(['popup-place', 'opened-key']), key: credentialKey }),
  v.strictObject({ protocol, type: v.literal('popup-action'), action: ownAction, tabId }),
  v.strictObject({ protocol, type: v.literal('settings') }),
  v.strictObject({ protocol, type: v.literal('save-settings'), settings: userSettings }),
  v.strictObject({
    protocol,
    type: v.literal('import-log'),
    apply: v.boolean(),
    events: v.pipe(v.array(logEvent), v.maxLength(MOST_LOG_EVENTS)),
    reach: v.optional(instant),
  }),
  v.strictObject({ protocol, type: v.literal('check-word'), action: v.variant('do', [...spokenActions]) }),
  v.strictObject({ protocol, type: v.picklist(['read-once', 'undo-look']), tabId: count }),
  v.strictObject({
    protocol,
    type: v.literal('answer-look'),
    tabId: count,
    isRight: v.boolean(),
    shown: v.optional(text(40)),
  }),
  v.strictObject({ protocol, type: v.literal('give-consent') }),
  v.strictObject({ protocol, type: v.literal('samples') }),
  v.strictObject({ protocol, type: v.literal('fingerprints') }),
  v.strictObject({ protocol, type: v.literal('export-ledger') }),
  v.strictObject({
    protocol,
    type: v.literal('calendar-exported'),
    uids: v.pipe(v.array(calendarId), v.maxLength(MOST_ENTRIES)),
  }),
  v.strictObject({
    protocol,
    type: v.literal('import-ledger'),
    mode: v.picklist(['merge', 'replace']),
    apply: v.boolean(),
    json: text(LARGEST_BACKUP),
  }),
  v.strictObject({ protocol, type: v.literal('undo-import') }),
  v.strictObject({ protocol, type: v.literal('sites-allowed'), sites: sitesSchema }),
  v.strictObject({ protocol, type: v.literal('taught') }),
  v.strictObject({ protocol, type: v.literal('keep-taught'), page: taughtSchema }),
  v.strictObject({ protocol, type: v.literal('forget-taught'), id: providerId }),
  v.strictObject({ protocol, type: v.literal('delete-everything') }),
]);

/** The message, when it is one that our own windows may send; else null. */
export function readFromOwnPage(message: unknown): FromOwnPage | null {
  const result = v.safeParse(fromOwnPage, message);
  return result.success ? (result.output as FromOwnPage) : null;
}
