// @ts-check
// A family of keys with one lifecycle, and how its secrets look.
import * as v from 'valibot';
import { calendarDate, day, described, fact, pathPattern, pattern, slug, sourceRef, text } from './fields.mjs';

const days = v.pipe(v.number(), v.integer(), v.minValue(1));

const clock = v.variant('clock', [
  fact({
    clock: v.literal('age'),
    everyDays: v.pipe(v.nullable(days), described('A new secret is due so often; null where no number is named.')),
    advisedBy: v.optional(text('Who advises it, where it is not the provider.')),
  }),
  fact({
    clock: v.literal('expiry'),
    offered: v.pipe(v.boolean(), described('true: whoever makes the key chooses whether it ends; false: each ends.')),
    longestDays: v.optional(v.pipe(days, described('The longest life that may be chosen.'))),
  }),
  v.strictObject({ clock: v.literal('deadline'), stage: v.picklist(['unsupported', 'stopped-working']) }),
  fact({ clock: v.literal('idle'), afterDays: v.pipe(days, described('Unused so long, it is revoked.')) }),
]);

export const STAGES = /** @type {const} */ ([
  'announced',
  'creation-disabled',
  'deprecated',
  'unsupported',
  'stopped-working',
]);

const lifecycleEvent = fact({
  stage: v.picklist(STAGES),
  on: v.pipe(
    v.union([calendarDate, v.literal('paused'), v.literal('undated')]),
    described('When; "paused" where a date was taken back, "undated" where none was named.'),
  ),
  through: v.optional(v.pipe(day, described('The last day, where it happens over several.'))),
  appliesTo: v.optional(text('Which keys of the kind, where it is not all of them.')),
});

export const TRAITS = /** @type {const} */ ([
  'cannot-recreate',
  'connected-apps-unaffected',
  'full-access',
  'personal',
  'leak-deactivation',
  'settings-only',
  'last-changed-of-app',
  'super-admin',
  'developer-access',
  'creator-leaves',
  'only-deleted',
  'mails',
  'platform-version',
]);

const way = v.array(text());

const usageLog = fact({
  tells: v.pipe(
    v.picklist(['calls', 'handling']),
    described('"calls" those made with the key · "handling" who made, viewed or deactivated it.'),
  ),
  place: v.pipe(
    way,
    v.minLength(1, 'has to name a place'),
    described("What the provider's own menus and tabs on the way there are called, in English."),
  ),
  days: v.optional(v.pipe(days, described('So far back it goes. Left out: not known.'))),
  path: v.optional(pathPattern('Its address, where one of the pages here is that:')),
});

export const kind = v.strictObject({
  noun: v.pipe(slug, described('What it is, from the closed list in src/_locales/en/nouns.json.')),
  names: v.optional(
    v.pipe(
      v.objectWithRest({ en: text() }, text()),
      described("The provider's own name for it, by language, where the noun does not say it."),
    ),
  ),
  perAccount: v.optional(v.picklist(['one', 'one-per-user', 'many'])),
  introduced: v.optional(fact({ on: day })),
  lifecycle: v.optional(v.array(lifecycleEvent)),
  rotation: v.optional(
    fact({
      mode: v.pipe(
        v.picklist(['immediate', 'overlap', 'none', 'another', 'unknown']),
        described(
          '"immediate" the old secret ends at once · "overlap" it works on for a while · "none" no new secret in place · "another" its documents tell to make another key and end this one, and nothing of a new secret in place.',
        ),
      ),
      overlapDays: v.optional(days),
      overlapSource: v.optional(sourceRef),
    }),
  ),
  clocks: v.optional(v.array(clock)),
  replacements: v.optional(
    v.array(
      fact({
        kind: v.optional(v.pipe(text(), described('Another kind: "service-key", or "atlassian/api-token".'))),
        way: v.optional(v.picklist(['oauth', 'oidc', 'app', 'role', 'certificate', 'service-principal'])),
        suits: v.optional(v.picklist(['rest', 'webhooks', 'any'])),
      }),
    ),
  ),
  links: v.optional(
    v.array(
      fact({
        purpose: v.picklist(['documentation', 'migration', 'sunset', 'rotation']),
        aboutKind: v.optional(v.pipe(v.string(), described('The kind that the page is about, if not this one.'))),
        about: v.optional(text('What the page is about, in English, if it is about no kind as a whole.')),
      }),
    ),
  ),
  buttons: v.optional(
    fact({
      rotate: v.optional(way),
      rotateNow: v.optional(way),
      rotateLater: v.optional(way),
      deactivate: v.optional(way),
      delete: v.optional(way),
    }),
  ),
  usageLogs: v.optional(
    v.pipe(v.array(usageLog), described('Where it can be seen who uses a key. Left out where no source says so.')),
  ),
  traits: v.optional(
    v.pipe(v.record(v.picklist(TRAITS), sourceRef), described('Facts that shape advice, each with its source.')),
  ),
});

export const shape = fact({
  kinds: v.pipe(v.array(slug), v.minLength(1)),
  prefix: v.optional(v.pipe(pattern, described('What is public at its beginning, a regular expression.'))),
  body: v.pipe(pattern, described('What follows, all of which is secret: a regular expression.')),
  masked: v.optional(
    v.pipe(pattern, described('As it shows when hidden, with the group "body" and "*" for hidden characters.')),
  ),
  shows: v.optional(v.strictObject({ p: v.number(), s: v.number() })),
  bitsPerCharacter: v.optional(v.number()),
  yes: v.pipe(v.array(v.string()), v.minLength(1, 'has to hold a sample')),
  no: v.pipe(v.array(v.string()), v.minLength(1, 'has to hold a sample')),
});
