import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CredentialView } from '../../src/protocol/messages.ts';
import { zoneHere } from '../../src/texts/date.ts';
import { groupByAccount, matching } from '../../src/texts/grouping.ts';
import { dayOf } from '../../src/ui/components/day.ts';
import { routeOf } from '../../src/ui/components/route.ts';
import { draftOf, settingsOf } from '../../src/ui/options/draft.ts';
import { csvOf } from '../../src/ui/options/files/keys-csv.ts';
import { dayIn } from '../days.ts';
import { type Change, manyChanges, overviewOf, viewOf } from './samples.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const change: fc.Arbitrary<Change> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
  name: fc.option(fc.string({ unit: 'binary', maxLength: 200 }), { nil: null }),
  account: fc.constantFrom('1', '22', '333'),
  days: fc.integer({ min: 0, max: 1_000 }),
  note: fc.string({ unit: 'binary', maxLength: 100 }),
});
const list = fc.array(change, { maxLength: 30 }).map((changes) => overviewOf(changes).credentials);

describe('groups', () => {
  test('lose nothing, keep the order, and each stands where its worst credential does', () => {
    fc.assert(
      fc.property(list, (credentials) => {
        const groups = groupByAccount(credentials);
        expect(groups.flatMap((group) => group.credentials)).toHaveLength(credentials.length);
        const places = groups.map((group) => credentials.indexOf(group.credentials[0] as CredentialView));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const group of groups) {
          expect(new Set(group.credentials.map(({ account }) => account))).toEqual(new Set([group.account]));
          const inside = group.credentials.map((view) => credentials.indexOf(view));
          expect(inside).toEqual([...inside].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the filter', () => {
  const credentials = overviewOf(manyChanges(100)).credentials;

  test('takes every word, in any case and order', () => {
    expect(matching(credentials, '  KEY service integration 37 ')).toEqual([]);
    expect(matching(credentials, '37 INTEGRATION legacy').map(({ name }) => name)).toEqual(['Integration 37']);
  });

  test('finds what ends in a month by the name of the month, as it is shown', () => {
    const ending = credentials.filter(({ verdict }) => verdict.dates.some(({ day }) => day.startsWith('2027-09')));
    expect(ending.length).toBeGreaterThan(0);
    expect(ending.length).toBeLessThan(credentials.length);
    expect(matching(credentials, 'September 2027')).toEqual(ending);
  });

  test('without words leaves all; whatever is typed, it leaves some of them and never throws', () => {
    expect(matching(credentials, '   ')).toBe(credentials);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = matching(credentials, query);
        expect(found.every((view) => credentials.includes(view))).toBe(true);
      }),
    );
  });
});

test('an address names any credential that there can be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      const { key } = viewOf({ id });
      expect(routeOf(`#credential=${encodeURIComponent(key)}`)).toEqual({ view: 'keys', credential: key });
    }),
  );
});

describe('a day', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Australia/Adelaide', 'UTC'])(
    'is the one that the calendar shows where the user is: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(zoneHere()).toBe(zone);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) }), (instant) => {
          expect(dayOf(instant)).toBe(dayIn(zone, instant));
        }),
      );
    },
  );
});

test('settings survive being drafted and read back', () => {
  const limit = fc.record({
    maximumAgeDays: fc.integer({ min: 1, max: 3_650 }),
    warnAheadDays: fc.integer({ min: 0, max: 365 }),
  });
  const settings = fc.record({
    overall: fc.option(limit),
    byKind: fc.dictionary(fc.constantFrom('hubspot/api-key', 'hubspot/service-key'), limit, { noNullPrototype: true }),
    notifications: fc.boolean(),
  });
  fc.assert(
    fc.property(settings, limit, (user, inForce) => {
      expect(settingsOf(draftOf(user), () => inForce)).toEqual(user);
    }),
  );
});

describe('files', () => {
  test('a table has a line a credential and no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(list, (credentials) => {
        const cells = parse(csvOf(credentials));
        expect(cells).toHaveLength(credentials.length + 1);
        for (const row of cells) {
          expect(row).toHaveLength(27);
          for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@-]/);
        }
      }),
    );
  });
});

/** RFC 4180, as strictly as it is written. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const text = csv.replace(/^\ufeff/, '');
  const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gy;
  for (let match = CELL.exec(text); match; match = CELL.exec(text)) {
    rows.at(-1)?.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (match[3] === '\r\n' && CELL.lastIndex < text.length) rows.push([]);
    if (CELL.lastIndex >= text.length) break;
  }
  return rows;
}
