// @vitest-environment jsdom
import '../support/browser.ts';
import fc from 'fast-check';
import Papa from 'papaparse';
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { addDays, daysBetween } from '../../src/core/time/calendar-day.ts';
import { countOf, standingOf } from '../../src/core/verdict/count.ts';
import { monthsFrom } from '../../src/core/verdict/due-month.ts';
import { mostUrgentFirst } from '../../src/core/verdict/order.ts';
import type { CredentialView, Overview } from '../../src/protocol/messages.ts';
import { actByText, headlineText, levelName, summaryText } from '../../src/texts/index.ts';
import { icsOf } from '../../src/ui/options/files/calendar.ts';
import { historyOf } from '../../src/ui/options/files/history.ts';
import { csvOf } from '../../src/ui/options/files/keys-csv.ts';
import { Ends } from '../../src/ui/options/timeline/ends.tsx';
import { Months } from '../../src/ui/options/timeline/months.tsx';
import type { Running } from '../support/worker.ts';
import { type CalendarEvent, readCalendar } from './calendar-reader.ts';
import { drawn, number, sameDoors, tiles } from './doors.ts';
import { randomLedger, tell } from './random-ledger.ts';

/** Badge, badge title, reminder, popup, tiles, tables and calendar tell the same of one ledger. */

const KEYS = Number(process.env.KEYTURN_SURFACE_KEYS ?? 400);
const RUNS = Number(process.env.KEYTURN_SURFACE_RUNS ?? 4);
const SEED = Number(process.env.KEYTURN_SEED ?? 20261124);

/** The number in front of words, or 0 where they are not said. */
const said = (text: string, words: RegExp) => Number(new RegExp(`(\\d+) ${words.source}`).exec(text)?.[1] ?? 0);
const last = ({ done }: Running, what: string) => done.findLast((one) => one.what === what)?.with;

function table(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
}

/**
 * The strip of months and its table tell what the column "Act by" of the table of all keys does; but for a day that may still be to
 * come, which is one of this month.
 */
function sameMonths({ credentials, today }: Overview): void {
  const lasts = credentials.map(({ verdict }) => verdict.dates[0]?.days.to ?? null);
  const days = table(csvOf(credentials)).map((row, at) => {
    const day = row['Act by'] ?? '';
    const last = lasts[at] ?? null;
    return day !== '' && day < today && (last === null || last >= today) ? today : day;
  });
  const months = monthsFrom(today, 12);
  const wanted: Record<string, number> = {
    past: days.filter((day) => day !== '' && day < today).length,
    ...Object.fromEntries(
      months.map((month) => [month, days.filter((day) => day >= today && day.startsWith(month)).length]),
    ),
    later: days.filter((day) => day.slice(0, 7) > (months.at(-1) ?? '')).length,
    none: days.filter((day) => day === '').length,
  };
  drawn(h(Months, { credentials, today, chosen: '', onChoose: () => undefined }), (root) => {
    const shown = [...root.querySelectorAll<HTMLElement>('[data-month]')];
    expect(Object.fromEntries(shown.map((one) => [one.dataset.month, number(one.querySelector('strong'))]))).toEqual(
      wanted,
    );
    const rows = [...root.querySelectorAll('tbody td')].map(number);
    expect(rows).toEqual(Object.values(wanted));
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(credentials.length);
  });
}

/** What is said of a kind that ends is what table and calendar say of it. */
function sameEnds(overview: Overview): void {
  const { credentials, today } = overview;
  const isGone = (row: Record<string, string>) => /not listed|deactivated/i.test(row.Presence ?? '');
  const own = table(csvOf(credentials)).filter(({ Kind }) => Kind === 'Legacy private app token');
  const [event] = readCalendar(icsOf(credentials, overview)).filter(({ summary }) => summary.includes('ends: Sept'));
  drawn(h(Ends, { credentials, today, chosen: '', onChoose: () => undefined }), (root) => {
    // Where none is gone, nothing is said of that.
    const [, left, gone = '0'] = root.querySelector('.numbers-of')?.textContent?.split(' · ') ?? [];
    expect([left, gone].map((text) => Number(text?.split(' ')[0]))).toEqual([
      own.filter((row) => !isGone(row)).length,
      own.filter(isGone).length,
    ]);
    expect(Number(left?.split(' ')[0])).toBe(Number(event?.summary.split(' ')[0]));
    const cells = [...root.querySelectorAll('tbody td')].map(number);
    expect(cells.reduce((sum, one) => sum + one, 0)).toBe(own.length);
    expect(root.textContent).toContain(`in ${daysBetween(today, '2027-09-01')} days`);
  });
}

