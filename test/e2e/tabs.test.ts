import { expect, test } from 'vitest';
import { overlay, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { addCredential, app, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

inBothBrowsers((driver) => {
  test('two tabs and a window write at once: no update is lost', async () => {
    await Promise.all([
      driver().visit(app(`/legacy-apps/${HUB}`, '?keys=40')),
      driver().visit(app(`/service-keys/${HUB}`, '?keys=40')),
      ...[1, 2, 3, 4, 5].map((id) =>
        addCredential(driver(), 'project-app-token', `app-${id}`, driver().dayAgo(id), `Named ${id}`),
      ),
    ]);
    const credentials = await untilLedger(driver(), 85);
    expect(credentials.filter(({ name }) => name?.startsWith('Named ')).length).toBe(5);
  });

  test('what is done in a window shows in each tab', async () => {
    const url = app(`/service-keys/${HUB}`, '?keys=2&age=280');
    const first = await driver().visit(url);
    await untilOverlay(driver(), first, 'the card', ({ card }) => card !== null);
    const second = await driver().visit(url);
    await untilOverlay(driver(), second, 'the card', ({ card }) => card !== null);
    const keys = (await overviewOf(driver())).credentials.map(({ key }) => key);
    await driver().ask({ type: 'action', action: { do: 'snooze', keys, days: 30 } });
    await until(async () => (await overlay(driver(), first))?.card == null, { what: 'no card in the first tab' });
    await until(async () => (await overlay(driver(), second))?.card == null, { what: 'no card in the second tab' });
    expect((await overviewOf(driver())).credentials.every(({ verdict }) => verdict.snoozed)).toBe(true);
  });
});
