// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SHOWN_STATES } from '../../src/core/verdict/shown-state.ts';
import { stateName } from '../../src/texts/index.ts';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { addressOf, EVERYTHING, GROUPINGS, ORDERS, viewIn } from '../../src/ui/options/list/view.ts';
import { ACROSS } from '../../src/ui/options/numbers.tsx';
import { expiring, neverCompared } from '../core/verdict/world.ts';
import { worker } from './fake-worker.ts';
import { type Change, manyChanges, overviewOf } from './samples.ts';
import { all, clear, click, draw, one, settled, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const CHANGES: readonly Change[] = [
  { id: '1', name: 'Beta', days: 400 },
  { id: '2', name: 'alpha 10', days: 3 },
  { id: '3', name: 'Alpha 9', days: 100 },
  { id: '4', name: 'App', days: 10, kind: 'hubspot/legacy-private-app', account: '999' },
  { id: '5', name: 'Gone', days: 50, presence: { state: 'deactivated', since: 0, by: 'user', actId: null } },
];

const names = () => all('.name').map((name) => name.textContent);
const heads = () => all('[data-part="account"] h2 bdi').map((head) => head.textContent);
const tallies = () => all('[data-part="tally"]').map((tally) => tally.textContent);
const shownNumber = () => Number(/\d+/.exec(text('output'))?.[0]);

async function open(hash: string, changes = CHANGES): Promise<void> {
  clear();
  worker.start(overviewOf(changes));
  await act(async () => {
    location.hash = hash;
  });
  await draw(<Dashboard />);
}

async function go(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
  await settled();
}

beforeEach(() => open(''));

test('keys that are snoozed are found among the states, and only where there are any', async () => {
  const option = '[data-choice="level"] option[value="snoozed"]';
  expect(all(option)).toEqual([]);
  await open('', [...CHANGES, { id: '6', name: 'Quiet', days: 400, snoozedFor: 7 }]);
  expect(text(option)).toBe('Snoozed');
  await type('[data-choice="level"]', 'snoozed');
  expect(names()).toEqual(['Quiet']);
  expect(location.hash).toBe('#keys?level=snoozed');
});

describe('the address', () => {
  const { credentials, today } = overviewOf(CHANGES);

  test('says each view so that it is read back as the same', () => {
    const views = [
      EVERYTHING,
      ...ACROSS.map((count) => ({ ...EVERYTHING, count })),
      ...SHOWN_STATES.map((level) => ({ ...EVERYTHING, level })),
      ...GROUPINGS.flatMap((group) => ORDERS.map((sort) => ({ ...EVERYTHING, group, sort }))),
      {
        ...EVERYTHING,
        account: 'hubspot 999',
        kind: 'hubspot/legacy-private-app',
        level: 'ending' as const,
        month: '2027-09',
      },
      { ...EVERYTHING, end: 'hubspot/legacy-private-app', month: 'past' },
    ];
    for (const view of views) expect(viewIn(addressOf(view), credentials, today)).toEqual(view);
    expect(addressOf(EVERYTHING)).toBe('#keys');
  });

  test.each([
    '#keys?count=many&level=red&kind=hubspot/other&account=hubspot+1&month=2026-13&end=x&group=colour&sort=luck',
    '#keys?count=&level=&group=',
    // No end of that kind is known.
    '#keys?end=hubspot/service-key',
    '#keys?%E0%A4%A',
    '#keys?__proto__=1&constructor=2',
    '#keys?=&&&',
    '#credential=%E0%A4%A',
  ])('%s asks for nothing', async (hash) => {
    expect(viewIn(hash, credentials, today)).toEqual(EVERYTHING);
    await go(hash);
    expect(names()).toHaveLength(CHANGES.length);
  });

  test('keeps filters, group and order over a reload, and follows one that is changed by hand', async () => {
    await type('[data-choice="kind"]', 'hubspot/service-key');
    await type('[data-choice="sort"]', 'name');
    await click('[data-count="ok"] button');
    const before = names();
    expect(before).toEqual(['Alpha 9', 'alpha 10']);
    const { hash } = location;
    await open(hash);
    expect(names()).toEqual(before);
    expect(one('[data-count="ok"] button').getAttribute('aria-pressed')).toBe('true');
    await go('#keys?sort=name');
    expect(names()).toEqual(['App', 'Alpha 9', 'alpha 10', 'Beta', 'Gone']);
  });

  test('never says what was typed into the filter: it may be a key', async () => {
    await type('[data-part="filter"]', 'pat-na1-secret');
    await type('[data-choice="sort"]', 'age');
    expect(location.href).not.toContain('secret');
  });
});

describe('groups', () => {
  test.each([
    ['account', ['HubSpot account 12345678', 'HubSpot account 999']],
    ['provider', ['HubSpot']],
    ['kind', ['Service key', 'Legacy private app token']],
    ['month', ['Day has passed', 'February 2027', 'May 2027', 'No day to act by']],
  ] as const)('by %s', async (group, titles) => {
    await type('[data-choice="group"]', group);
    expect(heads()).toEqual(titles);
    expect(names().toSorted()).toEqual(CHANGES.map(({ name }) => name).toSorted());
  });

  test('say at their head how many there are of each word that their lines say', async () => {
    for (const group of GROUPINGS) {
      await type('[data-choice="group"]', group);
      for (const section of all('[data-part="account"]')) {
        const words = [...section.querySelectorAll('.chip')].map((chip) => chip.textContent);
        const said = section.querySelector('[data-part="tally"]')?.textContent?.split(' · ') ?? [];
        const counts = said.map((part) => part.split(/ (?=\d+$)/));
        expect(counts.map(([word, count]) => words.filter((one) => one === word).length === Number(count))).toEqual(
          counts.map(() => true),
        );
        expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(words.length);
      }
    }
  });

  test('tell the states at their head in the order of the tiles: what presses most first', async () => {
    await open('#keys', [
      { id: '1', name: 'Expiring', days: 10, expires: expiring(9) },
      { id: '2', name: 'Overdue', days: 500 },
      { id: '3', name: 'Fine', days: 1 },
    ]);
    const tiles = all('[data-count] .label').map((label) => label.textContent);
    expect(tiles[0]).toBe('Overdue');
    const said = tallies()[0]
      ?.split(' · ')
      .map((part) => part.replace(/ \d+$/, ''));
    expect(said).toEqual(tiles);
  });

  test('say where a key is when they do not stand for accounts', async () => {
    await type('[data-choice="group"]', 'kind');
    expect(all('.kind').map((kind) => kind.textContent)).toContain('Legacy private app token · HubSpot account 999');
    await type('[data-choice="group"]', 'account');
    expect(all('.kind').map((kind) => kind.textContent)).not.toContain(
      'Legacy private app token · HubSpot account 999',
    );
  });

  test('with nothing to do stand behind one line, and lose no key', async () => {
    const calm = ['1', '2', '3'].map((account): Change => ({ id: account, name: `Calm ${account}`, days: 5, account }));
    const gone: Change = {
      ...calm[0],
      account: '4',
      presence: { state: 'not-listed', since: 0, by: 'page', actId: null },
    };
    await open('', [...calm, gone, { id: '9', name: 'Old', days: 400 }]);
    expect(heads()).toEqual(['HubSpot account 12345678']);
    expect(text('[data-part="calm"] button')).toContain('4 accounts with nothing to do');
    await click('[data-part="calm"] button');
    expect(names()).toHaveLength(5);
    await type('[data-part="filter"]', 'calm 2');
    expect(names()).toEqual(['Calm 2']);
  });

  test('of many keys only the first is open; a filter that leaves few opens all', async () => {
    await open('', manyChanges(500));
    expect(all('[data-part="account"] h2 [aria-expanded="true"]')).toHaveLength(1);
    expect(tallies()).toHaveLength(5);
    await type('[data-part="filter"]', 'integration 49');
    // 49, 149 … 449 and 490 … 499.
    expect(names()).toHaveLength(15);
  });
});

describe('a filter that no field shows', () => {
  test('is said, and can be taken away by itself or with all others', async () => {
    await click('[data-across="action"]');
    expect(names()).toEqual(['Beta']);
    await type('[data-choice="kind"]', 'hubspot/legacy-private-app');
    expect(names()).toEqual([]);
    await click('[data-tag="count"]');
    expect(document.activeElement).toBe(one('[data-part="filter"]'));
    expect(names()).toEqual(['App']);
    await click('[data-action="show-all"]');
    expect(names()).toHaveLength(CHANGES.length);
    expect(all('[data-action="show-all"]')).toHaveLength(0);
  });

  test('each number shows as many as it says, and each tile those whose chips say its word', async () => {
    const quiet = manyChanges(39).map((change, at): Change => (at % 9 === 0 ? { ...change, snoozedFor: 7 } : change));
    await open('', [
      ...quiet,
      { id: '1', name: 'Unknown, and expires', birth: neverCompared(null, -3), expires: expiring(9) },
    ]);
    const tiles = all('[data-count]').map((tile) => [tile.dataset.count ?? '', tile.textContent ?? '']);
    expect(tiles.map(([id]) => id)).toEqual(['overdue', 'expiring', 'due-soon', 'ending', 'snoozed', 'ok']);
    const counts = tiles.map(([, said]) => Number(/\d+$/.exec(said ?? '')?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
    for (const [at, [id, said]] of tiles.entries()) {
      await go(`#keys?level=${id}`);
      expect(shownNumber()).toBe(counts[at]);
      const chips = [...new Set(all('[data-part="credential"] .chip').map((chip) => chip.textContent))];
      expect(chips).toEqual([stateName(SHOWN_STATES.find((state) => state === id) ?? 'ok')]);
      expect(said).toBe(`${chips[0]} ${counts[at]}`);
    }
    for (const id of ACROSS) {
      await go(`#keys?count=${id}`);
      expect(text(`[data-across="${id}"]`)).toMatch(new RegExp(`: ${shownNumber()}$`));
    }
    expect(names()).toEqual(['Unknown, and expires']);
  });
});
