import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeyMaterial, keyMaterialIn, redactKeyMaterial } from '../../../src/core/key-material/index.ts';
import { leaks } from '../../harness/secrets.ts';
import { HIDINGS, KEYS, ORDINARY } from './corpus.ts';

const UUID_SHAPE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** What a person who copies the text would get: invisible characters gone, letters of other widths plain, decoded. */
function asCopied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{M}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/%(?:25)*([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

describe('no run of eight characters of a secret gets through', () => {
  test.each(Object.keys(HIDINGS))('hidden by: %s', (how) => {
    for (const { key, secret } of KEYS) {
      const text = HIDINGS[how]?.(key) ?? '';
      const shown = redactKeyMaterial(text);
      expect(shown).toHaveLength(text.length);
      expect([...leaks(shown, [secret]), ...leaks(asCopied(shown), [secret])], `${how}: ${key} → ${shown}`).toEqual([]);
    }
  });

  test('two ways of hiding at once', () => {
    const disguises = Object.entries(HIDINGS).filter(([how]) =>
      /character|joiner|hyphen|dash|sign|sentence|plain/.test(how),
    );
    for (const [first, one] of disguises)
      for (const [second, other] of disguises)
        for (const { key, secret } of KEYS) {
          const shown = redactKeyMaterial(other(one(key)));
          expect(leaks(asCopied(shown), [secret]), `${first}, ${second}: ${key}`).toEqual([]);
        }
  });

  test('of letters alone, in lines shorter than a key', () => {
    const lines = ['qWeRtYuIoPaSdFgH', 'jKlZxCvBnMqWeRtY', 'kAbEcIdOfUgA'];
    expect(leaks(redactKeyMaterial(`ghp_${lines.join('\n')}`), lines)).toEqual([]);
  });

  test('letter by letter, with space between', () => {
    for (const { key, secret } of KEYS)
      for (const gap of [' ', '  ', '\u2003', '\u00a0 ']) {
        const shown = redactKeyMaterial(`Sync of Bob ${[...key].join(gap)} for Ann`);
        expect(leaks(shown.replaceAll(/\s/g, ''), [secret]), shown).toEqual([]);
        expect(shown).toMatch(/^Sync of Bob .* for Ann$/s);
      }
    for (const name of ['P R O D U C T I O N  K E Y S', 'a b c d e f g h i j k l m n', '1 2 3 4 5 6 7 8 9 10 11 12 13'])
      expect(redactKeyMaterial(name)).toBe(name);
  });

  test('glued to a word, behind which a prefix may be a piece of a name', () => {
    const distinct = KEYS.filter(({ key }) => !/^(?:CiR|AKIA|AIza|npm_|hf_|SG\.)/.test(key));
    expect(distinct.length).toBeGreaterThan(15);
    for (const { key, secret } of distinct)
      for (const text of [`token${key}`, `Prod2${key} for Ann`])
        expect(leaks(redactKeyMaterial(text), [secret]), text).toEqual([]);
  });

  test('put together over the borders of elements, which leave a space', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pat-na1-', 'pat-eu1-'),
        fc.uuid(),
        fc.array(fc.boolean()),
        (prefix, uuid, breaks) => {
          const groups = `${prefix}${uuid}`.split(/(?<=-)/);
          const text = groups.reduce((all, group, at) => all + (at > 1 && breaks[at] ? ' ' : '') + group, '');
          expect(leaks(redactKeyMaterial(`Sync ${text}`), [uuid])).toEqual([]);
        },
      ),
    );
  });

  test.each([' ', '\n', '\u00a0', '-', ' - '])('in pieces of four or six, with %j between', (gap) => {
    const keys = KEYS.filter(({ key }) =>
      /^(?:gh|glpat|glsa|sk_live|sk-proj|dckr|lin_|ntn_|nfp_|NRAK|shpat)/.test(key),
    );
    expect(keys.length).toBeGreaterThan(9);
    for (const { key, secret } of keys)
      for (const pieces of [/.{4}/g, /.{6}/g]) {
        const parts = secret.match(pieces) ?? [];
        const shown = redactKeyMaterial(`Sync ${key.replace(secret, '')}${parts.join(gap)} for Ann`);
        const left = parts.filter((part) => /[a-z]/i.test(part) && shown.includes(part));
        expect(left.length, shown).toBeLessThan(2);
      }
  });

  test('random keys of vendors whose shape nobody knows', () => {
    const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
    let missed = 0;
    fc.assert(
      fc.property(fc.array(letters, { minLength: 32, maxLength: 64 }), (characters) => {
        if (redactKeyMaterial(characters.join('')).includes(characters.slice(0, 8).join(''))) missed += 1;
      }),
      { numRuns: 2_000, seed: 7 },
    );
    expect(missed).toBeLessThan(20);
  });
});

