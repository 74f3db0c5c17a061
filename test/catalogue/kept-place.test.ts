import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/catalogue/index.ts';
import { keptAccount, keptIds, keptPlace, type Owner } from '../../src/catalogue/kept-place.ts';
import { ownShapes } from '../../src/catalogue/own-shapes.ts';
import type { Recognised } from '../../src/catalogue/pages.ts';

/** Its keys have no public prefix: only its own shape tells them. */
const ACME: Owner = {
  id: 'acme',
  tokens: [
    {
      kind: ['acme/key'],
      pattern: /^(?<body>acme[a-z]{22})$/,
      masked: /^(?<body>acme\*+)$/,
      shows: { p: 4, s: 0 },
      bitsPerCharacter: 4,
    },
  ],
};
const OTHER: Owner = { ...ACME, id: 'other', tokens: [] };
const KEY = 'ghp_a8Kd93jfLq0ZxVb7Tn2mRs5WyUe1HcPgXi4O';
const PIECE = 'ghp_a8Kd93jfLq';
const OWN_KEY = 'acmeabcdefghijklmnopqrstuv';
const HASH = /^hash-[0-9a-f]{10}$/;

function placeOf(account: string, id: string | null): Recognised {
  const known = recognise(new URL('https://app.hubspot.com/private-apps/12345678/987654/auth'));
  if (!known) throw new Error('a page that is known');
  return { ...known, account, id };
}

describe('a recognised page', () => {
  test('keeps ordinary ids, and the lack of one', () => {
    expect(keptPlace(placeOf('12345678', '987654'), ACME)).toEqual(placeOf('12345678', '987654'));
    expect(keptPlace(placeOf('12345678', null), ACME)).toEqual(placeOf('12345678', null));
  });

  test('has hashes in place of keys, which tell accounts and providers apart', () => {
    const kept = keptPlace(placeOf(KEY, OWN_KEY), ACME);
    expect(kept).toMatchObject({ account: expect.stringMatching(HASH), id: expect.stringMatching(HASH) });
    expect(keptPlace(placeOf('1', KEY), ACME)?.id).not.toBe(keptPlace(placeOf('2', KEY), ACME)?.id);
    expect(keptAccount(KEY, ACME)).not.toBe(keptAccount(KEY, OTHER));
  });

  test('is none where an id is a piece of a key', () => {
    expect(keptPlace(placeOf(PIECE, '987654'), ACME)).toBeNull();
    expect(keptPlace(placeOf('12345678', PIECE), ACME)).toBeNull();
  });
});

describe('what names a credential in a file or a form', () => {
  const named = (account: string, id: string) => keptIds({ account, id, name: 'Sync' }, ACME);

  test('stays, with all else', () => {
    expect(named('12345678', 'app-1')).toEqual({ account: '12345678', id: 'app-1', name: 'Sync' });
  });

  test("a vendor's key is refused, hidden or not", () => {
    expect(named(KEY, '1')).toBeNull();
    expect(named('1', KEY)).toBeNull();
    expect(named('1', KEY.replace('_', '%5f'))).toBeNull();
  });

  test('of a random run a hash is kept, of a shorter key of its own provider nothing', () => {
    const run = '7375406a1b2c3d4e5f60718293a4b5c6d7e8f901';
    expect(named(run, run)).toMatchObject({ account: expect.stringMatching(HASH), id: expect.stringMatching(HASH) });
    const short: Owner = {
      ...ACME,
      tokens: ACME.tokens.map((shape) => ({ ...shape, pattern: /^(?<body>ac-[a-z]{9})$/ })),
    };
    expect(keptIds({ account: 'ac-abcdefghi', id: '1' }, short)).toBeNull();
    expect(keptIds({ account: '1', id: 'ac-abcdefghi' }, short)).toBeNull();
  });
});

test('the shapes of one provider are never taken for those of another', () => {
  expect(ownShapes(ACME.tokens)).toHaveLength(1);
  expect(ownShapes(OTHER.tokens)).toHaveLength(0);
  expect(ownShapes(ACME.tokens)).toBe(ownShapes(ACME.tokens));
});
