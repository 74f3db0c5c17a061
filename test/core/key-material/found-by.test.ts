import { expect, test } from 'vitest';
import { keyMaterialIn, redactKeyMaterial, redactKnownKeys } from '../../../src/core/key-material/index.ts';
import { isLikelySecretPart } from '../../../src/core/key-material/random-run.ts';

/** What one rule of the gate alone finds, or leaves. */

test.each([
  ['masked, behind letters that words begin with, too', 'npm_************'],
  ['masked right behind a prefix without a separator', 'AKIA****************'],
  ['in capitals and few digits', 'AKIAIOSFODNN7EXAMPLE'],
  ['in pieces of which one looks generated', 'npm_release-notes-x7K2p9'],
  ['in pieces that tell nothing each', 'npm_ab1-cd2-ef3-gh4-ij5-kl6-mn7'],
  ['one of GitLab for feeds', 'glft-VuAnJXVIAsjZwaxafwQb'],
  ['one for mail to GitLab', 'glimt-FNPSzqOuYZBXCjlXSbzaVuArM'],
  ['one of GitLab for jobs', 'glcbt-1_BlZBzqhBjojexXJONEMV'],
  ['a secret of a client at Google', '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'],
  ['one of HighLevel', 'pit-8588663f-a112-4e35-8093-71507fd82cfa'],
])('a key is known that is %s', (_how, text) => {
  expect(keyMaterialIn(`Sync ${text}`)).toBe('known');
});

test.each([
  ['with the signs of base64', 'Zk3vQ9xT7m/B2nL8pR4wY/6cJ1'],
  ['in seven groups of four', 'a1b2-c3d4-e5f6-a7b8-c9d0-e1f2-a3b4'],
  ['with underscores', 'Zk3vQ9xT7m_B2nL8pR4wY_6cJ1'],
  [
    'in groups, with blanks that are no white space',
    '7375 406a 1b2c 3d4e 5f60 7182 93a4 b5c6'.replaceAll(' ', '\u2800'),
  ],
])('what looks generated is found %s', (_how, text) => {
  expect(keyMaterialIn(`Sync ${text}`)).toBe('random');
});

test.each([
  ['pieces of which none looks generated', 'ab1-cd2-ef3-gh4-ij5-kl6-mn7'],
  ['six groups of four', 'a1b2-c3d4-e5f6-a7b8-c9d0-e1f2'],
  ['groups that are short together', 'abcd 12ef 34ab 56cd 78ef'],
])('%s are none', (_what, text) => {
  expect(keyMaterialIn(`Sync ${text}`)).toBeNull();
});

test.each(['pat-na1- 88a7a0de 1111 4222 8333 444455556666', 'pat-na1- 88a7a0de 1111 4222'])(
  'of a key that is broken into groups none is left over: %s',
  (key) => {
    expect(redactKeyMaterial(`${key} is it`)).toMatch(/^•+ is it$/);
  },
);

test('what a person has said is no key stays beside one that is', () => {
  const generated = '7375406a1b2c3d4e5f60718293a4b5c6d7e8f901';
  const text = redactKnownKeys(`${generated} pat-na1-88a7a0de-1111-4222-8333-444455556666`);
  expect(text).toMatch(new RegExp(`^${generated} •+$`));
});

test('a long run that looks generated is a likely part of a key, however few its changes are', () => {
  expect(isLikelySecretPart('abcdefabcdefabcdefab12')).toBe(true);
});

test('behind a key that is whole a name is left, also one that could be a group of a key', () => {
  const whole = 'pat-na1-88a7a0de111142228333444455556666';
  expect(redactKnownKeys(`${whole} cafe`)).toBe(`${'•'.repeat(whole.length)} cafe`);
});
