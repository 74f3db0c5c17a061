import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../build.mjs';
import { popupShape } from '../../src/protocol/schemas/popup-shapes.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { LIST, pageSender, sighted, sighting, start } from '../support/worker.ts';

const { startWorker } = await import('../../src/background/start-worker.ts');

const ORIGINS: readonly string[] = manifestFor('chrome').host_permissions;
const [FIRST = '', SECOND = ''] = ORIGINS;

const withheld = (...origins: readonly string[]): Disk => {
  const disk = createDisk();
  for (const origin of origins) disk.withheld.add(origin);
  return disk;
};

/** What the windows say of it, and the badge's title. */
async function said(disk: Disk, isSeen = true): Promise<{ notice: readonly string[] | null; title: string }> {
  if (isSeen) {
    const withheldNow = [...disk.withheld];
    disk.withheld.clear();
    await start(disk).fromPage(sighted([sighting('1')]));
    for (const one of withheldNow) disk.withheld.add(one);
  }
  const running = start(disk);
  await running.worker.show();
  const { value } = await running.fromWindow({ type: 'overview' });
  const [notice = null] = value.notices.flatMap(({ code, values }) => (code === 'no-access' ? [values] : []));
  const titles = running.done.flatMap((one) => (one.what === 'title' ? [JSON.stringify(one.with)] : []));
  return { notice, title: titles.at(-1) ?? '' };
}

describe('host access', () => {
  test('that is there is not spoken of', async () => {
    const { notice, title } = await said(withheld());
    expect(notice).toBeNull();
    expect(title).not.toContain('access');
  });

  test.each([true, false])(
    'that is taken away wholly is told of in windows and title; keys seen before: %s',
    async (isSeen) => {
      const { notice, title } = await said(withheld(...ORIGINS), isSeen);
      expect(notice).toEqual(['HubSpot']);
      expect(title).toContain('No access to HubSpot: open Keyturn to allow it.');
    },
  );

  test('to a host where a key was seen is missed; to one where none was is not', async () => {
    expect(await said(withheld(FIRST))).toMatchObject({ notice: ['app.hubspot.com'] });
    expect(await said(withheld(SECOND))).toMatchObject({ notice: null });
    expect(await said(withheld(FIRST), false)).toMatchObject({ notice: null });
    expect(await said(withheld(...ORIGINS.slice(1)))).toMatchObject({ notice: null });
  });

  test('to a provider that an administrator switched off is not missed', async () => {
    const disk = withheld(...ORIGINS);
    disk.managed = { providersOff: ['hubspot'] };
    expect((await said(disk, false)).notice).toBeNull();
  });

  test('to hosts that an administrator switched off, each by itself, is not missed', async () => {
    const disk = withheld(...ORIGINS);
    disk.managed = { sitesOff: ORIGINS.map((pattern) => pattern.replace('/*', '')) };
    expect((await said(disk, false)).notice).toBeNull();
  });

  test('that the browser does not tell of is not called missing', async () => {
    const fail = (name: string) => (name === 'permissions.contains' ? new Error('no answer') : undefined);
    const { value } = await start(withheld(...ORIGINS), { fail }).fromWindow({ type: 'overview' });
    expect(value.notices).toEqual([]);
  });

  test('is asked for anew when it is taken away or given back: the title changes, and open tabs are served', async () => {
    const disk = createDisk();
    disk.tabs.set(7, 'https://app.hubspot.com/service-keys/12345678');
    disk.session.set('reached', 'true');
    const running = start(disk);
    startWorker(running.browser, () => running.now);
    await running.idle();
    const hear = async (event: string) => {
      const listeners = running.listeners.get(event) as ((told: object) => void)[];
      for (const listener of listeners) listener({ origins: ORIGINS });
      await running.idle();
      const titles = running.done.flatMap((one) => (one.what === 'title' ? [JSON.stringify(one.with)] : []));
      return titles.at(-1) ?? '';
    };
    for (const origin of ORIGINS) disk.withheld.add(origin);
    expect(await hear('permissions.onRemoved')).toContain('No access');
    disk.withheld.clear();
    expect(running.done.some(({ what }) => what === 'inject')).toBe(false);
    expect(await hear('permissions.onAdded')).not.toContain('No access');
    expect(running.done.some(({ what }) => what === 'inject')).toBe(true);
  });
});

