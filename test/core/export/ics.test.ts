import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarItem, toIcs as toIcsOn } from '../../../src/core/export/ics.ts';

const NOW = Date.UTC(2026, 10, 24, 8, 30, 5);
const TODAY = '2026-11-24';
const item: CalendarItem = { uid: 'hubspot service 1 2 due', day: '2026-12-03', title: 'Rotate "Sync"' };
const toIcs = (items: readonly CalendarItem[], now: number, today = TODAY) => toIcsOn(items, { now, today });

/** As a calendar program reads it: lines unfolded, then name and value. */
const linesOf = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const fieldOf = (ics: string, name: string) =>
  linesOf(ics)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]+:/, '');
const unescaped = (value = '') => value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));

describe('a calendar of due dates', () => {
  test('holds one all-day event an item', () => {
    expect(linesOf(toIcs([item], NOW))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Keyturn//Keyturn//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:hubspot~20~service~20~1~20~2~20~due@keyturn',
      'DTSTAMP:20261124T083005Z',
      'LAST-MODIFIED:20261124T083005Z',
      'SEQUENCE:28283405',
      'DTSTART;VALUE=DATE:20261203',
      'DTEND;VALUE=DATE:20261204',
      'SUMMARY:Rotate "Sync"',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Rotate "Sync"',
      'TRIGGER:-P6DT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Rotate "Sync"',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('reminds only on days that are not over', () => {
    const alarms = (today: string) =>
      linesOf(toIcs([item], NOW, today)).filter((line) => line === 'BEGIN:VALARM').length;
    expect(['2026-11-26', '2026-11-27', '2026-12-02', '2026-12-03'].map(alarms)).toEqual([2, 1, 1, 0]);
  });

  test('of a later file is the newer one, so that a second import replaces the first', () => {
    const [first, second] = [NOW, NOW + 1_000].map((now) =>
      toIcs([{ ...item, day: now === NOW ? item.day : '2027-05-30' }], now),
    );
    expect(fieldOf(second ?? '', 'UID')).toBe(fieldOf(first ?? '', 'UID'));
    for (const name of ['SEQUENCE', 'LAST-MODIFIED', 'DTSTAMP', 'DTSTART'])
      expect((fieldOf(second ?? '', name) ?? '') > (fieldOf(first ?? '', name) ?? ''), name).toBe(true);
  });

  test('the same credential and cause have the same identifier in every export, others have another', () => {
    const uid = (of: string, now = NOW) => fieldOf(toIcs([{ ...item, uid: of }], now), 'UID');
    expect(uid('a b')).toBe(uid('a b', NOW + 5e9));
    expect(new Set(['a b', 'a~20~b', 'a\nb', 'A b', 'ab', '\ud800'].map((of) => uid(of))).size).toBe(6);
  });

  test('a link is taken only when it is https and cannot break out of its line', () => {
    const url = (of: string) => fieldOf(toIcs([{ ...item, url: of }], NOW), 'URL');
    expect(url('https://app.hubspot.com/service-keys/1')).toBe('https://app.hubspot.com/service-keys/1');
    for (const bad of [
      'javascript:alert(1)',
      'http://a.example',
      'https://a.example/\r\nX:1',
      'https://a b',
      'see https://a.example',
    ])
      expect(url(bad)).toBeUndefined();
  });

  test('an entry that no longer holds is struck out, and reminds of nothing', () => {
    const ics = toIcs([{ ...item, isCancelled: true }], NOW);
    expect([fieldOf(ics, 'STATUS'), fieldOf(ics, 'TRIGGER')]).toEqual(['CANCELLED', undefined]);
    expect(fieldOf(toIcs([item], NOW), 'STATUS')).toBeUndefined();
  });

  test('a file that was written before there were any is the first', () => {
    expect(fieldOf(toIcs([item], Date.UTC(2020, 0)), 'SEQUENCE')).toBe('0');
  });

  test('what means something to calendars is escaped, line breaks and controls among it', () => {
    const text = 'a\\b;c,d\r\ne\rf\ng\th\u0007';
    expect(linesOf(toIcs([{ ...item, text }], NOW))).toContain('DESCRIPTION:a\\\\b\\;c\\,d\\ne\\nf\\ng h ');
  });

  test.each([
    ['x', 1],
    ['\u007f', 1],
    ['\u00a0', 2],
    ['ż', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
    ['\ud800', 3],
  ])('a line is cut before the 76th octet, each %j being %i', (character, size) => {
    const title = character.repeat(100);
    const lines = toIcs([{ ...item, title }], NOW).split('\r\n');
    const [first = '', second = ''] = lines.slice(lines.findIndex((line) => line.startsWith('SUMMARY:')));
    expect([...first]).toHaveLength(8 + Math.floor(67 / size));
    expect([...second]).toHaveLength(1 + Math.min(Math.floor(74 / size), 100 - Math.floor(67 / size)));
    expect(second[0]).toBe(' ');
  });

  test('a day that does not exist is an error of the caller', () => {
    expect(() => toIcs([{ ...item, day: '2026-02-31' }], NOW)).toThrow(RangeError);
  });

  test('whatever the texts hold: no line over 75 octets, no line of its own making, the same text back', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, text, (title, body) => {
        const ics = toIcs([{ ...item, title, text: body }], NOW);
        for (const line of ics.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|[\ud800-\udbff]$/);
        }
        expect(linesOf(ics)).toHaveLength(26);
        const shown = (raw: string) => raw.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(unescaped(fieldOf(ics, 'SUMMARY'))).toBe(shown(title));
        expect(unescaped(fieldOf(ics, 'DESCRIPTION'))).toBe(shown(body));
      }),
      { numRuns: 500 },
    );
  });
});
