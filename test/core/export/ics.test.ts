import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarItem, toIcs } from '../../../src/core/export/ics.ts';

const NOW = Date.UTC(2026, 10, 24, 8, 30, 5);
const item: CalendarItem = { uid: 'hubspot service 1 2 due', on: '2026-12-01', title: 'Rotate "Sync"' };

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
      'DTSTART;VALUE=DATE:20261201',
      'DTEND;VALUE=DATE:20261202',
      'SUMMARY:Rotate "Sync"',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('a month is a month, a span ends with its last day', () => {
    const month = toIcs([{ ...item, on: '2027-09' }], NOW);
    expect([fieldOf(month, 'DTSTART'), fieldOf(month, 'DTEND')]).toEqual(['20270901', '20271001']);
    const span = toIcs([{ ...item, on: '2026-12-30', until: '2027-01-02' }], NOW);
    expect([fieldOf(span, 'DTSTART'), fieldOf(span, 'DTEND')]).toEqual(['20261230', '20270103']);
  });

  test('the same credential and cause have the same identifier in every export, others have another', () => {
    const uid = (of: string, now = NOW) => fieldOf(toIcs([{ ...item, uid: of }], now), 'UID');
    expect(uid('a b')).toBe(uid('a b', NOW + 5e9));
    expect(new Set(['a b', 'a~20~b', 'a\nb', 'A b', 'ab', '\ud800'].map((of) => uid(of))).size).toBe(6);
  });

  test('a link is taken only when it is https and cannot break out of its line', () => {
    const url = (of: string) => fieldOf(toIcs([{ ...item, url: of }], NOW), 'URL');
    expect(url('https://app.hubspot.com/service-keys/1')).toBe('https://app.hubspot.com/service-keys/1');
    for (const bad of ['javascript:alert(1)', 'http://a.example', 'https://a.example/\r\nX:1', 'https://a b'])
      expect(url(bad)).toBeUndefined();
  });

  test('a day that does not exist is an error of the caller', () => {
    expect(() => toIcs([{ ...item, on: '2026-02-31' }], NOW)).toThrow(RangeError);
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
        expect(linesOf(ics)).toHaveLength(14);
        const shown = (raw: string) => raw.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(unescaped(fieldOf(ics, 'SUMMARY'))).toBe(shown(title));
        expect(unescaped(fieldOf(ics, 'DESCRIPTION'))).toBe(shown(body));
      }),
      { numRuns: 500 },
    );
  });
});
