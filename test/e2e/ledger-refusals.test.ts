import { beforeAll, expect, test } from 'vitest';
import { fillUp, narrow, noise } from './ledger-disk.ts';
import { addCredential, HUB, inBothBrowsers, keyOf, overviewOf } from './support.ts';

const IDS = Array.from({ length: 10 }, (_, at) => String(at));

inBothBrowsers(
  (driver) => {
    beforeAll(() => narrow(driver()));

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
  },
  { persistent: true },
);
