import { describe, expect, test } from 'vitest';
import { decoded, keptId } from '../../../src/core/key-material/kept-id.ts';

const PLACE = { of: 'hubspot 12345678', own: [] };
const KEY = 'ghp_a8Kd93jfLq0ZxVb7Tn2mRs5WyUe1HcPgXi4O';
const HASH = /^hash-[0-9a-f]{10}$/;

describe('an id that is no key is kept as it is', () => {
  test.each(['4711', 'app-1', 'billing sync', 'a%20b', '50%'])('%s', (id) => expect(keptId(id, PLACE)).toBe(id));
  test('also none', () => {
    expect(keptId(null, PLACE)).toBeNull();
    expect(keptId('', PLACE)).toBe('');
  });
});

describe('of one that looks like a key', () => {
  test('a hash is kept, the same each time', () => {
    expect(keptId(KEY, PLACE)).toMatch(HASH);
    expect(keptId(KEY, PLACE)).toBe(keptId(KEY, { ...PLACE }));
  });
  test('also where the address hides it', () => {
    expect(keptId(KEY.replace('_', '%5f'), PLACE)).toMatch(HASH);
    expect(keptId(KEY.replace('_', '%255f'), PLACE)).toMatch(HASH);
  });
  test('that stays what it was: else each such key would be a new one after an update', () => {
    const text = new TextEncoder().encode(`${PLACE.of} ${KEY}`);
    const hash = [...text].reduce((sum, byte) => (sum * 7919n + BigInt(byte) + 1n) % 2n ** 40n, 0n);
    expect(keptId(KEY, PLACE)).toBe(`hash-${hash.toString(16).padStart(10, '0')}`);
  });
  test('another one in another account', () => {
    expect(keptId(KEY, { ...PLACE, of: 'hubspot 12345679' })).not.toBe(keptId(KEY, PLACE));
  });
  test('nothing where it is so short that a hash would tell it', () => {
    expect(keptId('ghp_a8Kd93jfLq', PLACE)).toBeNull();
  });
  test('by the shapes of its own provider', () => {
    const own = [/zd[0-9a-z]{30}/g];
    expect(keptId('zdalphabetalphabetalphabetabcde', { ...PLACE, own })).toBe('zdalphabetalphabetalphabetabcde');
    expect(keptId('zdalphabetalphabetalphabetabcdefg', { ...PLACE, own })).toMatch(HASH);
  });
});

test('what is no valid encoding is read as it stands', () => expect(decoded('50%')).toBe('50%'));
