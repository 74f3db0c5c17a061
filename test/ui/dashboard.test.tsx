// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { worker } from './fake-worker.ts';
import { overviewOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, settled, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const CHANGES = [
  { id: 'with space/é', name: 'Old one', days: 400 },
  { id: '2', name: 'Young one', days: 3 },
  { id: '3', name: 'An app', days: 3, kind: 'hubspot/legacy-private-app', account: '999' },
];

async function go(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
  await settled();
}

const names = () => all('.name').map((name) => name.textContent);

beforeEach(async () => {
  clear();
  location.hash = '';
  worker.start(overviewOf(CHANGES));
  await draw(<Dashboard />);
});

describe('addresses', () => {
  test.each([
    ['#exact-ages', '[data-part="exact-ages"]'],
    ['#backup', '[data-action="delete-everything"]'],
    ['#about', '[data-part="sources"]'],
    ['#keys', '[data-part="credential"]'],
    ['#anything', '[data-part="credential"]'],
    ['#credential=%E0%A4%A', '[data-part="credential"]'],
  ])('%s shows its view, and says where one is', async (hash, part) => {
    await go(hash);
    expect(all(part).length).toBeGreaterThan(0);
    expect(all('[aria-current="page"]')).toHaveLength(1);
    expect(document.title).toContain(text('h1'));
  });

  test('#credential opens that credential, whatever its key holds, and takes the focus there', async () => {
    const { key } = viewOf(CHANGES[0]);
    await go(`#credential=${encodeURIComponent(key)}`);
    const open = all('[data-part="credential"]').filter((item) => item.querySelector('[aria-expanded="true"]'));
    expect(open.map(({ dataset }) => dataset.key)).toEqual([key]);
    expect(open[0]?.contains(document.activeElement)).toBe(true);
  });

  test('a change of view moves the focus to its heading', async () => {
    await go('#about');
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

describe('the list', () => {
  test('is filtered by state, kind and account, together with words', async () => {
    const [level, kind, account] = ['level', 'kind', 'account'].map((name) => `[data-choice="${name}"]`) as [
      string,
      string,
      string,
    ];
    expect(names()).toHaveLength(3);
    await type(level, 'overdue');
    expect(names()).toEqual(['Old one']);
    await type(level, '');
    await type(kind, 'hubspot/service-key');
    expect(names()).toEqual(['Old one', 'Young one']);
    await type('[data-part="filter"]', 'YOUNG');
    expect(names()).toEqual(['Young one']);
    await type(account, 'hubspot 999');
    expect(names()).toEqual([]);
    expect(text('main')).toContain('No key matches');
  });

  test('numbers say how many there are of each state, in the words of the chips', () => {
    const numbers = all('[data-count]').map((tile) => [tile.dataset.count, tile.querySelector('strong')?.textContent]);
    expect(numbers).toEqual([
      ['overdue', '1'],
      ['ending', '1'],
      ['ok', '1'],
    ]);
    expect(all('[data-across]').map((door) => door.textContent)).toEqual(['All that need action: 1']);
  });

  test('each age is drawn against its limit, which stands at 60 % of the bar', () => {
    const filled = (name: string) =>
      all('[data-part="credential"]')
        .find((item) => item.querySelector('.name')?.textContent === name)
        ?.querySelector<HTMLElement>('[data-part="bar"] .filled')?.style.inlineSize;
    expect(filled('Old one')).toBe('100%');
    expect(filled('Young one')).toBe('1%');
  });

  test('a number shows those that it counts, with the other filters; pressed again, all', async () => {
    await click('[data-count="overdue"] button');
    expect(names()).toEqual(['Old one']);
    expect(one('[data-count="overdue"] button').getAttribute('aria-pressed')).toBe('true');
    expect((one('[data-choice="level"]') as HTMLSelectElement).value).toBe('overdue');
    await type('[data-part="filter"]', 'young');
    expect(names()).toEqual([]);
    await type('[data-part="filter"]', '');
    await click('[data-count="overdue"] button');
    expect(names()).toHaveLength(3);
  });
});

test('a thousand keys are counted as the language writes numbers, wherever they are', async () => {
  clear();
  worker.start(overviewOf(Array.from({ length: 1_001 }, (_, at) => ({ id: String(at), days: 400 }))));
  await draw(<Dashboard />);
  const counts = ['.summary', '[data-count] strong', '[data-month="past"] strong', 'output', '[data-part="tally"]'];
  expect(counts.map(text)).toEqual([
    '1,001 keys · 1,001 need action',
    '1,001',
    '1,001',
    '1,001 keys shown',
    'Overdue 1,001',
  ]);
  expect(text('[data-across]')).toBe('All that need action: 1,001');
  expect(all('[data-part="months"] td')[0]?.textContent).toBe('1,001');
});

test('every fact of the catalogue is named with its source and the day it was checked', async () => {
  await go('#about');
  const facts = all('[data-part="sources"] li');
  expect(facts.length).toBeGreaterThan(20);
  for (const fact of facts) {
    expect(fact.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
    expect(fact.textContent).toMatch(/checked \w+ \d{1,2}, 20\d\d/);
  }
  expect(text('main')).toContain('Support ends: September 2027');
  expect(text('main')).toContain('0.1.0');
});
