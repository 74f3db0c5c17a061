import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../build.mjs';
import { kindById, PROVIDERS } from '../../src/catalogue/index.ts';
import { keyMaterialIn, redactKeyMaterial } from '../../src/core/key-material/index.ts';
import type { Source } from '../../src/core/lifecycle.ts';
import { FOLDERS } from '../support/folders.ts';

const kinds = PROVIDERS.flatMap((provider) => provider.kinds);
const texts = readdirSync('src/_locales').map((language) => ({ language, messages: messagesFor(language, FOLDERS) }));
const DATE = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** Every object in the catalogue that claims to be a source, wherever it hangs. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  if ('checkedOn' in value) return [value as Source];
  return Object.values(value).flatMap(sourcesIn);
}

describe('every fact in the catalogue', () => {
  test.each(kinds)('$id: lifecycle, rotation, clocks, replacements and links each carry source and day', (kind) => {
    const facts = [
      ...kind.lifecycle.map(({ source }) => source),
      ...kind.replacements.map(({ source }) => source),
      ...kind.links.map(({ source }) => source),
      ...kind.clocks.flatMap((clock) => ('source' in clock ? [clock.source] : [])),
      kind.rotation.source,
      ...(kind.introducedSource ? [kind.introducedSource] : []),
      ...(kind.rotation.overlapSource ? [kind.rotation.overlapSource] : []),
      ...(kind.usageLogs ?? []).map(({ source }) => source),
      ...(kind.buttons ? [kind.buttons.source] : []),
    ];
    for (const source of facts) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(['stated', 'seen', 'inferred']).toContain(source.confidence);
    }
    expect(sourcesIn(kind).length).toBe(facts.length);
  });

  test.each(kinds)('$id: lifecycle dates are dates, in order, and no earlier than the kind', (kind) => {
    const dates = kind.lifecycle.map(({ on }) => on);
    for (const date of [kind.introduced, ...dates]) expect(date).toMatch(DATE);
    expect([...dates].sort()).toEqual(dates);
    for (const date of dates) expect(date > String(kind.introduced)).toBe(true);
  });

  test.each(kinds)(
    '$id: has a clock, each sort once, and a deadline only where its lifecycle has that stage',
    ({ clocks, lifecycle }) => {
      expect(clocks.length).toBeGreaterThan(0);
      expect(new Set(clocks.map(({ clock }) => clock)).size).toBe(clocks.length);
      const ends = lifecycle.map(({ stage }) => stage).filter((stage) => /unsupported|stopped-working/.test(stage));
      const deadlines = clocks.flatMap((clock) => (clock.clock === 'deadline' ? [clock.stage] : []));
      expect(deadlines).toEqual(ends);
    },
  );

  test.each(kinds)('$id: is named in every language, and its replacements are kinds', (kind) => {
    expect(kind.nameId).toMatch(/^(?:kind|noun)_[a-z0-9_]+$/);
    for (const { language, messages } of texts) expect(messages[kind.nameId]?.message, language).toBeTruthy();
    for (const { kind: id } of kind.replacements) expect(kindById(id), id).not.toBeNull();
  });

  test('a kind that ends names what replaces it, and where to read about it', () => {
    for (const kind of kinds.filter(({ lifecycle }) => lifecycle.length > 0)) {
      expect(kind.replacements.length, kind.id).toBeGreaterThan(0);
      expect(
        kind.links.some(({ purpose }) => purpose === 'migration'),
        kind.id,
      ).toBe(true);
    }
  });

  test('HubSpot never announced an end of the developer API key, and Keyturn claims none', () => {
    expect(kindById('hubspot/developer-api-key')?.lifecycle).toEqual([]);
  });
});

describe('token shapes', () => {
  const UUID = '0a1b2c3d-1111-2222-3333-444455556666';
  const cases: [string, string, boolean, boolean][] = [
    ['hubspot/legacy-private-app', `pat-na1-${UUID}`, true, false],
    ['hubspot/service-key', 'pat-eu1-88a7a***-****-****-****-************', false, true],
    ['hubspot/legacy-private-app', 'pat-na2-88a7a**-****-****-****-************', false, true],
    ['hubspot/api-key', UUID, true, false],
    ['hubspot/api-key', 'eu1-0a1b-1111-2222-3333-444455556666', true, false],
    ['hubspot/api-key', '********-****-****-****-************', false, true],
    ['hubspot/personal-access-key', `CiRu${'Ab3_'.repeat(20)}`, true, false],
    ['hubspot/personal-access-key', `CiRl${'*'.repeat(40)}`, false, true],
    ['hubspot/personal-access-key', `CiRh${'*'.repeat(40)}`, false, true],
    ['hubspot/personal-access-key', `CiRu${'Ab3_'.repeat(5)}`, false, false],
  ];
  test.each(cases)('%s: %s', (kind, text, whole, masked) => {
    const shape = PROVIDERS.flatMap(({ tokens }) => tokens).find((one) => one.kind.includes(kind));
    expect([shape?.pattern.test(text), shape?.masked.test(text)]).toEqual([whole, masked]);
  });
});

describe('a personal access key', () => {
  /** Made as HubSpot makes them: base64 of a message that names the region first. */
  const keyOf = (region: string) =>
    Buffer.from(`\n$${region}-0a1b2c3d-1111-2222-3333-444455556666 and the rest of it`).toString('base64');
  const regions = PROVIDERS.flatMap(({ hosts }) => hosts.map((host) => /^app-(\w+)\./.exec(host)?.[1] ?? 'na1'));

  test.each([...new Set([...regions, 'ca1', 'zz9'])])('of %s is one, alone and in a note', (region) => {
    const key = keyOf(region);
    expect(key).toMatch(/^CiR/);
    expect([key, `CLI: ${key}.`].map((text) => keyMaterialIn(text))).toEqual(['known', 'known']);
    expect(redactKeyMaterial(key)).toBe('•'.repeat(key.length));
  });

  test.each([
    'CiRcle of friends',
    'CircleCI deploys from the main branch of the warehouse project every night',
    Buffer.from('\n$').toString('base64'),
    Buffer.from('nothing of a key is in this sentence, long as it may be').toString('base64'),
    'sha512-0Kq2xXyRkPb3H1m9vFqf0y8tE0xq2xqC0T6Wb5n1vDkQ7g',
  ])('is not %s', (text) => {
    expect(keyMaterialIn(text)).not.toBe('known');
  });
});
