import { expect, test } from 'vitest';
import type { Overview } from '../../src/protocol/messages.ts';
import { until } from '../harness/until.ts';
import { peoplePage } from '../stand-in/people-page.ts';
import { letInto, popupOver, press } from './popup-over.ts';
import { inBothBrowsers, untilLedger } from './support.ts';

const ORIGIN = 'https://git.example.org';
const page = (who: string) => `${ORIGIN}/wp-admin/profile.php?who=${who}`;

inBothBrowsers(
  (driver) => {
    test('two people who sign in at one address have keys of their own, with chips on the page of each', async () => {
      const first = await driver().visit(page('ana'));
      const popup = await popupOver(driver(), first);
      await press(popup, 'read-once');
      await untilLedger(driver(), 2);
      await letInto(driver(), `${ORIGIN}/*`);

      const second = await driver().visit(page('bo'));
      const all = await untilLedger(driver(), 3);
      expect(all.map(({ name, account }) => `${name} ${account}`).sort()).toEqual([
        'backup git.example.org##ana',
        'phone git.example.org##bo',
        'shop git.example.org##ana',
      ]);
      await second.waitForSelector('keyturn-overlay');
      const over = await popupOver(driver(), second);
      await until(
        async () => (await over.evaluate(() => document.body.textContent))?.includes('bo · git.example.org'),
        {
          what: 'whose keys these are',
        },
      );
      // Not even a whole list of Bo's keys says that Ana's are gone.
      const { credentials } = await driver().ask<Overview>({ type: 'overview' });
      expect(credentials.map(({ presence }) => presence.state)).toEqual(['shown', 'shown', 'shown']);
    });
  },
  { handler: (...asked) => peoplePage(...asked), willing: [`${ORIGIN}/*`] },
);
