import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TokenShape } from '../../../src/catalogue/schema.ts';
import { bitsKept as bitsOf, fingerprint } from '../../../src/protocol/secrets/fingerprint.ts';
import { Secret, secretIn } from '../../../src/protocol/secrets/secret.ts';
import { PRODUCTS } from '../../products/catalogue.ts';
import { HUBSPOT } from '../../support/hubspot.ts';

const KEY = btoa('0123456789abcdef0123456789abcdef');
const PAT = HUBSPOT.tokens.slice(0, 1);
const PERSONAL = HUBSPOT.tokens.slice(2, 3);
const UUID = '88a7a0de-1111-4222-8333-444455556666';
const TOKEN = `pat-na1-${UUID}`;
const MASKED = 'pat-na1-88a7a***-****-****-****-************';
const hex = fc.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);

const secretOf = (text: string, shapes: readonly TokenShape[] = PAT) => secretIn(text, shapes) as Secret;
const printOf = (text: string, shapes = PAT, key = KEY) => fingerprint(secretOf(text, shapes), key);
const bitsKept = (value: string) => Number.parseInt(value, 16).toString(2).length;

/** The same again, by another hand: how much a keyed hash of so many bits leaves. */
const hashOf = (text: string, bits: number) =>
  createHmac('sha256', Buffer.from(KEY, 'base64')).update(text).digest().readUInt32BE(0) >>> (32 - bits);

describe('a secret is kept in one form', () => {
  test('that of the provider’s own mask, masked or whole', async () => {
    expect(Object.keys(await printOf(TOKEN))).toEqual(['p5']);
    expect(await printOf(MASKED)).toEqual(await printOf(TOKEN));
    expect(await printOf('pat-na1-88a7a0de-1***-****-****-************')).toEqual(await printOf(TOKEN));
    expect(await printOf('pat-eu1-88a7a**********6666')).toEqual(await printOf(TOKEN));
  });

  test('be it the end that its mask leaves', async () => {
    const [shape] = PAT.map((one) => ({ ...one, shows: { p: 0, s: 4 } }));
    const print = (text: string) => printOf(text, shape ? [shape] : []);
    expect(await print(TOKEN)).toEqual({ s4: hashOf('s4:6666', 7).toString(16).padStart(2, '0') });
    expect(await print('pat-na1-********-****-****-****-*******56666')).toEqual(await print(TOKEN));
    expect(await print('pat-na1-********-****-****-****-*********666')).toEqual({});
  });

  test('as one of so many bits', () => {
    expect([TOKEN, MASKED, 'pat-na1-88a7****'].map((text) => bitsOf(secretOf(text)))).toEqual([9, 9, 7]);
    expect(bitsOf(secretOf('pat-na1-88a*****'))).toBe(0);
  });

  test('or the whole, where no mask is known', async () => {
    expect(Object.keys(await printOf(`CiRuYTEt${'aB3d'.repeat(12)}`, PERSONAL))).toEqual(['full']);
  });

  test('whatever part of it a page shows', async () => {
    const masks = fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom(...PAT, ...PERSONAL));
    await fc.assert(
      fc.asyncProperty(hex, masks, async (uuid, [start, end, shape]) => {
        const prefix = shape === PAT[0] ? 'pat-na1-' : 'CiRu';
        const secret = secretIn(`${prefix}${uuid.slice(0, start)}********${uuid.slice(uuid.length - end)}`, [shape]);
        if (secret) expect(Object.keys(await fingerprint(secret, KEY)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the bits that are kept', () => {
  test('are the first ones of a keyed hash: of five digits nine', async () => {
    expect(await printOf(TOKEN)).toEqual({ p5: hashOf('p5:88a7a', 9).toString(16).padStart(3, '0') });
  });

  test('are never more than 24, nor more than half of what shows', async () => {
    const letters = 'deadbeefcafe'.repeat(4);
    for (const shape of [HUBSPOT, ...PRODUCTS].flatMap(({ tokens }) => tokens)) {
      for (let count = 1; count <= 40; count += 1) {
        const body = letters.slice(0, count);
        for (const masked of [`${body}****`, `****${body}`, body]) {
          const kept = await fingerprint(new Secret({ body: masked, isWhole: masked === body, shape }), KEY);
          expect(Object.keys(kept).length).toBeLessThanOrEqual(1);
          for (const value of Object.values(kept)) {
            expect(bitsKept(value)).toBeLessThanOrEqual(Math.min(24, (count * shape.bitsPerCharacter) / 2));
          }
        }
      }
    }
  });

  test.each([
    ['a region', 'pat-na1-eu1-8***-****-****-****-************'],
    ['a region and three digits', 'pat-na1-eu1-88a*-****-****-****-************'],
    ['a region in base64', 'CiRuYTEt********'],
    ['a region in base64 and four characters', 'CiRuYTEtMTIz********'],
    ['fewer than four digits', 'pat-na1-88a*****'],
    ['nothing of it', `pat-na1-${'*'.repeat(20)}`],
  ])('are none, where the page shows %s', async (_what, text) => {
    expect(await printOf(text, [...PAT, ...PERSONAL])).toEqual({});
  });

  test('are counted by what is random: a dash is not', async () => {
    expect(await printOf('pat-na1-****-5556666')).toEqual({
      s8: hashOf('s8:-5556666', 13).toString(16).padStart(4, '0'),
    });
  });

  test('of a whole key that begins with a region are of the whole: its mask would show too little', async () => {
    expect(Object.keys(await printOf('pat-na1-eu1-88a7-1111-4222-8333-444455556666'))).toEqual(['full']);
  });

  test('differ by key, and by secret', async () => {
    const other = btoa('another key of thirty-two bytes!');
    expect(await printOf(TOKEN, PAT, other)).not.toEqual(await printOf(TOKEN));
    expect(await printOf(TOKEN.replace('88a7a', '88a7b'))).not.toEqual(await printOf(TOKEN));
  });
});

describe('whoever holds ledger and key tries all that may stand behind a mask', () => {
  const numbers = (digits: number) =>
    Array.from({ length: 16 ** digits }, (_, at) => at.toString(16).padStart(digits, '0'));
  const withMask = (shown: string) => `pat-na1-${shown.padEnd(8, '*')}-****-****-****-************`;
  const FOUR = { form: 'p4', bits: 7 };

  test.each([FOUR, { form: 'p5', bits: 9 }])(
    '$form keeps the hash of what shows, and nothing of the rest',
    async (kept) => {
      const { form, bits } = kept;
      for (const digits of numbers(2).map((two) => two.padEnd(Number(form.slice(1)), two))) {
        const hash = hashOf(`${form}:${digits}`, bits)
          .toString(16)
          .padStart(Math.ceil(bits / 4), '0');
        expect(await printOf(withMask(digits))).toEqual({ [form]: hash });
      }
    },
  );

  test('of the 65,536 that four digits may be, 256 or more fit each that is kept; two are equal in one case of 128', () => {
    const counts = new Map<number, number>();
    for (const digits of numbers(4)) {
      const hash = hashOf(`${FOUR.form}:${digits}`, FOUR.bits);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    expect(counts.size).toBe(128);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(256);
    const equalPairs = [...counts.values()].reduce((all, one) => all + one * one, 0) / 65_536 ** 2;
    expect(equalPairs * 128).toBeCloseTo(1, 1);
  });
});
