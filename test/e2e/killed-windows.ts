import { dayInterval } from '../../src/core/time/calendar-day.ts';
import type { Driver } from '../harness/driver.ts';
import { FIRST, MINE, SECOND, settings, THIRD, ZONE } from './killed-ledger.ts';
import type { Operation } from './killed-sweep.ts';
import { HUB } from './support.ts';

/** A message of a window; what it depends on is made up when it is sent. */
const say =
  (message: (driver: Driver) => { type: string } & Record<string, unknown>): Operation['run'] =>
  (driver) =>
    driver.tell(message(driver));
const act = (action: object | ((driver: Driver) => object)) =>
  say((driver) => ({ type: 'action', action: typeof action === 'function' ? action(driver) : action }));

/** What was exported before the ledger changed. */
let exported = '';
async function exportThenChange(driver: Driver): Promise<void> {
  ({ json: exported } = await driver.ask<{ json: string }>({ type: 'export-ledger' }));
  await driver.ask({ type: 'action', action: { do: 'forget', keys: [SECOND, MINE] } });
  await driver.ask({ type: 'action', action: { do: 'note', key: FIRST, text: 'came later' } });
  await driver.ask({ type: 'action', action: added(driver, '9') });
  await driver.ask({ type: 'save-settings', settings: settings(99) });
}
const importing = (mode: string) => () => ({ type: 'import-ledger', mode, apply: true, json: exported });

const added = (driver: Driver, id: string) => ({
  do: 'add',
  provider: 'hubspot',
  account: HUB,
  kind: 'hubspot/project-app-token',
  id,
  name: `Added ${id}`,
  day: driver.dayAgo(100),
  zone: ZONE,
  url: null,
});

const logged = (driver: Driver, id: string, effect: string, days: number) => ({
  provider: 'hubspot',
  account: HUB,
  kind: 'hubspot/service-key',
  id,
  effect,
  at: dayInterval(driver.dayAgo(days), ZONE),
});
const rotated = (driver: Driver) => ({
  do: 'rotated',
  key: MINE,
  day: driver.dayAgo(3),
  zone: ZONE,
  overlapDays: 7,
});
const idIn = (key: string) => key.split(' ').at(-1) ?? '';

/** Each thing that a user can change in our windows. */
export const IN_WINDOWS: readonly Operation[] = [
  { name: 'a key is added', run: act((driver) => added(driver, '8')) },
  {
    name: 'a date is set',
    run: act((driver) => ({ do: 'set-birth', key: THIRD, day: driver.dayAgo(400), zone: ZONE })),
  },
  { name: 'a rotation is told', run: act(rotated) },
  {
    name: 'a rotation is told, which starts the worker',
    starts: true,
    run: act(rotated),
  },
  { name: 'two keys are snoozed', run: act({ do: 'snooze', keys: [FIRST, MINE], days: 30 }) },
  { name: 'a note is written', run: act({ do: 'note', key: FIRST, text: 'the nightly export' }) },
  {
    name: 'two keys are forgotten',
    run: act({ do: 'forget', keys: [FIRST, MINE] }),
    refusedAgain: 'error_unknown_credential',
  },
  { name: 'the settings are saved', run: say(() => ({ type: 'save-settings', settings: settings(60) })) },
  {
    name: 'a log is imported',
    run: say((driver) => ({
      type: 'import-log',
      apply: true,
      events: [
        logged(driver, idIn(FIRST), 'created', 500),
        logged(driver, idIn(FIRST), 'rotated', 100),
        logged(driver, '77', 'created', 50),
        logged(driver, idIn(SECOND), 'deactivated', 2),
      ],
    })),
  },
  { name: 'a backup is merged', prepare: exportThenChange, run: say(importing('merge')) },
  { name: 'a backup takes the place of the ledger', prepare: exportThenChange, run: say(importing('replace')) },
  {
    name: 'an import is undone',
    prepare: async (driver) => {
      await exportThenChange(driver);
      await driver.ask(importing('replace')());
    },
    run: say(() => ({ type: 'undo-import' })),
    refusedAgain: 'error_nothing_to_undo',
  },
  { name: 'everything is deleted', run: say(() => ({ type: 'delete-everything' })) },
];
