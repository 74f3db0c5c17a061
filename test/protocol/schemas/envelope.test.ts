import { describe, expect, test } from 'vitest';
import {
  hasChips,
  isPart,
  readEnvelope,
  readPageContext,
  readPrinted,
} from '../../../src/protocol/schemas/envelope.ts';

const NOT_OK = { ok: false, error: 'error_no_answer', values: ['HubSpot'] };

describe('a reply of the worker', () => {
  test('has a value of any shape, or a reason', () => {
    expect(readEnvelope({ ok: true, value: [1], more: 2 })).toEqual({ ok: true, value: [1] });
    expect(readEnvelope({ ...NOT_OK, more: 2 })).toEqual(NOT_OK);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ok'],
    ['neither yes nor no', { value: 1 }],
    ['not ok without being so', { ...NOT_OK, ok: undefined }],
    ['a word that is no yes', { ok: 'true', value: 1 }],
    ['no reason', { ...NOT_OK, error: undefined }],
    ['a list for a reason', { ...NOT_OK, error: ['error_no_answer'] }],
    ['a reason that is no id of a message', { ...NOT_OK, error: 'Try again' }],
    ['the id of another message', { ...NOT_OK, error: 'evidence_page' }],
    ['no values', { ...NOT_OK, values: undefined }],
    ['a text for the values', { ...NOT_OK, values: 'HubSpot' }],
    ['a number among the values', { ...NOT_OK, values: ['HubSpot', 1] }],
  ])('is none with %s', (_what, raw) => expect(readEnvelope(raw)).toBeNull());
});

describe('the key of the fingerprints', () => {
  const fingerprintKey = `${'a'.repeat(43)}=`;

  test('is 32 bytes in base64', () => {
    expect(readPageContext({ fingerprintKey, more: 1 })).toEqual({ fingerprintKey });
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['no key', {}],
    ['a list that prints as one', { fingerprintKey: [fingerprintKey] }],
    ['31 bytes', { fingerprintKey: `${'a'.repeat(42)}==` }],
    ['another alphabet', { fingerprintKey: `${'-'.repeat(43)}=` }],
    ['more behind it', { fingerprintKey: `${fingerprintKey}\n` }],
  ])('is none with %s', (_what, raw) => expect(readPageContext(raw)).toBeNull());
});

test('a view tells of something where it has chips', () => {
  expect(hasChips({ chips: [{}] })).toBe(true);
  expect([{ chips: [] }, { chips: 'one' }, { chips: { length: 1 } }, {}, null, 'view'].map(hasChips)).not.toContain(
    true,
  );
});

test('a view is a part where it says so', () => {
  expect(isPart({ isPart: true })).toBe(true);
  expect([{ isPart: 'true' }, { isPart: false }, {}, null, 'view'].map(isPart)).not.toContain(true);
});

describe('what the platform prints in a language', () => {
  const PRINTED = { words: 'a', durations: 'b', isYearFirst: false };

  test('is that of the place in the list', () => {
    expect(readPrinted([null, { ...PRINTED, more: 1 }], 1)).toEqual(PRINTED);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['no list', { 0: PRINTED }],
    ['an empty one', []],
    ...Object.keys(PRINTED).map((name): [string, unknown] => [`another ${name}`, [{ ...PRINTED, [name]: 412 }]]),
  ])('is none with %s', (_what, raw) => expect(readPrinted(raw, 0)).toBeNull());
});
