import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TREE } from './tree.ts';

/** No test depends on when or where it runs: it gets a fixed instant, and a zone that is named. */

/** Their time is the browser's, or they make it. What captures real products is no test. */
const ALLOWED = [
  /^test\/stand-in\/app\//,
  /^test\/harness\/(?:driver|clock)\.ts$/,
  /^test\/products\/capture(?:\.mjs|\/)/,
  /^test\/(?:zones|project\/time)\.test\.ts$/,
];

const LOCAL_PART = '(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)';
/** A day alone in ISO's form, or a time that ends with its zone; what is put together from parts is not judged. */
const NAMES_ITS_ZONE =
  '(?:\\d{4}-\\d\\d(?:-\\d\\d)?|[^\'"`]*(?:\\dZ|[+-]\\d\\d:?\\d\\d|GMT|UTC)|[^\'"`]*\\$\\{[^\'"`]*)';
/** What tells the machine's time or its zone, each by a pattern. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'the time now': /\bDate\.now\b|\bDate\[|\{\s*now\b[^}]*\}\s*=\s*Date\b|\bperformance\.timeOrigin\b/,
  'a date without an instant': /\bnew Date(?:\(\s*\)|(?!\s*\())|(?<!new )\bDate\(/,
  'a date of the local calendar': /\bnew Date\([^()]*,|\b(?:new Date|Date\.parse)\(\s*(['"`])[^'"`)]*T[\d:.]+\1/,
  'a part of the local date': new RegExp(`\\.[gs]et${LOCAL_PART}\\(`),
  'the offset of the machine': /getTimezoneOffset/,
  'the zone of the machine': /resolvedOptions\(\)\.timeZone\b|\btimeZone\b[^}]*\}\s*=[^;]*resolvedOptions/,
  'a text in the local zone': /\.to(?:Date|Time)String\(|\.toLocale(?:Date|Time)String\((?![^)]*timeZone)/,
  'a date as a text in the local zone':
    /\bString\(\s*(?:new Date\(|date\))|(?:\bnew Date\([^()]*\)|\bdate)\.to(?:Locale)?String\((?![^)]*timeZone)|\$\{\s*new Date\([^()]*\)\s*\}/,
  'a text that is read in the local zone': new RegExp(
    `\\b(?:new Date|Date\\.parse)\\(\\s*(['"\`])(?!${NAMES_ITS_ZONE}\\1)`,
  ),
  'the time now, or a local one': /\bTemporal\.Now\b/,
  'moment in the local zone': /(?<![\w.])moment\((?!\))|\.(?:fromNow|local)\(/,
};
/** Calls that are right with a certain argument alone. */
const NEEDED: readonly (readonly [what: string, call: RegExp, isRight: (argument: string) => boolean])[] = [
  ['a format without a zone', /\bDateTimeFormat\(/g, (given) => /\btimeZone\b/.test(given)],
  ['a clock that begins now', /\buseFakeTimers\(/g, (given) => /\bnow\b/.test(given) || isWithoutDate(given)],
];
const isWithoutDate = (given: string) => /\btoFake\b/.test(given) && !/'Date'/.test(given);

/** What stands between a bracket, which opens before `at`, and its end. */
function argumentAt(source: string, at: number): string {
  let depth = 1;
  let end = at;
  for (; end < source.length && depth > 0; end++) depth += { '(': 1, ')': -1 }[source[end] ?? ''] ?? 0;
  return source.slice(at, end - 1);
}

function problems(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const refused = Object.keys(REFUSED).filter((what) => REFUSED[what]?.test(code));
  const lacking = NEEDED.filter(([, call, isRight]) =>
    [...code.matchAll(call)].some(({ 0: found, index }) => !isRight(argumentAt(code, index + found.length))),
  );
  return [...refused, ...lacking.map(([what]) => what)];
}

const files = TREE.filter((file) => /^test\/.+\.(?:tsx?|mjs)$/.test(file) && !/^test\/fixtures\//.test(file));

test('no test takes the time or the zone of the machine that it runs on', () => {
  expect(files.length).toBeGreaterThan(150);
  const judged = files.filter((file) => !ALLOWED.some((place) => place.test(file)));
  const found = judged.flatMap((file) => problems(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
});

test('each place that is left out is there', () => {
  expect(ALLOWED.filter((place) => !files.some((file) => place.test(file)))).toEqual([]);
});

describe('what is refused', () => {
  test.each([
    'const at = Date.now();',
    'const clock = Date.now;',
    'const { now } = Date;',
    "Date['now']()",
    'new Date()',
    'new Date',
    'String(Date())',
    'new Date(2026, 10, 24)',
    "new Date('2026-11-24T10:00')",
    "Date.parse('2026-11-24T10:00:00')",
    'date.getHours()',
    'date.setDate(3)',
    'date.getTimezoneOffset()',
    'Intl.DateTimeFormat().resolvedOptions().timeZone',
    "const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: x }).resolvedOptions();",
    "date.toLocaleDateString('en')",
    'date.toTimeString()',
    "date.toLocaleString('en')",
    "new Date(at).toLocaleString('en', { dateStyle: 'long' })",
    'String(date)',
    'String(new Date(at))',
    'date.toString()',
    'new Date(at).toString()',
    'const text = `$' + '{new Date(at)}`;',
    "Date.parse('2026-11-24 10:00')",
    "Date.parse('24 Nov 2026')",
    "new Date('Nov 24, 2026')",
    'new Date("2026-11-24 10:00:00")',
    "new Date('2026/11/24')",
    'Temporal.Now.instant()',
    'Temporal.Now.plainDateISO()',
    "new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(at)",
    'moment(at).format()',
    'moment.utc(at).fromNow()',
    'vi.useFakeTimers()',
    "vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] })",
  ])('%s', (code) => {
    expect(problems(code)).not.toEqual([]);
  });

  test.each([
    'new Date(at).toISOString()',
    'Date.UTC(2026, 10, 24)',
    "Date.parse('2026-11-24T10:00:00Z')",
    'date.getUTCHours()',
    "date.toLocaleString('en', { timeZone })",
    "amount.toLocaleString('en')",
    'String(dates)',
    'number.toString()',
    'new Date(at).toISOString().toString()',
    "new Date('2026-11-24')",
    "Date.parse('2026-11-24T10:00:00+01:00')",
    "Date.parse('Tue, 24 Nov 2026 10:00:00 GMT')",
    'Date.parse(`$' + '{day}T12:00:00Z`)',
    'const text = `$' + '{date}`;',
    "Temporal.Instant.from('2026-11-24T10:00Z')",
    "new Intl.DateTimeFormat('en', { ...style(), timeZone })",
    'momentIn(zone, at, locale)',
    'moment.utc([2026, 0, 3])',
    'vi.useFakeTimers({ now: NOW })',
    "vi.useFakeTimers({ toFake: ['setTimeout'] })",
    '// what Date.now() says',
  ])('not %s', (code) => {
    expect(problems(code)).toEqual([]);
  });
});
