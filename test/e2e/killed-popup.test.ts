import { expect, test } from 'vitest';
import { KillPoints, withKillPoints } from '../harness/killpoints/index.ts';
import { until } from '../harness/until.ts';
import { addCredential, inBothBrowsers, overviewOf } from './support.ts';

let kill: KillPoints;

inBothBrowsers(
  (driver) => {
    test.each(['before', 'after'] as const)(
      'killed %s it wrote what the popup asked for: the popup says so, and pressed again it does it, once',
      async (when) => {
        await addCredential(driver(), 'service-key', '1', driver().dayAgo(400), 'Old billing sync');
        const popup = await driver().openWindow('popup.html');
        const press = async (selector: string) => {
          await popup.waitForSelector(selector);
          await popup.click(selector);
        };
        await press('.row');
        await press('[data-action="rotated"]');
        await popup.waitForSelector('form [data-action="save"]');
        // What became of the old secret has to be said.
        const after = await popup.$('form input[name="overlap"]');
        await after?.focus();
        if (after) await popup.keyboard.press(' ');
        await kill.untilIdle();
        await kill.arm({ call: 'storage.local.set', nth: 1, when });
        await press('form [data-action="save"]');
        await until(() => kill.stoppedIn(), { what: 'the write' });
        await driver().killBackground();

        const problem = await popup.waitForSelector('form ~ .problem');
        expect(await problem?.evaluate((part) => part.textContent)).toMatch(/did not answer\. Try again/);
        // The list is drawn anew when it hears of the write: a press may hit what was there before, as a user's may.
        const isDone = async () => {
          const save = await popup.$('form [data-action="save"]');
          await save?.click();
          return save === null;
        };
        await until(isDone, { what: 'the form to close', every: 300 });
        const [credential] = (await overviewOf(driver())).credentials;
        expect(credential?.rotations).toHaveLength(1);
        expect(credential?.verdict.age.max).toBeLessThanOrEqual(1);
      },
    );
  },
  {
    alter: withKillPoints,
    first: async (driver) => {
      kill = await KillPoints.over(driver);
    },
  },
);
