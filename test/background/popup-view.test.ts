import { describe, expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { DAY, HUB, keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What the popup says, in its words, of one account and of several, of few keys and of many. */
const days = (count: number) => ({ earliest: NOW - count * DAY, latest: NOW - count * DAY });
const act = (running: Running, action: object) => running.fromWindow({ type: 'action', action });
const popup = async (running: Running, more: object = {}) =>
  (await running.fromWindow({ type: 'popup', ...more })).value;
/** Of another product, unless it is said of which one, typed in by hand. */
const addOther = (running: Running, id: string, day: string, more: object = {}) =>
  act(running, {
    ...{ do: 'add', provider: 'npm', account: HUB, kind: 'npm/access-token', id, name: id },
    ...{ day, zone: 'UTC', url: null, ...more },
  });

async function having(ages: readonly number[], more: object = {}): Promise<Running> {
  const running = start(createDisk());
  const keys = ages.map((age, at) => sighting(String(at + 1), { created: days(age), ...more }));
  await running.fromPage(sighted(keys));
  return running;
}

describe('the accounts', () => {
  test('where few keys are, show each of theirs', async () => {
    const running = await having([400, 5, 5]);
    await addOther(running, 'a', '2025-01-01');
    const { folds, accounts, others, hidden } = await popup(running);
    expect([folds, hidden, others]).toEqual([false, 0, expect.stringContaining('1')]);
    expect(accounts).toMatchObject([
      { provider: 'hubspot', account: HUB, pressing: 1, inOrder: 2, severity: 'critical' },
      { provider: 'npm', account: HUB },
    ]);
    expect(accounts.map(({ first }) => first.length)).toEqual([3, 1]);
    expect(accounts[0]?.first.map(({ key }) => key)).toEqual([keyOf('1'), keyOf('2'), keyOf('3')]);
  });

  test('where many are, the first shows what presses, and the others nothing until they are opened', async () => {
    const running = await having([400, 5, 5, 5, 5, 5, 5, 5, 5]);
    await addOther(running, 'a', '2026-11-20');
    const { folds, accounts } = await popup(running);
    expect([folds, accounts.map(({ first }) => first.map(({ key }) => key))]).toEqual([true, [[keyOf('1')], []]]);
  });

  test('where many are and none presses, the first shows all', async () => {
    const { folds, accounts } = await popup(await having([5, 5, 5, 5, 5, 5, 5, 5, 5]));
    expect([folds, accounts.map(({ first, pressing }) => [first.length, pressing])]).toEqual([true, [[9, 0]]]);
  });

  test('where eight keys are, those are few', async () => {
    expect((await popup(await having([5, 5, 5, 5, 5, 5, 5, 5]))).folds).toBe(false);
  });

  test('pages to begin with are named where there is no key, and nowhere else', async () => {
    const none = await popup(start(createDisk()));
    expect([none.total, none.accounts, none.entrances.length > 0]).toEqual([0, [], true]);
    expect((await popup(await having([5]))).entrances).toEqual([]);
  });
});

describe('a line', () => {
  test('of a key that a person wants to hear nothing of says until when, and how to end that', async () => {
    const running = await having([400]);
    const line = async (list: object) =>
      (await running.fromWindow({ type: 'popup-rows', list, from: 0 })).value.rows.map(({ label, fact }) => [
        label,
        fact,
      ]);
    const own = { of: 'account', provider: 'hubspot', account: HUB, part: 'pressing' };
    expect(await line(own)).toEqual([['How to rotate', '1 yr 1 mth']]);
    await act(running, { do: 'snooze', keys: [keyOf('1')], days: 7 });
    expect(await line(own)).toEqual([]);
    expect(await line({ of: 'hidden' })).toEqual([['End snooze', expect.stringMatching(/^Until .*2026/)]]);
  });
});

describe('the line of the page under the popup', () => {
  const lineOf = async (more: object, ids: readonly string[] = []) => {
    const disk = createDisk();
    const running = start(disk);
    disk.tabs.set(7, `https://app.hubspot.com/service-keys/${HUB}`);
    await addOther(running, 'a', '2026-11-20');
    await addOther(running, 'b', '2024-01-01', {
      provider: 'hubspot',
      account: '7654321',
      kind: 'hubspot/service-key',
    });
    const names = [
      { provider: 'npm', account: HUB, name: 'of npm' },
      { provider: 'hubspot', account: '7654321', name: 'of another hub' },
    ];
    await act(running, { do: 'name-accounts', names });
    await running.fromPage(
      sighted(
        ids.map((id) => sighting(id)),
        more,
      ),
    );
    return (await popup(running, { tabId: 7 })).tab?.line;
  };

  test('says how many keys were read there, or what became of it', async () => {
    expect(await lineOf({}, ['1', '2'])).toMatch(/^This page: .*\. 2 keys read\.$/);
    expect(await lineOf({ outcome: 'nothing' })).toMatch(/^This page: .*\. It shows no keys\.$/);
    expect(await lineOf({ outcome: 'unreadable' })).toBe('');
  });

  test('names its own account, and neither one of another product by that id nor another one of that product', async () => {
    expect(await lineOf({}, ['1'])).not.toMatch(/of npm|of another hub/);
  });
});

describe('what to do next', () => {
  test('is how far a person is with the steps, once they have begun', async () => {
    const running = await having([400]);
    const { next } = await popup(running);
    expect(next).toMatchObject({ progress: null, isPageFirst: false, go: 'Rotate it' });
    const walk = { do: 'walk', key: keyOf('1'), what: 'rotate', places: [] };
    await act(running, { ...walk, done: ['users'] });
    const begun = (await popup(running)).next;
    expect(begun?.progress).toMatch(/^1 of [3-9] steps done$/);
    expect(begun?.go).toBe('Continue');
  });

  test('is the first date of those to come, with what it is, and never one that has gone', async () => {
    const running = await having([100, 150, 5]);
    const calm = (await popup(running)).next;
    expect(calm).toMatchObject({ level: 'ok', title: 'Nothing to do now', key: null, go: null, page: null });
    expect(calm).toMatchObject({ isPageFirst: false, asksLog: false, progress: null });
    expect(calm?.body).toMatch(/Key 2.*: rotation due\.$/);
    await act(running, { do: 'forget', keys: [keyOf('2')] });
    expect((await popup(running)).next?.body).toMatch(/Key 1.*: rotation due\.$/);
  });

  test('is an end, where that comes first', async () => {
    const running = await having([5], { expires: { earliest: NOW + 60 * DAY, latest: NOW + 60 * DAY } });
    expect((await popup(running)).next?.body).toMatch(/Key 1.*: it expires\.$/);
  });
});