describe('what is no key stays as it is', () => {
  test.each(ORDINARY)('%s', (text) => expect(redactKeyMaterial(text)).toBe(text));

  test('what stands around a key', () => {
    const shown = redactKeyMaterial('Sync ghp_a8Kd93jfLq0ZxVb7Tn2mRs5WyUe1HcPgXi4O for Anna');
    expect(shown).toMatch(/^Sync •+ for Anna$/);
  });

  test('a dash and a word behind a whole key', () => {
    const shown = redactKeyMaterial('ghp_a8Kd93jfLq0ZxVb7Tn2mRs5WyUe1HcPgXi4O - billing');
    expect(shown).toMatch(/^•+ - billing$/);
  });

  test('short words behind a whole key, with dashes between', () => {
    const shown = redactKeyMaterial('ghp_a8Kd93jfLq0ZxVb7Tn2mRs5WyUe1HcPgXi4O of-the-new-api-to-use-it');
    expect(shown).toMatch(/^•+ of-the-new-api-to-use-it$/);
  });

  test('how keys begin, where a sentence says so', () => {
    for (const text of ['Keys begin with ghp_… there', 'ghp_1a2 and the like', 'named hf_ab1c2d here'])
      expect(redactKeyMaterial(text)).toBe(text);
  });

  test('a number, whatever keys its provider has', () => {
    expect(findKeyMaterial('1234567890123456', [/\d{16}/g])).toEqual([]);
  });

  test('a UUID, but for a provider whose keys are UUIDs', () => {
    const text = 'App 12ab34cd-56ef-4b22-8abc-d3f09b4e7a61';
    expect(redactKeyMaterial(text)).toBe(text);
    expect(redactKeyMaterial(text, [UUID_SHAPE])).toMatch(/^App •+$/);
  });
});

