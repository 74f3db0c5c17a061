import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { managedSchema } from '../../scripts/catalogue/managed-schema.mjs';
import { readManagedPolicy } from '../../src/core/policy.managed.ts';
import { effectivePolicy } from '../../src/core/policy.ts';
import { folderOf } from '../../src/core/taught/folder.ts';
import { FOLDERS } from '../support/folders.ts';
import { TAUGHT_PAGE } from './taught/sample.ts';

const FULL = {
  maximumAgeDays: 90,
  warnAheadDays: 7,
  byKind: { 'hubspot/service-key': { maximumAgeDays: 30 }, 'hubspot/api-key': { warnAheadDays: 0 } },
  byProvider: { gitlab: { maximumAgeDays: 60 } },
  usersMayLoosen: false,
  catalogue: false,
  providersOn: ['gitlab'],
  providersOff: ['hubspot'],
  kindsOff: ['gitlab/project-access-token'],
  sitesOff: ['https://git.example.org', 'http://10.0.0.7:8080', 'https://*.example.net'],
  sitesOn: ['https://gitlab.com'],
  teaching: false,
  taughtPages: [folderOf(TAUGHT_PAGE)],
  contact: 'it-security@example.com',
  notifications: true,
};
/** A file is read when it is taken. */
const TAKEN = { ...FULL, taughtPages: [TAUGHT_PAGE] };
const known = {
  kinds: new Set(FOLDERS.flatMap(({ id, file }) => Object.keys(file.kinds).map((kind) => `${id}/${kind}`))),
  providers: new Set(FOLDERS.map(({ id }) => id)),
};

