import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everything, totals } from './report.ts';

const page = readFileSync('docs/dates.md', 'utf8');

/** The numbers that the page gives: texts, not read, read wrongly. */
function promised(name: string): number[] {
  const line = page.split('\n').find((each) => each.startsWith(`| ${name} |`));
  return (line ?? '').split('|').slice(3, 6).map(Number);
}

/** Every combination that the page says is not wholly read, `language style`. */
const listed = new Set(
  page
    .split('\n')
    .filter((line) => / of \d+ \|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.replace('(HubSpot)', '').trim())
        .join(' '),
    ),
);

/** Words of `calendar()` that the tables leave to Intl are not the same in each of its versions; all else is. */
const isMeasured = page.includes(`, ICU ${process.versions.icu?.split('.')[0]})`);
const isPromised = ({ style }: { style: string }) => isMeasured || style !== 'calendar';

describe('what the platform and moment.js print, in every language and style', () => {
  for (const { name, tried } of everything()) {
    it(`is never read wrongly, and what is not read stands in docs/dates.md: ${name}`, () => {
      const { count, wrong } = totals(tried);
      const { unread } = totals(tried.filter(isPromised));
      const [texts, unreadThen, wrongThen] = promised(name);
      expect(tried.filter((each) => each.wrong.length > 0)).toEqual([]);
      expect(wrong).toBe(wrongThen);
      expect(count).toBe(texts);
      expect(unread).toBeLessThanOrEqual(unreadThen ?? 0);
      const silent = tried.filter(
        (each) => isPromised(each) && each.unread.length > 0 && !listed.has(`${each.language} ${each.style}`),
      );
      expect(silent).toEqual([]);
    });
  }
});
