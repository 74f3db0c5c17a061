// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { between, expiring, neverCompared } from '../core/verdict/world.ts';
import { worker } from './fake-worker.ts';
import { type Change, overviewOf } from './samples.ts';
import { all, clear, click, draw, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const LEGACY = 'hubspot/legacy-private-app';
const ENDS = 'Legacy private app token: Keys of this kind lose HubSpot’s support in September 2027.';

async function show(changes: readonly Change[]): Promise<void> {
  clear();
  location.hash = '';
  worker.start(overviewOf(changes));
  await draw(<Dashboard />);
}

const notes = () => all('[data-part="group-note"]').map((note) => note.textContent);
const rowOf = (name: string) =>
  all('[data-part="credential"]').find((item) => item.querySelector('.name')?.textContent === name) as HTMLElement;
const reasonOf = (name: string) => rowOf(name).querySelector('.reason')?.textContent;

const OLD: readonly Change[] = [
  { id: '1', name: 'First', days: 400, kind: LEGACY },
  { id: '2', name: 'Second', days: 500, kind: LEGACY },
  { id: '3', name: 'Alone', days: 400 },
];

beforeEach(() => show(OLD));

test('what holds for several keys of a group is said once, above them, with the kind that it is about', () => {
  expect(notes()).toEqual([ENDS, 'Legacy private app token: limit 180 days (advised by HubSpot)']);
  expect([reasonOf('First'), reasonOf('Second')]).toEqual(['', '']);
  // Of one key alone it is said beside that one.
  expect(reasonOf('Alone')).toBe('HubSpot is reported to advise rotation every 180 days, and this key is older.');
});

test('an opened key says all of it again', async () => {
  await click(`[data-key="${rowOf('First').dataset.key}"] .row`);
  expect(text('[data-part="reasons"]')).toContain('HubSpot advises rotation every 180 days, and this key is older.');
  expect(text('[data-part="reasons"]')).toContain('Keys of this kind lose HubSpot’s support in September 2027.');
});

test('a group of one kind does not name it twice', async () => {
  await type('[data-choice="group"]', 'kind');
  expect(notes()).toEqual([
    'Keys of this kind lose HubSpot’s support in September 2027.',
    'Limit: 180 days (advised by HubSpot)',
  ]);
});

test('what to do about unknown ages is said once', async () => {
  const unknown = { birth: neverCompared(null, 0) };
  await show([
    { ...unknown, id: '1', name: 'First' },
    { ...unknown, id: '2', name: 'Second' },
  ]);
  expect(notes()).toEqual(['Of unknown age: open a key to set its date.']);
  expect(reasonOf('First')).toBe('');
});

test('a line tells ages as people do, and has the days at hand', async () => {
  await show([{ id: '1', name: 'Vague', birth: between(-200, -160) }]);
  const age = rowOf('Vague').querySelector<HTMLElement>('.age');
  expect(age?.textContent).toBe('5–6 months, read off the page');
  expect(age?.title).toBe('160–200 days, read off the page');
});

test('an expiry is told by how far away it is and by its day, and by nothing else', async () => {
  await show([{ id: '1', name: 'Short', days: 3, expires: expiring(9) }]);
  const row = rowOf('Short');
  const told = ['.age', '.due', '.reason'].map((part) => row.querySelector(part)?.textContent);
  expect(told).toEqual(['Expires in 9 days', 'December 3, 2026', '']);
});
