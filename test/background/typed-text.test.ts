import { expect, test } from 'vitest';
import { typedText } from '../../src/background/gate.ts';

const KEY = 'pat-na1-88a7a0de-1111-4222-8333-444455556666';
const GENERATED = 'deployed at 7375406a1b2c3d4e5f60718293a4b5c6d7e8f901';

test('what a person typed is kept as it is', () => {
  expect(typedText('Billing, asks Ann first', 'hubspot')).toBe('Billing, asks Ann first');
});

test('what looks generated is kept once the person says that it is no key', () => {
  expect(() => typedText(GENERATED, 'hubspot')).toThrow('error_may_hold_key');
  expect(typedText(GENERATED, 'hubspot', true)).toBe(GENERATED);
});

test('a key is not kept, whatever the person says', () => {
  for (const isNoKey of [false, true]) expect(() => typedText(KEY, 'hubspot', isNoKey)).toThrow('error_holds_key');
});
