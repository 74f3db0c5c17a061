import { beforeAll, expect, test } from 'vitest';
import { overlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { fillUp, makeRoom, narrow, noise, recordsKept, untilTold } from './ledger-disk.ts';
import { addCredential, app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';

const IDS = Array.from({ length: 10 }, (_, at) => String(at));

/** A backup of one credential, with that one many times over, each with a note of its own. */
function grown(json: string, times: number): string {
  const backup = JSON.parse(json);
  const [one] = backup.credentials;
  const another = (at: number) => ({
    ...one,
    id: `${at}`,
    key: keyOf('legacy-private-app', `${at}`),
    note: { text: noise(500), at: one.note.at },
  });
  return JSON.stringify({ ...backup, credentials: Array.from({ length: times }, (_, at) => another(at)) });
}

inBothBrowsers(
  (driver, name) => {
    beforeAll(() => narrow(driver()));

    const isTold = async () => (await overviewOf(driver())).notices.some(({ code }) => code === 'storage-full');

    test('what does not fit leaves the ledger as it was, the user is told, and once there is room it goes on', async () => {
      await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=280'));
      await untilLedger(driver(), 2);
      await driver().closePages();
      const before = await recordsKept(driver());
      await fillUp(driver());

      const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=100&age=280'));
      await until(isTold, { what: 'the notice' });
      await page.bringToFront();
      // The page asks four times before it says so.
      const warning = async () => (await overlay(driver(), page))?.html.includes('storage is full');
      await until(warning, { what: 'the warning on the page', timeout: 90_000 });
      expect(await untilTold(driver(), 'storage-full')).toContain('storage is full');
      await driver().closePages();
      expect(await recordsKept(driver())).toEqual(before);
      await driver().killBackground();
      expect((await untilLedger(driver(), 2)).map(({ key }) => key).sort()).toEqual(Object.keys(before).sort());

      // To forget is how a user makes room: it needs none.
      const [first] = Object.keys(before);
      await driver().ask({ type: 'action', action: { do: 'forget', keys: [first] } });
      await untilLedger(driver(), 1);
      await makeRoom(driver());
      await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=20&age=280'));
      await untilLedger(driver(), 21);
    });

    test('what is said of it stays true however often it is tried, and what takes no room is done at once', async () => {
      await addCredential(driver(), 'legacy-private-app', '1', driver().dayAgo(90));
      const json = grown((await driver().ask<{ json: string }>({ type: 'export-ledger' })).json, 100);
      await driver().ask({ type: 'delete-everything' });
      for (const id of ['1', '2', '3'])
        await addCredential(driver(), 'service-key', id, driver().dayAgo(90), `Named ${id}`);
      await fillUp(driver());
      const tooMuch = () => driver().ask({ type: 'import-ledger', mode: 'merge', apply: true, json });
      for (const id of ['1', '2', '3']) {
        await expect(tooMuch()).rejects.toThrow('error_storage_full');
        await expect(tooMuch()).rejects.toThrow('error_storage_full');
        await driver().ask({ type: 'action', action: { do: 'forget', keys: [keyOf('service-key', id)] } });
      }
      expect(await recordsKept(driver())).toEqual({});
      for (let again = 0; again < 4; again += 1) await expect(tooMuch()).rejects.toThrow('error_storage_full');
    });

    /** Firefox fails some writes to a full storage without saying why: that must not be passed on as another failure. */
    test('small changes to a full storage, one after the other: each refusal says that it is full', async () => {
      for (const id of IDS) await addCredential(driver(), 'service-key', id, driver().dayAgo(90), `Named ${id}`);
      await fillUp(driver());
      const refusals: string[] = [];
      const attempt = async (action: object) => {
        const asked = driver().ask({ type: 'action', action });
        await asked.catch(({ message }: Error) => refusals.push(message));
      };
      // The copies that give way make room for some of it, not for all.
      const identity = { provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', url: null };
      const word = { name: noise(100), day: driver().dayAgo(90), zone: 'Europe/Warsaw' };
      for (const [at, id] of [...IDS, ...IDS, ...IDS].entries()) {
        await attempt({ do: 'add', ...identity, ...word, id: `more-${at}` });
        await attempt({ do: 'note', key: keyOf('service-key', id), text: noise(1_900) });
        await attempt({ do: 'snooze', keys: [keyOf('service-key', id)], days: 3 });
      }
      expect(refusals.length).toBeGreaterThan(0);
      expect(refusals.filter((message) => !message.includes('error_storage_full'))).toEqual([]);
      const { notices, credentials } = await overviewOf(driver());
      expect(notices).toContainEqual({ code: 'storage-full', values: [] });
      const names = credentials.filter(({ id }) => IDS.includes(id)).map(({ name }) => name);
      expect(names.sort()).toEqual(IDS.map((id) => `Named ${id}`));
    });

    test.each(
      // With more room each browser does the same: one is enough.
      [{ room: 12_000, kept: [2, 62] }, ...(name === 'chromium' ? [{ room: 200_000, kept: [62] }] : [])],
    )(
      'with room for $room characters more a sighting of 60 keys is kept whole or not at all',
      async ({ room, kept }) => {
        await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=280'));
        await untilLedger(driver(), 2);
        await fillUp(driver(), room);
        await driver().visit(app(`/legacy-apps/${HUB}`, `?keys=60&age=280&seed=room-${room}`));
        const count = async () => (await overviewOf(driver())).credentials.length;
        await until(async () => (await isTold()) || (await count()) > 2, { what: 'an outcome' });
        await driver().closePages();
        expect(kept).toContain(await count());
        expect(kept).toContain(Object.keys(await recordsKept(driver())).length);
        await driver().killBackground();
        expect(kept).toContain(await count());
      },
    );

    // Firefox's limit is not exact to the kilobyte: what little one copy more or less takes is not to be seen there.
    if (name === 'chromium') {
      test('copies and old history go before anything current', async () => {
        const ids = Array.from({ length: 20 }, (_, at) => String(at));
        for (const id of ids) {
          await addCredential(driver(), 'project-app-token', id, driver().dayAgo(300), `Named ${id}`);
          const key = keyOf('project-app-token', id);
          for (const days of [200, 100]) {
            const rotated = { do: 'rotated', key, day: driver().dayAgo(days), zone: 'Europe/Warsaw', overlapDays: 0 };
            await driver().ask({ type: 'action', action: rotated });
          }
          await driver().ask({ type: 'action', action: { do: 'note', key, text: `note ${id}` } });
        }
        await fillUp(driver());
        await addCredential(driver(), 'service-key', '7', driver().dayAgo(90), 'One more');
        expect(await isTold()).toBe(true);
        const { credentials } = await overviewOf(driver());
        expect(credentials).toHaveLength(21);
        for (const id of ids) {
          const one = credentials.find(({ key }) => key === keyOf('project-app-token', id));
          expect(one).toMatchObject({ name: `Named ${id}`, note: `note ${id}`, birth: { evidence: 'user' } });
          expect(one?.rotations).toHaveLength(2);
          expect(one?.verdict.age.max).toBeLessThanOrEqual(101);
        }
        const names = await driver().call(async () => Object.keys(await chrome.storage.local.get(null)));
        expect(names.filter((one) => one.startsWith('last-good:'))).toEqual([]);
      });
    }
  },
  { persistent: true },
);
