import * as v from 'valibot';
import type { Sighting } from '../../core/credential.ts';
import { cleanText } from '../../core/text.ts';
import { type FromPage, PROTOCOL } from '../messages.ts';
import { LATER_SCRIPTS } from '../script-names.ts';
import { outcome } from './own-replies.ts';
import {
  accountId,
  credentialId,
  credentialKey,
  fingerprints,
  instant,
  interval,
  intervalOrNever,
  kindId,
  pageId,
  text,
} from './parts.ts';

export const MOST_SIGHTINGS = 2_000;
export const MOST_ON_A_PAGE = 20_000;

const MOST_LANGUAGES = 20;
const LONGEST_LANGUAGE = 35;
const LONGEST_ZONE = 60;

const protocol = v.literal(PROTOCOL);
/** The 120 graphemes that a name may have are this many UTF-16 units at most (see `core/text.ts`). */
const LONGEST_NAME = 2_000;
/** A name is cleaned here once more: whoever sent it, it is shown in the dashboard and in files. */
export const name = v.nullable(
  v.pipe(
    text(LONGEST_NAME),
    v.transform((raw) => cleanText(raw)),
  ),
);

/** A page may name any; only those that have words count. */
const languages = v.union([v.literal('all'), v.pipe(v.array(text(LONGEST_LANGUAGE)), v.maxLength(MOST_LANGUAGES))]);

const sighting: v.GenericSchema<unknown, Sighting> = v.strictObject({
  kind: kindId,
  told: v.optional(kindId),
  id: credentialId,
  name,
  created: v.nullable(interval),
  notBefore: v.optional(instant),
  expires: intervalOrNever,
  lastUsed: intervalOrNever,
  fingerprints,
  oldSecretExpires: v.nullable(interval),
  isWhole: v.optional(v.boolean()),
});

const fromPage: v.GenericSchema<unknown, FromPage> = v.variant('type', [
  v.strictObject({ protocol, type: v.literal('key-page') }),
  v.strictObject({ protocol, type: v.literal('where') }),
  v.strictObject({ protocol, type: v.literal('page-context') }),
  v.strictObject({
    protocol,
    type: v.literal('script'),
    names: v.pipe(v.array(v.picklist(LATER_SCRIPTS)), v.minLength(1), v.maxLength(LATER_SCRIPTS.length)),
    page: v.optional(pageId),
  }),
  v.strictObject({ protocol, type: v.literal('words'), languages }),
  v.strictObject({
    protocol,
    type: v.literal('printed'),
    languages: v.pipe(v.array(text(LONGEST_LANGUAGE)), v.maxLength(MOST_LANGUAGES)),
    zone: text(LONGEST_ZONE),
  }),
  v.strictObject({
    protocol,
    type: v.literal('sighted'),
    page: pageId,
    account: accountId,
    outcome,
    complete: v.boolean(),
    present: v.nullable(v.pipe(v.array(credentialId), v.maxLength(MOST_ON_A_PAGE))),
    sightings: v.pipe(v.array(sighting), v.maxLength(MOST_SIGHTINGS)),
    visit: v.optional(instant),
  }),
  v.strictObject({
    protocol,
    type: v.literal('page-view'),
    page: pageId,
    keys: v.pipe(v.array(credentialKey), v.maxLength(MOST_ON_A_PAGE)),
  }),
  v.strictObject({ protocol, type: v.literal('open'), page: pageId, key: v.nullable(credentialKey) }),
  v.strictObject({ protocol, type: v.literal('collapse'), page: pageId, isCollapsed: v.boolean() }),
]);

/** The message, when it is one that a provider's page may send; else null. */
export function readFromPage(message: unknown): FromPage | null {
  const result = v.safeParse(fromPage, message);
  return result.success ? result.output : null;
}
