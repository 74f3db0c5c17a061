import { expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../src/core/ledger.ts';
import { type CredentialRecord, recordSchema } from '../../../src/core/record/schema.ts';
import { DAY, HOUR } from '../../../src/core/time/units.ts';
import { fits } from '../../../src/protocol/schemas/parts.ts';
import { day, logged, masked, rotatedBy, said, seen, span } from '../world.ts';

/** Bytes of JSON, as storage counts them. */
const USUAL = 1_500;
const MOST = 6_000;
const sizeOf = (record: CredentialRecord): number => Buffer.byteLength(JSON.stringify(record));

function live(count: number, eventOf: (n: number) => readonly [number, LedgerEvent]): CredentialRecord {
  let record: CredentialRecord | null = null;
  for (let n = 0; n < count; n += 1) {
    const [now, event] = eventOf(n);
    record = applyEvent(record, event.type === 'sighted' ? { ...event, visit: now } : event, now);
  }
  if (!record || !fits(recordSchema, record)) throw new Error('no record that can be kept');
  return record;
}

const hex = (n: number, digits: number) => (n * 2_654_435_761).toString(16).slice(-digits).padStart(digits, '0');

test.each([
  [5, USUAL],
  [1, 2 * USUAL],
])('a key that is rotated every %i years, after twenty years of daily looks', (years, most) => {
  const record = live(20 * 365, (n) => {
    const secret = Math.floor(n / (years * 365));
    const made = day(secret * years * 365);
    return [
      day(n),
      masked(hex(secret, 3), { created: span(made, made + DAY - 1), lastUsed: span(day(n) - DAY, day(n)) }),
    ];
  });
  expect(deriveState(record, day(20 * 365)).rotations).toHaveLength(20 / years - 1);
  expect(sizeOf(record)).toBeLessThanOrEqual(most);
});

test('a key that was never rotated', () => {
  const record = live(20 * 365, (n) => [day(n), masked('3ff', { created: span(day(-9), day(-8)) })]);
  expect(sizeOf(record)).toBeLessThanOrEqual(USUAL);
});

test('ten thousand rotations that were seen, each with a date, an end and an overlap', () => {
  const record = live(10_000, (n) => {
    const now = day(0) + n * HOUR;
    const told = {
      created: span(now - HOUR / 2, now - HOUR / 4),
      expires: span(now + n * DAY + 90 * DAY, now + n * DAY + 91 * DAY),
      oldSecretExpires: span(now + 7 * DAY + n * 2 * DAY, now + 7 * DAY + n * 2 * DAY),
      fingerprints: { full: hex(n, 6) },
      notBefore: day(-400),
    };
    return [now, seen(told)];
  });
  const state = deriveState(record, day(0) + 9_999 * HOUR);
  expect(state.rotations).toHaveLength(50);
  expect(state.birth.latest - (state.birth.earliest ?? 0)).toBeLessThanOrEqual(HOUR);
  expect(sizeOf(record)).toBeLessThanOrEqual(MOST);
});

test('ten thousand rotations that the user told of', () => {
  const record = live(10_000, (n) => {
    const now = day(0) + n * 10 * DAY;
    return n === 0 ? [now, seen()] : [now, rotatedBy(span(now - DAY, now), 7)];
  });
  expect(deriveState(record, day(0) + 9_999 * 10 * DAY).rotations).toHaveLength(50);
  expect(sizeOf(record)).toBeLessThanOrEqual(MOST);
});

test('ten thousand rotations of which the log tells, in one file', () => {
  const events = Array.from({ length: 10_000 }, (_, n) => ['rotated', day(0) + n * HOUR] as const);
  const log = logged(...events.map(([what, at]): ['rotated', number] => [what, at]));
  const record = live(2, (n) => [day(0) + 10_000 * HOUR + n, n === 0 ? seen() : log]);
  expect(deriveState(record, day(0) + 10_001 * HOUR).rotations).toHaveLength(50);
  expect(sizeOf(record)).toBeLessThanOrEqual(MOST);
});

test('every sort of word, each a hundred times, with everything else', () => {
  const words = ['old-ended', 'cancelled', 'unknown', 'never-expires', 'deactivated', 'still-there'] as const;
  const record = live(2_000, (n) => {
    const now = day(0) + n * 9 * HOUR;
    const what = words[n % 7];
    if (n % 3 === 0) return [now, masked(hex(Math.floor(n / 3), 3), { created: span(now - HOUR, now) })];
    if (n % 11 === 0) return [now, said({ what: 'owner', text: 'x'.repeat(120) })];
    if (n % 13 === 0) return [now, { type: 'missed' }];
    return what ? [now, said({ what })] : [now, rotatedBy(span(now - DAY, now), 7)];
  });
  expect(sizeOf(record)).toBeLessThanOrEqual(MOST);
});

test.each([6, 8, 10])('%i rotations that the user told of, and as many cancellations, over and over', (count) => {
  const record = live(600, (n) => {
    const now = day(0) + n * 9 * HOUR;
    if (n % 3 === 0) return [now, masked(hex(n, 3), { created: span(now - HOUR, now), expires: span(now, now + DAY) })];
    const isTold = Math.floor((n * 2) / 3) % (2 * count) < count;
    return [now, isTold ? rotatedBy(span(now - DAY, now), 7, 'another') : said({ what: 'cancelled' })];
  });
  expect(sizeOf(record)).toBeLessThanOrEqual(MOST);
});

test('every sort of word, each taken back as often as it is said', () => {
  let record = live(50, (n) => [day(n), masked(hex(n, 3), { created: span(day(n) - HOUR, day(n)) })]);
  const words: Parameters<typeof said>[0][] = [
    { what: 'never-expires' },
    { what: 'deactivated' },
    { what: 'owner', text: 'x'.repeat(120) },
    { what: 'unknown' },
    { what: 'made', when: span(day(40), day(49)), day: { date: '2026-11-24', zone: 'Europe/Warsaw' } },
  ];
  for (let n = 0; n < 600; n += 1) {
    const word = words[n % words.length];
    const now = day(60 + n);
    record = (word && applyEvent(record, said(word), now)) ?? record;
    const act = record.acts.at(-1)?.id ?? '';
    if (n % 13 !== 0) record = applyEvent(record, { type: 'undone', act }, now) ?? record;
  }
  expect(fits(recordSchema, record)).toBe(true);
  expect(sizeOf(record)).toBeLessThanOrEqual(MOST);
});
