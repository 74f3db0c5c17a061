import fc from 'fast-check';
import { credentialKey } from '../../../src/core/credential.ts';
import type { Act } from '../../../src/core/record/acts.ts';
import { joinRecords } from '../../../src/core/record/join.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import { cleanNote, cleanText } from '../../../src/core/text.ts';

/** Records as a ledger may hold them, small enough in their times that statements meet often. */
export const NOW = Date.UTC(2026, 10, 24);
const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

const instant = fc.integer({ min: 0, max: 60 }).map((hours) => START + hours * HOUR);
const pair = fc.tuple(instant, instant).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const span = pair.map(([earliest, latest]) => ({ earliest, latest }));
const openSpan = fc.oneof(
  span,
  span.map(({ latest }) => ({ earliest: null, latest })),
);
const hex = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));
const name = fc.string({ unit: 'grapheme', maxLength: 20 }).map((raw) => cleanText(raw));
const note = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 })
  .map((lines) => cleanNote(lines.join('\n')));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const orNever = fc.oneof(fc.constant('never' as const), span);
const source = fc.constantFrom('eyes' as const, 'log' as const, 'page' as const, 'user' as const);
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 4) => fc.array(arbitrary, { maxLength });

const looks = pair.map(([first, last]) => ({ first, last }));
/** Copies of one install keep them in one form. */
const forms = fc.oneof(
  fc.constant({}),
  hex.map((p5) => ({ p5 })),
);
const spanOf = (withForms: boolean) =>
  fc
    .record({
      at: looks,
      differsFrom: orNull(instant),
      isBack: fc.boolean(),
      forms: withForms ? forms : fc.constant({}),
    })
    .map(({ at, differsFrom, isBack, ...more }) => ({
      ...at,
      differsFrom: differsFrom !== null && differsFrom < at.first ? differsFrom : null,
      ...(isBack && { backAt: at.last }),
      ...more,
    }));

const zone = fc.constantFrom('UTC', 'Europe/Warsaw');
const named = fc.record({ when: openSpan, day: orNull(fc.record({ date: fc.constant('2026-01-02'), zone })) });
const overlapDays = fc.integer({ min: 0, max: 7 });
const word = fc.oneof(
  named.map((said) => ({ what: 'made' as const, ...said })),
  fc
    .tuple(named, overlapDays)
    .map(([said, days]) => ({ what: 'rotated' as const, ...said, overlapDays: days, replaces: null })),
  named.map((said) => ({ what: 'expires' as const, ...said })),
  fc.constantFrom('old-ended', 'cancelled', 'unknown', 'never-expires', 'deactivated', 'still-there').map((what) => ({
    what: what as 'old-ended' | 'cancelled' | 'unknown' | 'never-expires' | 'deactivated' | 'still-there',
  })),
  fc.constantFrom('Ana', 'Team', '').map((text) => ({ what: 'owner' as const, text })),
);
/** The same act in two copies says the same, unless it was taken back in one of them. */
const act = fc.tuple(instant, word, fc.boolean()).map(([at, said, isUndone]): Act => {
  const id = `${at.toString(36)}-${said.what}-${JSON.stringify(said).replace(/\W+/g, '').slice(0, 30)}`.slice(0, 60);
  const was = { made: 'birth', rotated: 'birth', expires: 'end', 'never-expires': 'end', owner: 'owner' }[
    said.what as string
  ] as 'birth' | undefined;
  if (isUndone && was) return { id, at, what: 'undone', was };
  return { id, at, ...said } as Act;
});

/** Records of the credential with this id. */
export const recordOf = (id: string, withFingerprints = true): fc.Arbitrary<CredentialRecord> =>
  fc
    .record({
      name: orNull(name),
      url: fc.constant('https://app.hubspot.com/service-keys/1'),
      seen: span,
      namedAt: instant,
      floor: orNull(fc.record({ when: instant, at: instant })),
      spans: few(spanOf(withFingerprints)),
      dates: few(fc.tuple(looks, openSpan).map(([at, when]) => ({ when, ...at }))),
      expiries: few(fc.tuple(looks, orNull(orNever)).map(([at, when]) => ({ when, ...at }))),
      overlaps: few(fc.tuple(looks, orNull(span)).map(([at, until]) => ({ until, ...at, graceDays: 7 }))),
      lastUsed: orNull(fc.record({ when: orNever, at: instant })),
      logged: few(
        fc.record({
          what: fc.constantFrom('created' as const, 'rotated' as const, 'deactivated' as const),
          when: pair.map(([earliest, latest]) => ({ earliest, latest })),
          learnedAt: instant,
          reach: instant,
          silentUpTo: instant,
        }),
      ),
      history: few(fc.tuple(pair, source).map(([[earliest, latest], by]) => [earliest, latest, by] as const)),
      misses: few(fc.record({ at: instant, most: fc.boolean() })),
      acts: few(act),
      note: fc.record({ text: note, at: instant }),
      snooze: orNull(
        fc.record({
          at: instant,
          until: orNull(instant),
          severity: fc.constant('warning' as const),
          news: fc.constant('x'),
        }),
      ),
      dismissal: orNull(fc.record({ at: instant, news: fc.constantFrom('a', 'b') })),
    })
    .map(({ seen, namedAt, ...fields }) => {
      const identity = { provider: 'hubspot', kind: 'hubspot/service-key', account: '1', id };
      const record = {
        key: credentialKey(identity),
        ...identity,
        ...fields,
        namedAt: fields.name === null ? null : namedAt,
        firstSeen: seen.earliest,
        lastSeen: seen.latest,
        lastVisit: seen.latest,
        doubt: null,
      };
      // In the order and within the limits in which the ledger keeps it.
      return joinRecords(record, record);
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
