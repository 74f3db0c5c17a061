// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listIn } from './beside-list.ts';
import { OTHER_PLAIN_LINES, PLAIN_LINES } from './plain-lines.ts';
import { OTHER_VIEWS_OF_PART, VIEWS_OF_PART } from './views-of-part.ts';

const HIDING = [VIEWS_OF_PART, OTHER_VIEWS_OF_PART];
const HARMLESS = [PLAIN_LINES, OTHER_PLAIN_LINES];
const linesIn = (language: string, tables: readonly ReadonlyMap<string, readonly string[]>[]) =>
  tables.flatMap((table) => table.get(language) ?? []);

describe.each([...PLAIN_LINES.keys()])('in %s', (language) => {
  test('a list is not whole beside few words that may name a part of the keys', () => {
    const { isWholeBeside } = listIn(language);
    const isWhole = (line: string) => isWholeBeside(`<p>${line}</p>`).includes(true);
    expect(linesIn(language, HIDING).filter(isWhole)).toEqual([]);
  });

  test('a list stays whole beside most that speak of something else', () => {
    const { isWholeBeside } = listIn(language);
    const lines = linesIn(language, HARMLESS);
    const lost = lines.filter((line) => isWholeBeside(`<p>${line}</p>`).includes(false));
    // The rest might be the name of a group or a project: "Developers", "Integrations".
    expect(lost.length / lines.length, lost.join(', ')).toBeLessThan(0.28);
  });
});

test('what there is to read is none of its own where other words stand beside it', () => {
  const { isWholeBeside } = listIn('en');
  const isWhole = (line: string) => isWholeBeside(`<p>${line}</p>`).includes(true);
  expect(['Help', 'Need help?', 'The documentation', 'Documentation for your API'].filter(isWhole)).toHaveLength(4);
  expect(['Help Maple', 'Documentation project', 'Helpdesk', 'Support and Maple'].filter(isWhole)).toEqual([]);
});

test('a list is not whole beside the last days, whatever their number', () => {
  const { isWholeBeside } = listIn('en');
  const isWhole = (line: string) => isWholeBeside(`<p>${line}</p>`).includes(true);
  expect(['Last 30 days', 'Latest 2 weeks'].filter(isWhole)).toEqual([]);
  expect(
    ['Last 4', 'Last used 30 days ago', '30 days', 'Last synced 2 days ago'].filter((one) => !isWhole(one)),
  ).toEqual([]);
});