describe('what an administrator sets', () => {
  test('is taken as it is', () => {
    expect(readManagedPolicy(FULL, known)).toEqual({ policy: TAKEN, refused: [] });
  });

  test.each([[undefined], [null], [{}]])('nothing set (%j) is no policy and no mistake', (raw) => {
    expect(readManagedPolicy(raw)).toEqual({ policy: {}, refused: [] });
  });

  test.each([
    [{ maximumAgeDays: 0 }, 'maximumAgeDays', 'policy_problem_days'],
    [{ maximumAgeDays: '90' }, 'maximumAgeDays', 'policy_problem_days'],
    [{ maximumAgeDays: 1.5 }, 'maximumAgeDays', 'policy_problem_days'],
    [{ maximumAgeDays: 3651 }, 'maximumAgeDays', 'policy_problem_days'],
    [{ warnAheadDays: -1 }, 'warnAheadDays', 'policy_problem_days'],
    [{ usersMayLoosen: 'no' }, 'usersMayLoosen', 'policy_problem_yes_no'],
    [{ notifications: 1 }, 'notifications', 'policy_problem_yes_no'],
    [{ contact: 7 }, 'contact', 'policy_problem_text'],
    [{ contact: ' \u200b ' }, 'contact', 'policy_problem_text'],
    [{ providersOff: 'hubspot' }, 'providersOff', 'policy_problem_list'],
    [{ byKind: [] }, 'byKind', 'policy_problem_object'],
    [{ byProvider: 30 }, 'byProvider', 'policy_problem_object'],
    [{ catalogue: 'off' }, 'catalogue', 'policy_problem_yes_no'],
    [{ teaching: 0 }, 'teaching', 'policy_problem_yes_no'],
    [{ sitesOff: 'https://git.example.org' }, 'sitesOff', 'policy_problem_list'],
    [{ taughtPages: {} }, 'taughtPages', 'policy_problem_list'],
    [{ maxAge: 90 }, 'maxAge', 'policy_problem_unknown'],
    ['a policy', '$', 'policy_problem_object'],
  ])('%j is refused alone, by name and reason', (raw, field, why) => {
    const all = typeof raw === 'string' ? raw : { ...FULL, ...raw };
    const { policy, refused } = readManagedPolicy(all, known);
    expect(refused).toEqual([{ field, why }]);
    const { [field as 'contact']: _, ...rest } = TAKEN;
    expect(policy).toEqual(typeof raw === 'string' ? {} : rest);
  });

  test('in a list, and among the kinds, only the bad ones go', () => {
    const raw = {
      providersOff: ['hubspot', 7, 'nowhere'],
      byKind: {
        'hubspot/api-key': { maximumAgeDays: 30, warnAheadDays: 'x', colour: 1 },
        'hubspot/apikey': { maximumAgeDays: 30 },
        'hubspot/service-key': 30,
      },
    };
    const { policy, refused } = readManagedPolicy(raw, known);
    expect(policy).toEqual({ providersOff: ['hubspot'], byKind: { 'hubspot/api-key': { maximumAgeDays: 30 } } });
    expect(refused).toEqual([
      { field: 'providersOff[1]', why: 'policy_problem_text' },
      { field: 'providersOff[2]', why: 'policy_problem_unknown' },
      { field: 'byKind.hubspot/api-key.warnAheadDays', why: 'policy_problem_days' },
      { field: 'byKind.hubspot/api-key.colour', why: 'policy_problem_unknown' },
      { field: 'byKind.hubspot/apikey', why: 'policy_problem_unknown' },
      { field: 'byKind.hubspot/service-key', why: 'policy_problem_object' },
    ]);
  });

  test('of sites and taught pages, too, only the bad ones go', () => {
    const bad = ['git.example.org', 'https://git.example.org/team', 'ftp://git.example.org', '*://git.example.org', 7];
    const raw = {
      sitesOff: ['https://git.example.org', ...bad, 'https://*.example.org:8443'],
      taughtPages: ['{}', folderOf(TAUGHT_PAGE), TAUGHT_PAGE],
      kindsOff: ['gitlab/nothing', 'gitlab/project-access-token'],
    };
    const { policy, refused } = readManagedPolicy(raw, known);
    expect(policy).toEqual({
      sitesOff: ['https://git.example.org', 'https://*.example.org:8443'],
      taughtPages: [TAUGHT_PAGE],
      kindsOff: ['gitlab/project-access-token'],
    });
    expect(refused).toEqual([
      ...bad.map((_, at) => ({ field: `sitesOff[${at + 1}]`, why: 'policy_problem_site' })),
      { field: 'taughtPages[0]', why: 'policy_problem_taught' },
      { field: 'taughtPages[2]', why: 'policy_problem_taught' },
      { field: 'kindsOff[0]', why: 'policy_problem_unknown' },
    ]);
  });

  test('a contact is one line without invisible characters', () => {
    const { policy } = readManagedPolicy({ contact: 'IT\n\u202esecurity' });
    expect(policy.contact).toBe('IT security');
  });

  test('whatever stands in it, nothing throws, and what is taken makes a policy with sound limits', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.integer({ min: -5, max: 5_000 }));
    const raw = fc.dictionary(fc.constantFrom(...Object.keys(FULL), '__proto__', 'constructor'), value);
    const odd = fc.dictionary(
      fc.constantFrom('hubspot/api-key', '__proto__'),
      fc.dictionary(fc.constantFrom('maximumAgeDays', 'warnAheadDays'), value),
    );
    fc.assert(
      fc.property(fc.oneof(raw, fc.record({ byKind: odd }), fc.anything()), (values) => {
        const { policy: managed } = readManagedPolicy(values);
        const { policy } = effectivePolicy({ overall: null, byKind: {}, notifications: false }, managed);
        for (const { maximumAgeDays, warnAheadDays } of [policy.overall, ...Object.values(policy.byKind)]) {
          expect(Number.isInteger(maximumAgeDays) && maximumAgeDays >= 1).toBe(true);
          expect(Number.isInteger(warnAheadDays) && warnAheadDays >= 0).toBe(true);
        }
        expect(({} as { maximumAgeDays?: unknown }).maximumAgeDays).toBeUndefined();
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the schema that Chrome gets', () => {
  interface Schema {
    readonly type: string;
    readonly title?: string;
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
  }
  const schema: Schema = managedSchema(JSON.parse(readFileSync('src/managed-schema.json', 'utf8')), FOLDERS);

  test('names the fields that are read, and every provider and kind of the catalogue', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(FULL).sort());
    expect(Object.keys(schema.properties?.byKind?.properties ?? {}).sort()).toEqual([...known.kinds].sort());
    expect(Object.keys(schema.properties?.byProvider?.properties ?? {}).sort()).toEqual([...known.providers].sort());
    const limits = [schema.properties?.byKind, schema.properties?.byProvider];
    for (const limit of limits.flatMap((one) => Object.values(one?.properties ?? {})))
      expect(Object.keys(limit.properties ?? {})).toEqual(['maximumAgeDays', 'warnAheadDays']);
  });

  test('says of each field what it is, in the forms that Chrome accepts', () => {
    const visit = (part: Schema, isTop: boolean): void => {
      expect(
        Object.keys(part).filter((key) => !['type', 'title', 'description', 'properties', 'items'].includes(key)),
      ).toEqual([]);
      expect(['object', 'array', 'string', 'integer', 'boolean']).toContain(part.type);
      if (!isTop) expect([part.title ?? '', part.description ?? ''].every((text) => text.length > 2)).toBe(true);
      for (const child of Object.values(part.properties ?? {})) visit(child, false);
      if (part.items) visit(part.items, false);
    };
    visit(schema, true);
  });
});

test('the examples for administrators hold nothing that would be refused', () => {
  const blocks = readFileSync('docs/administrators.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g);
  const text = JSON.stringify(folderOf(TAUGHT_PAGE));
  const [off, chrome, console, firefox] = [...blocks].map(([, json = '']) =>
    JSON.parse(json.replace('"TEXT_OF_PROVIDER_JSON"', text)),
  );
  expect(readManagedPolicy(off, known)).toEqual({ policy: { ...off, taughtPages: [TAUGHT_PAGE] }, refused: [] });
  const { gecko } = JSON.parse(readFileSync('manifest.json', 'utf8')).browser_specific_settings;
  const unwrapped = Object.fromEntries(
    Object.entries(console as Record<string, { Value: unknown }>).map(([name, { Value }]) => [name, Value]),
  );
  for (const values of [
    chrome['3rdparty'].extensions.EXTENSION_ID,
    unwrapped,
    firefox.policies['3rdparty'].Extensions[gecko.id],
  ]) {
    const { policy, refused } = readManagedPolicy(values, known);
    expect(refused).toEqual([]);
    expect(policy).toEqual(values);
    expect(policy.maximumAgeDays).toBe(90);
  }
});
