// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../src/core/time/units.ts';
import { Lifelines } from '../../src/ui/options/lifelines/lifelines.tsx';
import { pictureOf } from '../../src/ui/options/lifelines/picture-file.ts';
import { presence } from '../core/verdict/world.ts';
import { type Change, HOSTILE, manyChanges, NOW, overviewOf } from './samples.ts';
import { all, clear, draw, one, settled, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const between = (from: number | null, to: number): Change => ({
  birth: {
    ...{ earliest: from === null ? null : NOW - from * DAY, latest: NOW - to * DAY, day: null, evidence: 'page' },
    ...{ asOf: NOW, toldUpTo: NOW, earliestIs: from === null ? 'none' : 'secret', latestIs: 'secret' },
  },
});
const show = (...changes: readonly Change[]) => draw(<Lifelines overview={overviewOf(changes)} />);
const widths = (selector: string) => all(selector).map((rect) => Number(rect.getAttribute('width')));

/** A window of that width, in px; 1rem are 16 of them. */
function windowOf(width: number): void {
  const matches = (query: string) => width <= 16 * Number(/max-width: (\d+)rem/.exec(query)?.[1]);
  vi.stubGlobal('matchMedia', (query: string) => ({
    ...{ matches: matches(query), addEventListener: () => undefined, removeEventListener: () => undefined },
  }));
}

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
  windowOf(1_100);
  clear();
});

test.each([
  [320, 320],
  [400, 320],
  [640, 500],
])('in a window of %i px all of the time fits, names above their lines', async (width, most) => {
  windowOf(width);
  await show({ id: '1', name: 'Vague', ...between(90, 45) }, { id: '2', name: 'Unknown', ...between(null, 30) });
  const [, , drawn = 0] = one('.lifelines').getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  expect(drawn).toBeLessThanOrEqual(most);
  // Less than twice as large as in a wide window.
  expect(width / drawn).toBeLessThan(1.5);
  expect(Number(one('.today').getAttribute('x1'))).toBeGreaterThan(drawn / 4);
  for (const life of all('[data-part="life"]')) {
    const [name, sure] = [life.querySelector('text'), life.querySelector('.sure')];
    expect(Number(name?.getAttribute('y'))).toBeLessThan(Number(sure?.getAttribute('y')));
    const end = Number(sure?.getAttribute('x')) + Number(sure?.getAttribute('width'));
    expect(end).toBeLessThanOrEqual(drawn);
  }
});

test('without keys it says what will be here', async () => {
  await show();
  expect(text('.state')).toContain('No keys yet');
  expect(all('svg')).toHaveLength(0);
});

describe('a line', () => {
  test('is hatched where a birth is an interval, and nowhere else', async () => {
    await show({ id: '1', name: 'Exact', days: 100 });
    expect(all('[data-part="unsure"]')).toHaveLength(0);
    await show({ id: '2', name: 'Vague', ...between(90, 45) });
    expect(widths('[data-part="unsure"]')[0]).toBeCloseTo(widths('.sure')[0] ?? 0);
  });

  test('of a birth that is not known is hatched from the edge of the drawing', async () => {
    await show({ id: '3', name: 'Unknown', ...between(null, 30) });
    expect(Number(one('[data-part="unsure"]').getAttribute('x'))).toBe(220);
  });

  test('leads to the last of the days on which something may fall due', async () => {
    await show({ id: '2', name: 'Vague', ...between(90, 45) });
    expect(one('[data-part="date"].due').getAttribute('d')).toContain('H');
    await show({ id: '1', name: 'Exact', days: 60 });
    expect(one('[data-part="date"].due').getAttribute('d')).not.toContain('H');
  });

  test('has what falls due within a year, and of what is over nothing', async () => {
    await show({ id: '1', name: 'Young', days: 30 });
    expect(all('[data-part="date"].due')).toHaveLength(1);
    await show({ id: '2', name: 'Gone', days: 30, presence: presence('deactivated', -3) });
    expect(all('[data-part="date"]')).toHaveLength(0);
    expect(one('[data-part="life"]').dataset.over).toBe('true');
  });
});

test('500 keys are drawn, and stand in the table, the oldest first', async () => {
  await show(...manyChanges(500));
  while (all('[data-part="life"]').length < 500) await settled();
  expect(all('.lives tbody tr')).toHaveLength(500);
  const begins = all('.sure').map((rect) => Number(rect.getAttribute('x')));
  expect(begins).toEqual(begins.toSorted((a, b) => a - b));
});

test('the table has a link to each key, and what the drawing shows', async () => {
  await show({ id: '1', name: 'Young', days: 30 });
  expect(one('.lives a').getAttribute('href')).toMatch(/^#credential=/);
  expect(text('.lives tbody')).toMatch(/October 25, 2026.*30 days.*April 23, 2027: rotation due/);
});

test('the file is a drawing of its own, in which a name is text', async () => {
  await show({ id: '1', name: HOSTILE, days: 30 });
  const file = pictureOf(document.querySelector('svg') as SVGSVGElement);
  const read = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(read.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(read.querySelectorAll('parsererror, img, script')).toHaveLength(0);
  expect(read.querySelectorAll('style')).toHaveLength(1);
});
