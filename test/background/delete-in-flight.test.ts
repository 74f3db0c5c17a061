import { beforeEach, expect, test, vi } from 'vitest';
import { Alone } from '../../src/background/alone.ts';
import { NPM, openTab, type ProviderTab, patternOf } from '../support/provider-tab.ts';
import { sighted, sighting } from '../support/worker.ts';

/** Whatever is under way when a person deletes everything, nothing is kept after it: they have to say yes anew. */

/** Turns of the event loop's inner queue that one begins after the other. */
const TURNS = Array.from({ length: 40 }, (_, at) => at * 2);
let tab: ProviderTab;
beforeEach(() => {
  tab = openTab(NPM);
  tab.disk.installType = 'normal';
});

const told = () => tab.running.fromPage(sighted([sighting('1')]));
const deleted = () => tab.running.fromWindow({ type: 'delete-everything' });
const yes = () => tab.answer(true);
const added = () => {
  const key = { provider: 'hubspot', account: '12345678', kind: 'hubspot/service-key', id: '5', name: null, url: null };
  return tab.running.fromWindow({
    type: 'action',
    action: { do: 'add', ...key, day: '2026-11-01', zone: 'UTC' } as never,
  });
};

async function pass(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

const PAGES = [
  ['a page that tells', told],
  ['a yes to a preview', yes],
] as const;

test.each([...PAGES, ['a key that is entered', added] as const])('%s before it leaves nothing', async (_what, act) => {
  for (const turns of TURNS) {
    await begin();
    const acting = act();
    await pass(turns);
    await Promise.all([acting, deleted()]);
    await tab.running.idle();
    expect([turns, ...tab.disk.local.keys()]).toEqual([turns]);
  }
});

test.each(PAGES)('%s meanwhile leaves nothing', async (_what, act) => {
  for (const turns of TURNS) {
    await begin();
    const deleting = deleted();
    await pass(turns);
    await Promise.all([act(), deleting]);
    await tab.running.idle();
    expect([turns, ...tab.disk.local.keys()]).toEqual([turns]);
  }
});

test('a page that asks for it keeps nobody waiting', async () => {
  const alone = vi.spyOn(Alone.prototype, 'alone');
  await begin();
  const { error } = await tab.running.fromPage({ type: 'delete-everything' });
  expect([error, alone.mock.calls]).toEqual(['error_refused', []]);
  await deleted();
  expect(alone).toHaveBeenCalledTimes(1);
});

async function begin(): Promise<void> {
  tab.disk.granted.add(patternOf(NPM));
  await tab.running.fromWindow({ type: 'give-consent' });
  await tab.tell(['a']);
  await tab.running.idle();
}
