import { expect, test } from 'vitest';
import { recordsKept } from './ledger-disk.ts';
import { addCredential, app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';

const OTHER = '87654321';
const LISTS = [`/service-keys/${HUB}`, `/legacy-apps/${HUB}`, `/service-keys/${OTHER}`, `/legacy-apps/${OTHER}`];
const KEYS = 12;
const IDS = ['1', '2', '3', '4', '5'];
const ZONE = 'Europe/Warsaw';

/** Runs in a window of the extension: all are under way before the first is answered. Whether each was done. */
async function sendAll(actions: object[]): Promise<boolean[]> {
  const send = (action: object) => chrome.runtime.sendMessage({ type: 'action', action, protocol: 1 });
  return (await Promise.all(actions.map(send))).map(({ ok }) => ok);
}

inBothBrowsers((driver) => {
  test('four tabs and the popup write at once: nothing is lost, and what was read is what is kept', async () => {
    for (const id of IDS) await addCredential(driver(), 'project-app-token', id, driver().dayAgo(30), `Named ${id}`);
    const popup = await driver().openWindow('popup.html');
    const actions = IDS.flatMap((id) => [
      { do: 'note', key: keyOf('project-app-token', id), text: `note ${id}` },
      { do: 'snooze', keys: [keyOf('project-app-token', id)], days: 7 },
    ]);
    const sent = popup.evaluate(sendAll, actions);
    const visits = LISTS.map((path) => driver().visit(app(path, `?keys=${KEYS}&age=300`)));
    const [replies] = await Promise.all([sent, ...visits]);
    expect(replies).toEqual(actions.map(() => true));

    const credentials = await untilLedger(driver(), LISTS.length * KEYS + IDS.length);
    for (const id of IDS) {
      const one = credentials.find(({ key }) => key === keyOf('project-app-token', id));
      expect(one?.note).toBe(`note ${id}`);
      expect(one?.verdict.heard).toBeDefined();
    }
    expect(credentials.every(({ presence }) => presence.state === 'shown')).toBe(true);
    const { index } = await driver().storage();
    expect(Object.keys(await recordsKept(driver())).sort()).toEqual([...(index as string[])].sort());
    // What the worker had in memory is what a new one reads.
    const byKey = (all: typeof credentials) => [...all].sort((a, b) => (a.key < b.key ? -1 : 1));
    await driver().killBackground();
    expect(byKey((await overviewOf(driver())).credentials)).toEqual(byKey(credentials));
  });

  test('ten rotations of one credential, told by two windows at once: each is counted', async () => {
    await addCredential(driver(), 'service-key', '7', driver().dayAgo(90), 'Shared');
    const windows = [await driver().openWindow('popup.html'), await driver().openWindow('options.html')];
    const key = keyOf('service-key', '7');
    const days = [
      [80, 70, 60, 50, 40],
      [75, 65, 55, 45, 35],
    ];
    const replies = await Promise.all(
      windows.map((window, at) => {
        const told = days[at]?.map((back) => ({
          do: 'rotated',
          key,
          day: driver().dayAgo(back),
          zone: ZONE,
          overlapDays: 0,
          about: 'another',
        }));
        return window.evaluate(sendAll, told ?? []);
      }),
    );
    expect(replies.flat()).toEqual(Array.from({ length: 10 }, () => true));
    expect((await overviewOf(driver())).credentials[0]?.rotations).toHaveLength(10);
  });
});