describe('keys of the own provider that stand in pieces', () => {
  const PREFIXED = [/ak_(?<body>[A-Za-z0-9]{24})/gi];
  const BARE = [/(?<body>[A-Za-z0-9]{24})/gi, /(?<body>[0-9a-f]{40})/gi];

  test.each([
    ['in groups', 'ak_Zq3v T8mB 1xKc 7LpR 2sYw 9DhN'],
    ['in groups with dashes', 'ak_Zq3v-T8mB-1xKc-7LpR-2sYw-9DhN'],
    ['in halves', 'ak_Zq3vT8mB1 xKc7LpR2sYw9DhN'],
    ['on two lines', 'ak_Zq3vT8mB1\nxKc7LpR2sYw9DhN'],
    ['with a space that does not break', 'ak_Zq3vT8mB1\u00a0xKc7LpR2sYw9DhN'],
    ['in thirds', 'ak_Zq3vT8 mB1xKc7L pR2sYw9DhN'],
    ['behind the prefix', 'ak_ Zq3vT8mB1xKc7LpR2sYw9DhN'],
    ['cut', 'ak_Zq3v T8mB 1xKc 7LpR'],
    ['half of it', 'ak_Zq3vT8mB1'],
    ['its middle left out', 'ak_Zq3v … 9DhN'],
    ['its middle left out by points', 'ak_Zq3v ... 9DhN'],
    ['masked', 'ak_Zq3v•••9DhN'],
    ['its end left out', 'ak_Zq3v…'],
  ])('%s', (_how, text) =>
    expect(redactKeyMaterial(`Sync ${text} for Ann`, PREFIXED)).toMatch(/^Sync [•\n]+ for Ann$/),
  );

  test.each([
    'abXd EF3H 12iJ kLm8 M0OP 67q9',
    'abXdEF3H12iJ-kLm8M0OP67q9',
    '9f8e7d6c5b 4a39281706 f5e4d3c2b1 a09f8e7d6c',
  ])('without a prefix: %s', (text) => expect(redactKeyMaterial(text, BARE)).toMatch(/^•+$/));

  test.each([
    ...['Production mailer eu-west-1 2024', 'my-service-key-for-billing', 'ak_my-service-key-for-billing', 'ak_mailer'],
    ...['break_x9K2', 'AKIA x9Z2 rollout', 'ak_prod Main x9Z2'],
    ...['ak_prod EU1 2024', 'task_ak Zendesk', 'Sync of the mailer in Berlin', '550e8400-e29b-41d4-a716-446655440000'],
    ...['abcdefgh ijklmnop qrstuvwx', 'aaaa bbbb cccc dddd eeee ffff'],
  ])('a name stays: %s', (text) => expect(redactKeyMaterial(text, [...PREFIXED, ...BARE])).toBe(text));

  test.each(['Marketing', '2b'])('what is no piece of it stays behind half of one: %s', (name) =>
    expect(redactKeyMaterial(`ak_Zq3vT8mB1 ${name}`, PREFIXED)).toMatch(new RegExp(`^•+ ${name}$`)),
  );
});

describe('where keys are UUIDs, of one that is not whole no more is left than its first group', () => {
  test.each([
    ['cut', '12ab34cd-56e…'],
    ['cut further on', '12ab34cd-56ef-4b22-8…'],
    ['cut by three points', '12ab34cd-56ef-4b22-8abc-d3f0...'],
    ['masked by a sign of its own', '12ab34cd-56ef-4b22□□□□□□□□'],
    ['masked by strokes', '12ab34cd-56ef-4b22____________'],
    ['with its middle left out', '12ab34cd-56ef-4b … 9b4e7a61'],
    ['on two lines', '12ab34cd-56ef-4b22-8\nabc-d3f09b4e7a61'],
    ['on three lines', '12ab34cd-\n56ef-4b22-\n8abc-d3f09b4e7a61'],
    ['in lines that begin with a dash', '12ab34cd -56ef-4b22 -8abc-d3f09b4e7a61'],
  ])('%s', (_how, text) => expect(redactKeyMaterial(`App ${text} is it`, [UUID_SHAPE])).toMatch(/^App •+ is it$/));

  test.each(['app 88a7a0de', '88a7a0de 1111 of them', 'backup 20260504-1002-beta', 'build 88a7a0de-b'])(
    'what is none stays: %s',
    (text) => expect(redactKeyMaterial(text, [UUID_SHAPE])).toBe(text),
  );
});

test('of a key whose middle is left out both ends are blacked out', () => {
  expect(redactKeyMaterial('ghp_a8Kd93jfLq0Z … HcPgXi4O for Ann')).toMatch(/^•+ for Ann$/);
});

describe('what a person is told', () => {
  test('a known shape is a key', () => expect(keyMaterialIn('ghp_a8Kd93jfLq0ZxVb7Tn2mRs5WyUe1HcPgXi4O')).toBe('known'));
  test('a commit id may be one', () =>
    expect(keyMaterialIn('see 7375406a1b2c3d4e5f60718293a4b5c6d7e8f901')).toBe('random'));
  test('other words are none', () => expect(keyMaterialIn('Anna, Billing')).toBeNull());
});

test('findings lie within the text and say where', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...KEYS), fc.string(), (before, { key }, after) => {
      const text = `${before} ${key} ${after}`;
      for (const { start, end } of findKeyMaterial(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(findKeyMaterial(text).length).toBeGreaterThan(0);
    }),
  );
});
