import { describe, expect, test } from 'vitest';
import { isLikelySecretPart, isRandomRun } from '../../../src/core/key-material/random-run.ts';

describe('a long run looks generated', () => {
  test.each([
    ['small letters and digits in turns', 'abc12def34ghi56jkl78'],
    ['capitals and digits in turns', 'ABC12DEF34GHI56JKL78'],
    ['capitals among small letters', 'qWeRtYuIoPaSdFgHjKlZ'],
    ['hexadecimal digits', '7375406a1b2c3d4e5f60'],
    ['hexadecimal digits behind letters, few of which change', 'dapi8588663fa112e3509371507fd82cfa54'],
    ['hexadecimal digits before letters', '5449ab09165f7490110615b1551460127e56NRAL'],
    ['many small letters and few digits', 'tfft3yesdminja55wpejjvm6ybiqm42wthkq44ajwdkbdukvcexv'],
  ])('%s', (_what, run) => expect(isRandomRun(run)).toBe(true));

  test.each([
    ['nineteen of them', 'abc12def34ghi56jkl7'],
    ['words', 'InternationalizationTeam'],
    ['words with years', 'nightly2024backup2025copy2026'],
    ['small letters', 'internationalizationteam'],
    ['many words and numbers', 'zapier2hubspot2salesforce2024productionbackupteamone'],
    ['a time before letters', 'backup20260504100211000export'],
  ])('and these do not: %s', (_what, run) => expect(isRandomRun(run)).toBe(false));
});

describe('a short run behind a prefix looks generated', () => {
  test.each([
    ['two turns within six characters', 'a1b2cd'],
    ['twelve letters of changing height', 'aBcDeFgHiJkL'],
  ])('%s', (_what, run) => expect(isLikelySecretPart(run)).toBe(true));

  test.each([
    ['five characters', 'a1b2c'],
    ['a name with capitals', 'McDoIt'],
    ['words with a number between', 'backup2production'],
    ['an abbreviation with a number', 'HUBSPOT2'],
  ])('and these do not: %s', (_what, run) => expect(isLikelySecretPart(run)).toBe(false));
});
