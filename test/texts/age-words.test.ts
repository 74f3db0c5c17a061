import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toldAgeText } from '../../src/texts/age.ts';
import { evidenceText, factShort, factText, reasonText } from '../../src/texts/index.ts';
import { bornOn, day, kind, logUpTo, masked, seen, type Told, verdictAt, wholeDay } from '../core/world.ts';
import { speak } from './texts.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./texts.ts')).browser }));
vi.stubEnv('TZ', 'UTC');
beforeEach(() => speak('en'));

/** What a person reads of an age, from the looks that it rests on. */

const evidenceAt = (count: number, ...events: Told) => evidenceText(verdictAt(count, ...events).age);
const sameMask = (...counts: number[]): Told => counts.map((count) => [day(count), masked('aaaaa')] as const);

describe('what a key is known by that was compared', () => {
  const same = sameMask(0, 30, 70);

  test('one that showed the same mask all along is said to be unchanged, never to have changed', () => {
    const { age } = verdictAt(70, ...same);
    expect(age).toMatchObject({ min: 70, max: null });
    expect(evidenceText(age)).toBe('unchanged since Keyturn first compared it');
    speak('pl');
    expect(evidenceText(age)).toBe('bez zmian, odkąd Keyturn go porównuje');
  });

  test('so is one whose app has a date: that bounds its age and is no change', () => {
    const notBefore = day(-300);
    const looks = [0, 70].map((count) => [day(count), masked('aaaaa', { notBefore })] as const);
    expect(verdictAt(70, ...looks).age).toMatchObject({ min: 70, max: 370 });
    expect(evidenceAt(70, ...looks)).toBe('unchanged since Keyturn first compared it');
  });

  test('one whose mask became another one is said to have changed', () => {
    const changed = [...same, [day(90), masked('bbbbb')] as const];
    expect(evidenceAt(90, ...changed)).toBe('seen to change');
    expect(factText(verdictAt(91, ...changed, [day(91), masked('bbbbb')]))).toBe('1–21 days, seen to change');
  });

  test('one that was never compared is neither', () => {
    expect(evidenceAt(70, [day(0), seen()], [day(70), seen()])).toBe('Keyturn has found no date for it yet');
  });

  test('and a date says more than that nothing changed', () => {
    const created = wholeDay(-5);
    const looks = [0, 70].map((count) => [day(count), masked('aaaaa', { created })] as const);
    expect(evidenceAt(70, ...looks)).toBe('read off the page');
    expect(factShort(verdictAt(70, ...looks))).toBe('75 d');
  });
});

describe('what was known before the last look', () => {
  const dated: Told = [
    [day(0), seen({ created: wholeDay(-10) })],
    [day(30), seen()],
  ];

  test('names the day: in a row, on a chip, in a title', () => {
    const verdict = verdictAt(30, ...dated);
    expect(factText(verdict)).toBe('40 days, read off the page, as of November 24, 2026');
    expect(factShort(verdict)).toBe('40 d, as of Nov 24, 2026');
    expect(toldAgeText(verdict.age)).toBe('40 days, as of November 24, 2026');
    speak('pl');
    expect(factText(verdict)).toBe('40 dni, odczytane ze strony, stan na 24 listopada 2026');
    expect(factShort(verdict)).toBe('40 d, stan na 24 lis 2026');
  });

  test('names none where the last look told it, and none of an age that is not known', () => {
    expect(factText(verdictAt(0, ...dated))).toBe('10 days, read off the page');
    expect(factShort(verdictAt(200, [day(0), seen()], [day(200), seen()]))).toBe('age ?');
  });

  test('a person is told when they said so, and up to when a log goes', () => {
    const said: Told = [
      [day(0), seen()],
      [day(1), bornOn(wholeDay(-10))],
      [day(30), seen()],
    ];
    expect(evidenceAt(30, ...said)).toBe('as you said on November 25, 2026');
    const fromLog: Told = [
      [day(0), seen()],
      [day(1), logUpTo(day(1), ['created', day(-10)])],
      [day(30), seen()],
    ];
    expect(evidenceAt(30, ...fromLog)).toBe('from the account’s log up to November 25, 2026');
  });

  test('a reason says so, and what to do, when it is too long ago to tell', () => {
    const life = [...dated, [day(95), seen()] as const];
    const [reason] = verdictAt(95, ...life).reasons;
    expect(reason && reasonText(reason, kind())).toMatch(/^Its age is as of November 24, 2026: .* Open the page/);
  });
});
