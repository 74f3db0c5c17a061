import { expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

inBothBrowsers((driver) => {
  const level = async () => (await overviewOf(driver())).credentials[0]?.verdict.level;

  test('as days pass: in order, due soon, overdue; badge and title follow', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=100'));
    await untilLedger(driver(), 1);
    expect(await level()).toBe('ok');
    expect(await driver().badge()).toBe('');

    driver().setClock(70);
    expect(await level()).toBe('due-soon');

    driver().setClock(90);
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=100'));
    await until(async () => (await level()) === 'overdue', { what: 'overdue' });
    await until(async () => (await driver().badge()) === '1', { what: 'the badge' });
    expect(await driver().call(() => chrome.action.getTitle({}))).toBe('Keyturn: 1 key needs action');
  });

  test('under a clock that is set back years nothing is said to be made in the future; set right again, all is as before', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=100'));
    const [before] = await untilLedger(driver(), 1);
    driver().setClock(-1000);
    const overview = await overviewOf(driver());
    expect(overview.credentials[0]?.birth.latest).toBeLessThanOrEqual(overview.now);
    expect(overview.credentials[0]?.verdict.age.min).toBeGreaterThanOrEqual(0);
    driver().setClock(0);
    expect((await overviewOf(driver())).credentials[0]?.birth).toEqual(before?.birth);
  });
});
