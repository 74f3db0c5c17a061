// @ts-check
// What a provider's file, `src/providers/<id>/provider.json`, may hold. `npm run provider schema` writes the schema for editors.
import * as v from 'valibot';
import { address, day, described, fact, pathPattern, slug, source, sourceRef, text } from './fields.mjs';
import { kind, shape } from './kind-schema.mjs';
import { page, parameters } from './page-schema.mjs';

const host = v.pipe(
  v.string(),
  v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'has to be a host, or "*." and a domain'),
);
const eventList = v.array(text());

export const providerFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: text('As the provider writes it.'),
  hostAccess: v.optional(
    v.pipe(
      v.picklist(['at-install', 'on-request']),
      described('Whether its hosts are asked for when Keyturn is installed. Left out: "on-request".'),
    ),
  ),
  hosts: fact({
    fixed: v.optional(v.array(host)),
    selfHosted: v.optional(v.pipe(v.literal(true), described('It may stand at any host that a user names.'))),
  }),
  since: v.optional(v.pipe(fact({ on: day }), described('Nothing of the provider is older.'))),
  accounts: v.optional(pathPattern('Any path of its app that names the account.')),
  parameters: v.optional(parameters),
  pages: v.record(slug, page),
  kinds: v.record(slug, kind),
  families: v.optional(
    v.pipe(
      v.record(slug, v.pipe(v.array(slug), v.minLength(2, 'has to name two kinds at least'))),
      described(
        'Kinds that may stand on one page, under a name of their own: their keys are kept under it. Never renamed.',
      ),
    ),
  ),
  shapes: v.optional(v.array(shape)),
  log: v.optional(
    fact({
      opensWithDays: v.optional(v.number()),
      events: v.pipe(
        v.record(
          slug,
          v.strictObject({
            created: v.optional(eventList),
            rotated: v.optional(eventList),
            deactivated: v.optional(eventList),
            none: v.optional(eventList),
          }),
        ),
        described("By kind: which events of the account's log mean what."),
      ),
      eventsSource: v.pipe(sourceRef, described('Where the events are from.')),
    }),
  ),
  entrances: v.optional(
    v.pipe(
      v.array(fact({ kind: slug, url: address })),
      described("The provider's own short addresses of pages with keys."),
    ),
  ),
  notKnown: v.optional(v.pipe(v.array(text()), described('What nobody could verify, a sentence each.'))),
  sources: v.record(slug, source),
});

/** @typedef {v.InferOutput<typeof providerFile>} ProviderFile */
/** @typedef {v.InferOutput<typeof page>} PageFact */
/** @typedef {v.InferOutput<typeof kind>} KindFact */
/** @typedef {v.InferOutput<typeof shape>} ShapeFact */
/** @typedef {v.InferOutput<typeof sourceRef>} SourceRef */