describe('when the browser keeps Keyturn out of all sites', () => {
  const SITE = TAUGHT_PAGE.origin;
  const GITLAB = 'https://gitlab.com';
  const TOKENS = `${GITLAB}/-/user_settings/personal_access_tokens`;
  const KEYS = `${SITE}/org/acme/keys/7`;

  /** A taught page and HubSpot's were read; GitLab was let in, and whether keys were seen there is said. */
  async function isOut({ isSeen = true } = {}) {
    const disk = createDisk();
    for (const origin of [SITE, GITLAB]) disk.granted.add(`${origin}/*`);
    disk.tabs.set(7, LIST).set(8, KEYS);
    const running = start(disk);
    await running.fromWindow({ type: 'keep-taught', page: TAUGHT_PAGE });
    await running.fromWindow({ type: 'sites-allowed', sites: [{ provider: 'gitlab', origin: GITLAB, basePath: '' }] });
    await running.fromPage(sighted([sighting('1')]));
    const told = sighted([sighting('sync', { kind: `${TAUGHT_PAGE.id}/key` })]);
    await running.fromPage({ ...told, page: `${TAUGHT_PAGE.id}/keys`, account: 'acme' }, pageSender(KEYS, 8));
    const add = { do: 'add', provider: 'gitlab', account: '-', kind: 'gitlab/personal-access-token', id: 'CI' };
    const made = { name: 'CI', url: TOKENS, day: '2026-01-05', zone: 'UTC' };
    if (isSeen) await running.fromWindow({ type: 'action', action: { ...add, ...made } as never });
    disk.granted.clear();
    for (const origin of ORIGINS) disk.withheld.add(origin);
    return { disk, running };
  }
  const noticed = async ({ running }: Awaited<ReturnType<typeof isOut>>) =>
    (await running.fromWindow({ type: 'overview' })).value.notices.filter(({ code }) => code === 'no-access');

  test('each that was taught, or let in and read, is named and asked for with the rest', async () => {
    const out = await isOut();
    expect(await noticed(out)).toEqual([
      { code: 'no-access', values: ['HubSpot, console.acme.example, gitlab.com'], origins: [SITE, GITLAB] },
    ]);
    expect(popupShape((await out.running.fromWindow({ type: 'popup', tabId: 7 })).value)).toBe(true);
    await out.running.worker.show();
    const titles = out.running.done.flatMap((one) => (one.what === 'title' ? [JSON.stringify(one.with)] : []));
    expect(titles.at(-1)).toContain('No access to HubSpot, console.acme.example, gitlab.com');
  });

  test('a site where no key was seen is not missed, nor one that an administrator has switched off', async () => {
    const out = await isOut({ isSeen: false });
    expect((await noticed(out))[0]?.origins).toEqual([SITE]);
    out.disk.managed = { sitesOff: [SITE] };
    expect(await noticed({ ...out, running: start(out.disk) })).toEqual([{ code: 'no-access', values: ['HubSpot'] }]);
  });

  test.each([7, 8])('nothing is said to be read in the page over which our window opens (tab %i)', async (tabId) => {
    const { disk, running } = await isOut();
    const tab = async () => (await running.fromWindow({ type: 'overview', tabId })).value.tab;
    expect(await tab()).toBeNull();
    disk.granted.add(`${SITE}/*`);
    disk.withheld.clear();
    expect(await tab()).toMatchObject({ outcome: 'read', found: 1 });
  });
});
