import { describe, expect, test } from 'vitest';
import { isEffect, wordsOf } from '../../../src/core/log/event-words.ts';
import { isNeutral, isPartOrUndone } from '../../../src/core/log/part-words.ts';
import { eventReader, isWording, type Label } from '../../../src/core/log/wording.ts';

/** What cells say of an event together, and each of them alone. */

const types = [
  'SERVICE_KEY_CREATE',
  'SERVICE_KEY_ROTATE',
  'SERVICE_KEY_DEACTIVATE',
  'SERVICE_KEY_PERMISSIONS_UPDATE',
  'API_KEY_CREATE',
  'PRIVATE_APP_ACCESS_TOKEN_ROTATE',
].map((type) => ({ type }));
const event = (cell: string): Label => ({ cell, level: 'event' });
const category = (cell: string): Label => ({ cell, level: 'category' });
const beside = (cell: string): Label => ({ cell, level: 'beside' });

test.each<[string, Label[], (string | null)[]]>([
  ['one says all', [event('Service key created')], ['SERVICE_KEY_CREATE']],
  ['two say it together', [event('Service key'), event('Rotate')], ['SERVICE_KEY_ROTATE']],
  [
    'three say it together',
    [event('Private app'), event('Access token'), event('Rotated')],
    ['PRIVATE_APP_ACCESS_TOKEN_ROTATE'],
  ],
  ['one says what another says, too', [event('Service key'), event('Service key created')], ['SERVICE_KEY_CREATE']],
  ['one says what could be said of any', [event('Service key created'), event('Completed')], ['SERVICE_KEY_CREATE']],
  ['a class of events stands above', [category('Security'), event('Service key created')], ['SERVICE_KEY_CREATE']],
  ['a class stands above', [category('Colour'), event('Service key created')], ['SERVICE_KEY_CREATE']],
  ['something stands beside a whole one', [event('Service key created'), beside('Colour')], ['SERVICE_KEY_CREATE']],
  ['a rotation is an update, too', [event('Service key rotated'), event('Updated')], ['SERVICE_KEY_ROTATE']],
  ['the same verb stands beside', [event('Service key created'), beside('Create')], ['SERVICE_KEY_CREATE']],
  ['it was looked at, too', [event('Service key created'), beside('View')], ['SERVICE_KEY_CREATE']],
  [
    'a number and an address stand there',
    [event('Service key created'), event('7'), event('a/b')],
    ['SERVICE_KEY_CREATE'],
  ],
  ['of an event that nobody knows', [event('Service key teleported')], []],
  ['of nothing', [event('Login')], []],
  ['of no key', [event('Login'), event('Create')], []],
  // What is not understood is not read.
  ['a verb that nobody knows', [event('Service key'), event('Teleport')], [null]],
  ['more is said', [event('Service key created'), event('Colour')], [null]],
  ['more is said beside parts', [event('Service key'), event('Create'), beside('Colour')], [null]],
  ['parts and an update', [event('Service key'), event('Rotate'), event('Update')], [null]],
  ['of two classes one is more', [category('Service key created'), category('Colour')], [null]],
  ['a part of the key', [event('Service key'), event('Scopes'), event('Delete')], [null]],
  ['another verb', [event('Service key created'), event('Delete')], [null]],
  ['another kind', [event('API key'), event('Create'), event('Developer')], []],
  ['another verb beside', [event('Service key created'), beside('Delete')], ['SERVICE_KEY_CREATE', null]],
  ['another verb above', [event('Service key created'), category('Rotate')], ['SERVICE_KEY_CREATE', null]],
  ['one more verb beside', [event('Service key created'), beside('Create, delete')], ['SERVICE_KEY_CREATE', null]],
])('where %s', (_how, labels, rules) => {
  const found = eventReader(types).rulesOf(labels);
  expect([...found].map((rule) => rule?.type ?? null)).toEqual(rules);
});

test.each<[cell: string, meaning: string | null, isSubject: boolean]>([
  ['Service key created', 'SERVICE_KEY_CREATE', false],
  ['Service keys', 'unknown-event', true],
  ['service key teleport', 'unknown-event', false],
  ['HubSpot access tokens of private apps', 'unknown-event', true],
  ['Service desk', null, false],
  ['Private app created', null, false],
  ['Login', null, false],
  ['a@service.key', null, false],
])('%s means %s', (cell, meaning, isSubject) => {
  const reader = eventReader(types);
  const found = reader.meaningOf(cell);
  expect(typeof found === 'object' && found ? found.rule.type : found).toBe(meaning);
  expect(reader.isSubject(cell)).toBe(isSubject);
});

test.each([
  ['Service key', true],
  ['s'.repeat(120), true],
  ['s'.repeat(121), false],
  ['2026-11-24', false],
  ['a@b', false],
  ['a/b', false],
  ['', false],
])('%s may be words about an event: %s', (cell, may) => expect(isWording(cell)).toBe(may));

describe('words', () => {
  test.each([
    [['The private app’s access tokens were rotated'], 'access app private rotate s token'],
    [['API key', 'generated'], 'create hapikey'],
    [['Private app token revoked'], 'access app deactivate private token'],
    [['Key', 'keys', 'KEY'], 'key'],
    [['12', ''], ''],
  ])('of %j', (texts, words) => expect(wordsOf(...texts).join(' ')).toBe(words));

  test.each([
    ['create', true],
    ['rotate', true],
    ['deactivate', true],
    ['view', false],
    ['update', false],
  ])('%s makes a key or ends it: %s', (word, does) => expect(isEffect(word)).toBe(does));

  test.each<[cell: string, isOther: boolean, neutral: boolean]>([
    ['Failed', true, false],
    ['Not authorised', false, false],
    ['Unauthorized', true, false],
    ['Scopes', true, false],
    ['Name of the key', false, false],
    ['The description', true, false],
    ['Customer notes', false, false],
    ['The', false, false],
    ['', false, true],
    ['Completed successfully', false, true],
    ['Success', false, true],
    ['Success of Anna', false, false],
  ])('%s: another event %s, nothing new %s', (cell, isOther, neutral) => {
    expect([isPartOrUndone(cell), isNeutral(cell)]).toEqual([isOther, neutral]);
  });
});
