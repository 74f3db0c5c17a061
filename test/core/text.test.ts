import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanNote, cleanText } from '../../src/core/text.ts';

describe('text of unknown origin', () => {
  const cases: [string, string, string | null][] = [
    ['white space collapses', '  a\t\n  b\u00a0\u3000c ', 'a b c'],
    ['line and paragraph separators are spaces', 'a\u2028b\u2029c\u0085d', 'a b c d'],
    ['overrides and isolates go', '\u202eevil\u202c \u2066x\u2069\u200f', 'evil x'],
    ['zero-width characters go', 'a\u200b\u200c\u200d\u2060\ufeff\u00adb', 'ab'],
    ['tags and controls go', 'a\u{e0041}\u{e007f}\u0000\u001b[31mb', 'a[31mb'],
    ['half a character goes', 'a\ud83db', 'ab'],
    ['markup stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['an emoji of several stays whole', '👩‍👩‍👧 team 🏳️‍🌈', '👩‍👩‍👧 team 🏳️‍🌈'],
    ['piled marks are thinned', `Z${'\u0301'.repeat(500)}`, `Z${'\u0301'.repeat(4)}`],
    ['nothing to see is nothing', '\u200b \u202e\u3164\u2800\n', null],
    ['nothing is nothing', '', null],
  ];
  test.each(cases)('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test('is cut to whole graphemes, the last one an ellipsis', () => {
    expect(cleanText('abcdef', 6)).toBe('abcdef');
    expect(cleanText('abcdefg', 6)).toBe('abcde…');
    expect(cleanText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…');
    expect(cleanText('ab cdef', 4)).toBe('ab…');
  });

  test('may be a megabyte', () => {
    for (const unit of ['x', '\u0301', '😀', '\u200b', '👩‍', '\u202ea '])
      expect((cleanText(unit.repeat(1_000_000 / unit.length)) ?? '').length).toBeLessThanOrEqual(120 * 16 + 1);
  });
});

test('whatever comes, what is shown has no invisible order in it, is short, and is clean already', () => {
  const graphemes = new Intl.Segmenter();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 120 }), (raw, max) => {
      const clean = cleanText(raw, max);
      if (clean === null) return;
      expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
      expect(clean.trim()).toBe(clean);
      expect([...graphemes.segment(clean)].length).toBeLessThanOrEqual(max);
      expect(cleanText(clean, max)).toBe(clean);
      expect(cleanNote(raw, max).length).toBeLessThanOrEqual(max);
    }),
    { numRuns: 2_000 },
  );
});
