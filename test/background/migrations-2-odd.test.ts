import { expect, test } from 'vitest';
import { toLayout3 } from '../../src/background/migrations/to-3.ts';

/** What is left of the forms of a secret, by how layout 2 may have kept them. */
const PERSONAL = 'hubspot/personal-access-key';

function left(forms: unknown, kind = 'hubspot/service-key'): unknown {
  const changes = toLayout3({ 'credential:a b c d': { kind, spans: [{ first: 1, forms }] } });
  return (changes['credential:a b c d'] as { spans: { forms: unknown }[] }).spans[0]?.forms;
}

test('of a mask of ten bits the first nine, of every other length the first 24 bits', () => {
  // 0x3ff and 0x110, without their last bit.
  expect(left({ p5: '3ff' })).toEqual({ p5: '1ff' });
  expect(left({ p5: '110' })).toEqual({ p5: '088' });
  expect(left({ p5: '12345678' })).toEqual({ p5: '123456' });
  expect(left({ p5: '12' })).toEqual({ p5: '12' });
});

test('of a whole the first 24 bits, however many were kept', () => {
  expect(left({ full: '12345678' }, PERSONAL)).toEqual({ full: '123456' });
  expect(left({ full: '3ff' }, PERSONAL)).toEqual({ full: '3ff' });
});

test('the other form is let go', () => {
  expect(left({ full: '12345678', p5: '3ff' })).toEqual({ p5: '1ff' });
  expect(left({ full: '12345678', p5: '3ff' }, PERSONAL)).toEqual({ full: '123456' });
  expect(left({ s4: '3ff' })).toEqual({});
});

test('where one of them is no fingerprint, all stay, to be set aside', () => {
  for (const forms of [{ full: '123', p5: 'no such thing' }, { p5: 123 }, { p5: '' }, { p5: '123456789' }, [], null])
    expect(left(forms)).toEqual(forms);
});
