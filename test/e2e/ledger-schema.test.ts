import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tabOf, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { plant, plantAlone, recordsKept, untilTold } from './ledger-disk.ts';
import { addCredential, app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';

/** Data as the first layout wrote it, kept as it was. */
const LAYOUT_0 = JSON.parse(readFileSync('test/background/samples/schema-0.json', 'utf8'));
const FUTURE = 99;

inBothBrowsers((driver) => {
  test('data of the first layout is brought to the present one when the worker starts', async () => {
    await plantAlone(driver(), LAYOUT_0);
    const { credentials, policy, notices } = await overviewOf(driver());
    expect(credentials.map(({ key }) => key).sort()).toEqual([
      keyOf('legacy-private-app', '4711'),
      keyOf('service-key', '8-a'),
    ]);
    const billing = credentials.find(({ id }) => id === '4711');
    expect(billing).toMatchObject({ name: 'Billing sync', note: 'used by the nightly export' });
    expect(billing?.birth).toMatchObject({ earliest: 1751328000000, latest: 1751328000000, evidence: 'user' });
    expect(policy.overall.maximumAgeDays).toBe(120);
    // The third entry of the sample is none.
    expect(notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);

    const kept = await until(
      async () => {
        const all = await driver().storage();
        return 'ledger' in all || 'maxAgeDays' in all ? null : all;
      },
      { what: 'the old entries to be swept up' },
    );
    expect(kept.schema).toBe(4);
    expect(kept['damaged:ledger']).toEqual(LAYOUT_0.ledger);
    expect(Object.keys(await recordsKept(driver()))).toHaveLength(2);
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=100'));
    await untilLedger(driver(), 4);
  });

  test('data of a newer version is shown, said to be read-only, and not touched by a visit', async () => {
    await addCredential(driver(), 'service-key', '7', driver().dayAgo(300), 'From the future');
    await plant(driver(), { schema: FUTURE, shape: { unknown: ['to', 'us'] } });
    const before = await driver().storage();

    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=3&age=280'));
    // Judged and shown: nothing more would be written by a visit that was.
    await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
    expect(await untilTold(driver(), 'newer-data')).toContain('newer version');
    const { credentials, notices, tab } = await overviewOf(driver(), page);
    expect(credentials.map(({ name }) => name)).toEqual(['From the future']);
    expect(notices).toContainEqual({ code: 'newer-data', values: [] });
    expect(tab).toBeNull();
    const note = { do: 'note', key: keyOf('service-key', '7'), text: 'no' };
    await expect(driver().ask({ type: 'action', action: note })).rejects.toThrow('error_newer_data');
    expect(await driver().storage()).toEqual(before);
    const session = Object.keys(await driver().storage('session'));
    expect(session).not.toContain(`tab:${await tabOf(driver(), page)}`);
  });
});
