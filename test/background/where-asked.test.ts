import { beforeEach, describe, expect, test } from 'vitest';
import type { Sender } from '../../src/browser/browser.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { pageSender, type Running, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const { receive } = await import('../../src/background/receive.ts');

/** Who may ask which page the tab is on, over a page that a person wants to have read once: its own script, and nobody else. */

const TOKENS = 'https://gitlab.com/-/user_settings/personal_access_tokens';

let disk: Disk;
let running: Running;
beforeEach(async () => {
  disk = createDisk();
  running = start(disk);
  disk.tabs.set(7, TOKENS);
  await running.fromWindow({ type: 'overview', tabId: 7 });
  await running.fromWindow({ type: 'read-once', tabId: 7 });
});

const without = (name: keyof Sender): Sender => {
  const sender = { ...pageSender(TOKENS) };
  delete sender[name];
  return sender;
};
const told = () =>
  sighted([sighting('a', { kind: 'gitlab/personal-access-token' })], {
    page: 'gitlab/personal-access-tokens',
    account: '-',
  });
/** All that is kept, but how often something was refused. */
const kept = () => [[...disk.local], [...disk.session].filter(([name]) => name !== 'refused')];
const injected = () => running.done.filter(({ what }) => what === 'inject').length;
const refused = () => Number(disk.session.get('refused') ?? 0);

const FOREIGN: [string, Sender][] = [
  ['a frame in it', { ...pageSender(TOKENS), frameId: 3 }],
  ['no frame', without('frameId')],
  ['another extension', { ...pageSender(TOKENS), id: 'another' }],
  ['a sender without an id', without('id')],
  ['no tab', without('tab')],
];

describe.each(FOREIGN)('%s', (_who, sender) => {
  test.each([{ type: 'where' }, told()])('is refused $type, and changes nothing', async (message) => {
    const before = kept();
    const scripts = injected();
    const { worker } = running;
    expect(await receive(worker, { protocol: 1, ...message }, sender)).toMatchObject({ error: 'error_refused' });
    await running.idle();
    expect([kept(), injected(), refused()]).toEqual([before, scripts, 1]);
    // What the person has asked for still holds.
    expect((await running.fromPage(told(), pageSender(TOKENS))).ok).toBe(true);
  });
});

test('the page’s own script is told, and what the person has asked for ends where the tab is on another page', async () => {
  const scripts = injected();
  expect((await running.fromPage({ type: 'where' }, pageSender(TOKENS))).value).toContain('personal-access-tokens');
  expect(injected()).toBeGreaterThan(scripts);
  expect((await running.fromPage({ type: 'where' }, pageSender('https://gitlab.com/'))).value).toBeNull();
  expect((await running.fromPage(told(), pageSender(TOKENS))).error).toBe('error_provider_off');
});

test.each([
  ['its provider', { providersOff: ['gitlab'] }],
  ['its site', { sitesOff: ['https://gitlab.com'] }],
])(
  'a page of which %s was switched off meanwhile is told and given nothing, and keeps nothing',
  async (_what, managed) => {
    disk.granted.add('https://gitlab.com/*');
    disk.managed = managed;
    running = start(disk);
    const before = kept();
    expect((await running.fromPage({ type: 'where' }, pageSender(TOKENS))).value).toBeNull();
    expect((await running.fromPage(told(), pageSender(TOKENS))).error).toBe('error_provider_off');
    await running.idle();
    expect(injected()).toBe(0);
    expect([kept(), recordsOn(disk)]).toEqual([before, {}]);
  },
);
