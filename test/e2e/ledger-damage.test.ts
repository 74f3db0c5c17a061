import { expect, test } from 'vitest';
import { plant, recordsKept, untilTold } from './ledger-disk.ts';
import { addCredential, app, HUB, inBothBrowsers, keyOf, overviewOf, untilLedger } from './support.ts';

const entry = (id: string) => `credential:${keyOf('project-app-token', id)}`;

inBothBrowsers((driver) => {
  const fill = async () => {
    for (const id of ['1', '2', '3'])
      await addCredential(driver(), 'project-app-token', id, driver().dayAgo(30), `Named ${id}`);
  };
  const idsOf = async () => (await overviewOf(driver())).credentials.map(({ id }) => id).sort();

  test('a damaged record is set aside, the rest goes on, the user is told, the export holds what may leave of it', async () => {
    await fill();
    await plant(driver(), { [entry('2')]: { name: 'Half a record', birth: [1, null], forms: { full: '9f31c2aa' } } });
    expect(await idsOf()).toEqual(['1', '3']);
    expect((await overviewOf(driver())).notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
    expect(await untilTold(driver(), 'damaged-records')).toContain('could not be read: 1.');

    await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=100'));
    await untilLedger(driver(), 4);
    const { json } = await driver().ask<{ json: string }>({ type: 'export-ledger' });
    expect(JSON.parse(json).damaged).toEqual({ [entry('2')]: { name: 'Half a record', birth: [1, null] } });

    // It is told of until it is dealt with, not once more at each start.
    await driver().killBackground();
    expect((await overviewOf(driver())).notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
    expect(Object.keys(await recordsKept(driver()))).toHaveLength(4);

    const dashboard = await driver().openWindow('options.html');
    await dashboard.waitForSelector('[data-action="saw-damage"]');
    await dashboard.click('[data-action="saw-damage"]');
    await dashboard.waitForFunction(() => !document.querySelector('[data-part="notice"]'));
    expect((await overviewOf(driver())).notices).toEqual([]);
  });

  test('where there is a last good copy it stands in', async () => {
    await fill();
    const key = keyOf('project-app-token', '1');
    await driver().ask({ type: 'action', action: { do: 'note', key, text: 'later' } });
    await plant(driver(), { [entry('1')]: ['no', 'record'] });
    const one = (await overviewOf(driver())).credentials.find((view) => view.key === key);
    expect(one).toMatchObject({ name: 'Named 1', note: '' });
    expect(await untilTold(driver(), 'damaged-records')).not.toBe('');
  });

  test('everything damaged at once: the worker starts, says how much, and takes what it sees next', async () => {
    await fill();
    const damaged = { settings: 7, install: 'x', jobs: [], undo: 'x', index: {} };
    const records = Object.fromEntries(['1', '2', '3'].map((id) => [entry(id), id]));
    await plant(driver(), { ...damaged, ...records });
    expect(await idsOf()).toEqual([]);
    expect((await overviewOf(driver())).notices).toEqual([{ code: 'damaged-records', values: ['7'] }]);
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=100'));
    await untilLedger(driver(), 2);
  });
});
