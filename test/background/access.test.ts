import { describe, expect, test, vi } from 'vitest';
import { manifestFor } from '../../build.mjs';
import { createDisk, type Disk } from '../support/browser.ts';
import { sighted, sighting, start } from '../support/worker.ts';

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
    vi.resetModules();
    await import('../../src/background/main.ts');
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
