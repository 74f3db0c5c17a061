import { expect, test } from 'vitest';
import {
  clickNotification,
  hearNotifications,
  notificationsSent,
  notificationsShowing,
  switchRemindersOn,
  withNotificationsHeard,
} from '../harness/notifications.ts';
import { until } from '../harness/until.ts';
import { alarmOnDay, jobs, makeDue, planJobs } from './jobs.ts';
import { addCredential, HUB, inBothBrowsers } from './support.ts';

const NAMES = ['Nightly billing sync', 'Lead import'];

inBothBrowsers(
  (driver) => {
    const titles = async () =>
      (await notificationsSent(driver())).map((text) => (JSON.parse(text) as [string, { title: string }])[1].title);

    test('wanted, but not allowed by the user: nothing is sent', async () => {
      await fill();
      const settings = { overall: null, byKind: {}, notifications: true };
      await driver().ask({ type: 'save-settings', settings });
      await alarmOnDay(driver(), 1);
      expect(await titles()).toEqual([]);
      expect((await jobs(driver())).toldOn).toBeNull();
    });

    test('allowed, but not wanted any more: nothing is sent', async () => {
      await fill();
      await switchRemindersOn(driver());
      await driver().ask({ type: 'save-settings', settings: { overall: null, byKind: {}, notifications: false } });
      await alarmOnDay(driver(), 1);
      expect(await titles()).toEqual([]);
    });

    test('one a day, when something is new, without a name; a click on it opens the dashboard', async () => {
      await fill();
      await switchRemindersOn(driver());
      await driver().closePages();
      await alarmOnDay(driver(), 1);
      expect(await titles()).toEqual(['2 API keys need action']);
      const showing = await notificationsShowing(driver());
      expect(showing).toContain('keyturn-digest');
      // Chromium names what shows, Firefox shows it.
      if (driver().name === 'firefox') expect(showing).toContain('2 API keys need action');
      const sent = await notificationsSent(driver());
      for (const text of [...NAMES, HUB, '4711', '4712']) expect(`${sent}${showing}`).not.toContain(text);

      const before = await dashboards();
      await clickNotification(driver(), 'keyturn-digest');
      await until(async () => (await dashboards()) > before, { what: 'the dashboard' });

      await addCredential(driver(), 'service-key', '4713', driver().dayAgo(300), 'Came later');
      await makeDue(driver());
      await alarmOnDay(driver(), 1);
      expect(await titles()).toHaveLength(1);
      await alarmOnDay(driver(), 2);
      expect((await titles()).slice(1)).toEqual(['3 API keys need action']);
      await alarmOnDay(driver(), 3);
      expect(await titles()).toHaveLength(2);
    });

    const dashboards = () =>
      driver().call(
        async () => (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/options.html')).length,
      );

    async function fill(): Promise<void> {
      await hearNotifications(driver());
      await addCredential(driver(), 'service-key', '4711', driver().dayAgo(400), NAMES[0]);
      await addCredential(driver(), 'legacy-private-app', '4712', driver().dayAgo(300), NAMES[1]);
      await planJobs(driver());
    }
  },
  { alter: withNotificationsHeard, willing: ['notifications'] },
);
