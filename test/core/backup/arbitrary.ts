import fc from 'fast-check';
import { uniteRotations } from '../../../src/core/backup/rotations.ts';
import { credentialKey } from '../../../src/core/credential.ts';
import type { CredentialRecord } from '../../../src/core/record.ts';
import { cleanNote, cleanText } from '../../../src/core/text.ts';

/** Records as a ledger may hold them, small enough in their times that spans meet often. */
export const NOW = Date.UTC(2026, 10, 24);
const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

const instant = fc.integer({ min: 0, max: 60 }).map((hours) => START + hours * HOUR);
const span = fc.tuple(instant, instant).map(([a, b]) => ({ earliest: Math.min(a, b), latest: Math.max(a, b) }));
const evidence = fc.constantFrom('page', 'log', 'user', 'observed', 'first-seen');
const openSpan = fc.oneof(
  span,
  span.map(({ latest }) => ({ earliest: null, latest })),
);
const birth = fc.record({ when: openSpan, evidence }).map(({ when, evidence }) => ({ ...when, evidence }));
const rotations = fc
  .array(fc.record({ when: openSpan, evidence, noticedAt: instant }), { maxLength: 4 })
  .map((list) => uniteRotations(list, []));
const hex = fc.integer({ min: 0, max: 0xffffffff }).map((number) => number.toString(16));
const name = fc.string({ unit: 'grapheme', maxLength: 20 }).map((raw) => cleanText(raw));
const note = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 })
  .map((lines) => cleanNote(lines.join('\n')));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const orNever = fc.oneof(fc.constant('never' as const), span, fc.constant(null));

/** Records of the credential with this id. */
export const recordOf = (id: string, withFingerprints = true): fc.Arbitrary<CredentialRecord> =>
  fc
    .record({
      name: orNull(name),
      birth,
      pageBirth: orNull(span),
      expires: orNever,
      lastUsed: orNever,
      fingerprints: withFingerprints ? fc.dictionary(fc.constantFrom('full', 'p5', 's4'), hex) : fc.constant({}),
      overlap: orNull(fc.record({ until: span, evidence })),
      rotations,
      seen: span,
      presence: fc.constantFrom('present' as const, 'gone' as const, 'deactivated' as const),
      presenceSince: instant,
      url: orNull(fc.constant('https://app.hubspot.com/service-keys/1')),
      snooze: orNull(fc.record({ until: instant, severity: fc.constantFrom('info' as const, 'warning' as const) })),
      dismissed: orNull(fc.constantFrom('a', 'b')),
      note,
    })
    .map(({ seen, ...fields }) => {
      const identity = { provider: 'hubspot', kind: 'hubspot/service-key', account: '1', id };
      return { key: credentialKey(identity), ...identity, ...fields, firstSeen: seen.earliest, lastSeen: seen.latest };
    });

export const records = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,3}$/), { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map((id) => recordOf(id))))
  .map((list) => new Map(list.map((record) => [record.key, record])));

const limit = fc.record({
  maximumAgeDays: fc.integer({ min: 1, max: 3650 }),
  warnAheadDays: fc.integer({ min: 0, max: 3650 }),
});
export const settings = fc.record({
  overall: orNull(limit),
  byKind: fc.dictionary(fc.constantFrom('hubspot/api-key', 'hubspot/service-key'), limit),
  notifications: fc.boolean(),
});