function sameNumbers(running: Running, { credentials }: Overview): void {
  const counts = countOf(credentials);
  const count = counts.needsAction;
  const shown = tiles(credentials);
  // Whatever else is so: see the axis of its own in the document on verdicts.
  const unknown = credentials.filter(({ verdict }) => verdict.isAgeUnknown).length;
  const summary = summaryText(credentials);
  const { title } = last(running, 'title') as { title: string };
  expect(last(running, 'badge text')).toEqual({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  for (const text of [title, summary]) {
    expect(said(text, /(?:keys? )?needs? action/)).toBe(count);
    expect(said(text, /ages? unknown/)).toBe(unknown);
  }
  const parts = headlineText(credentials)
    .split(' · ')
    .flatMap((part) => {
      const [, number, words = ''] = /^(\d+) (.*)$/.exec(part) ?? [];
      return /ended|expiring|finish|ending|unused|overdue|due soon|check/.test(words) ? [Number(number)] : [];
    });
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(count);
  expect(said(headlineText(credentials), /ages? unknown/)).toBe(unknown);
  expect(said(summary, /keys?\b/)).toBe(credentials.length);
  expect(Object.values(shown).reduce((sum, one) => sum + one, 0)).toBe(credentials.length);
  if (summary.includes('nothing to do')) expect([count, counts.unknown, counts.unseen]).toEqual([0, 0, 0]);
  const notice = last(running, 'notify') as [string, { title: string }] | undefined;
  expect(notice ? said(notice[1].title, /API keys? needs? action/) : 0).toBe(count);
}

function sameRows({ credentials }: Overview): void {
  const rows = table(csvOf(credentials));
  expect(rows).toHaveLength(credentials.length);
  for (const [at, view] of credentials.entries()) {
    const row = rows[at] ?? {};
    const { verdict } = view;
    expect(row.Id).toBe(view.id);
    expect(row.State).toBe(levelName(verdict.level));
    expect(row['Needs action']).toBe(verdict.needsAction ? 'yes' : 'no');
    expect(row['Snoozed until'] !== '').toBe(verdict.snoozed);
    expect(row['Act by']).toBe(verdict.dates[0]?.day ?? '');
    if (verdict.isAgeUnknown) expect([row['Rotate by'], row['Age is known']]).toEqual(['', 'not known']);
    // Nor does its line in the popup name a day on which it is due.
    if (verdict.isAgeUnknown) expect(actByText(verdict)).not.toMatch(/\bdue\b/i);
    if (row.State === 'OK') expect(['in-order', 'snoozed']).toContain(standingOf(verdict));
    if (row['Rotate by']) expect((row['Rotate by'] ?? '') >= (row['Act by'] ?? '')).toBe(true);
  }
  const rotations = credentials.reduce((sum, view) => sum + view.rotations.length, 0);
  expect(table(historyOf(credentials))).toHaveLength(rotations);
}

function sameDates(overview: Overview): void {
  const { credentials, today } = overview;
  const events = readCalendar(icsOf(credentials, overview));
  const isKept = (date: string) => date >= addDays(today, -7);
  const ends = credentials.flatMap(({ kind, verdict }) =>
    verdict.dates.flatMap(({ on }) => (on ? [`${kind} ${on}`] : [])),
  );
  const wanted = [
    ...credentials.flatMap(({ verdict }) => verdict.dates.filter(({ on }) => on === null).map(({ day }) => day)),
    ...[...new Set(ends)].map((end) => `${end.split(' ')[1]}-01`),
  ].filter(isKept);
  expect(events.map(({ start }) => start).sort()).toEqual(wanted.sort());
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const event of events) expect([event.days, event.isAllDay]).toEqual([1, true]);
  namesNoUnknown(events, credentials);
}

function namesNoUnknown(events: readonly CalendarEvent[], credentials: readonly CredentialView[]): void {
  const rotated = new Set(events.map(({ summary }) => summary));
  for (const { name, verdict } of credentials)
    if (verdict.isAgeUnknown || verdict.isOver) expect(rotated.has(`Rotate ${name}`)).toBe(false);
}

test(`all surfaces agree over random ledgers of ${KEYS} keys, ${RUNS} of them`, async () => {
  let seen = 0;
  for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
    const [ledger] = fc.sample(randomLedger(KEYS), { numRuns: 1, seed });
    if (!ledger) throw new Error('no ledger');
    vi.stubEnv('TZ', ledger.zone);
    const { running, overview } = await tell(ledger);
    try {
      compare(running, overview);
    } catch (cause) {
      throw new Error(`they do not agree with KEYTURN_SEED=${seed}`, { cause });
    }
    seen += overview.credentials.filter(({ verdict }) => verdict.needsAction).length;
  }
  // Else nothing was compared.
  expect(seen).toBeGreaterThan(RUNS);
}, 3_600_000);

function compare(running: Running, overview: Overview): void {
  expect(overview.credentials).toHaveLength(KEYS);
  expect([...overview.credentials].sort(mostUrgentFirst)).toEqual(overview.credentials);
  sameNumbers(running, overview);
  sameDoors(overview);
  sameRows(overview);
  sameDates(overview);
  sameMonths(overview);
  sameEnds(overview);
}
