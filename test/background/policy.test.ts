import { describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, NOW, onDisk, sighted, sighting, start } from '../support/worker.ts';

const limit = (maximumAgeDays: number, warnAheadDays: number) => ({ maximumAgeDays, warnAheadDays });
const user = (overall: object | null) => ({ overall, byKind: {}, notifications: false });
const settingsOn = async (disk: Disk) => (await start(disk).fromWindow({ type: 'settings' })).value;
const save = (disk: Disk, settings: object) => start(disk).fromWindow({ type: 'save-settings', settings });

describe('a limit of its own', () => {
  const npm = {
    do: 'add',
    provider: 'npm',
    kind: 'npm/granular-token',
    account: 'ana',
    id: 'ci',
    name: 'ci',
    url: null,
  };
  const kindsOn = async (disk: Disk) => (await settingsOn(disk)).kinds.map((kind) => kind.split('/')[0]);

  test('may be set for what comes with every install, and for what the user has keys of', async () => {
    const disk = createDisk();
    expect(new Set(await kindsOn(disk))).toEqual(new Set(['hubspot']));
    await start(disk).fromWindow({ type: 'action', action: { ...npm, day: '2026-11-01', zone: 'UTC' } as never });
    expect(new Set(await kindsOn(disk))).toEqual(new Set(['hubspot', 'npm']));
    const { kinds, known } = await settingsOn(disk);
    expect(kinds).toContain('npm/classic-token');
    expect(JSON.parse(known ?? '').providers.map(({ id }: { id: string }) => id)).toEqual(['npm']);
  });

  test('that is set stays listed where the last key is forgotten', async () => {
    const disk = createDisk();
    await save(disk, { ...user(null), byKind: { 'gitlab/personal-access-token': limit(30, 5) } });
    expect(new Set(await kindsOn(disk))).toEqual(new Set(['hubspot', 'gitlab']));
  });
});

describe('without an administrator', () => {
  test.each([
    ['Firefox, which throws', null],
    ['Chrome, which has nothing', {}],
  ])('(%s) the built-in policy holds, without a word', async (_who, managed) => {
    const disk = createDisk();
    disk.managed = managed;
    const { policy, origins, refused } = await settingsOn(disk);
    expect(policy).toMatchObject({ overall: limit(180, 14), locked: false, contact: null });
    expect(origins.overall).toBe('built-in');
    expect(refused).toEqual([]);
  });

  test('the user sets what is in force, and verdicts follow', async () => {
    const disk = createDisk();
    await start(disk).fromPage(
      sighted([sighting('1', { created: { earliest: NOW - 40 * DAY, latest: NOW - 40 * DAY } })]),
    );
    const saved = await save(disk, user(limit(30, 5)));
    expect(saved.value).toMatchObject({ policy: { overall: limit(30, 5) }, origins: { overall: 'user' } });
    const { value } = await start(disk).fromWindow({ type: 'overview' });
    expect(value.credentials[0]?.verdict.level).toBe('overdue');
  });

  test.each([
    ['no days at all', user(limit(0, 0)), 'error_refused'],
    ['half days', user(limit(1.5, 1)), 'error_refused'],
    ['ten years and a day', user(limit(3_651, 5)), 'error_refused'],
    ['a warning before the key is made', user(limit(30, 30)), 'error_warning_too_early'],
    ['a kind that is none', { ...user(null), byKind: { 'hubspot/nothing': limit(30, 5) } }, 'error_unknown_kind'],
  ])('%s cannot be set', async (_what, settings, error) => {
    const disk = createDisk();
    expect((await save(disk, settings)).error).toBe(error);
    expect(onDisk(disk, 'settings')).toBeUndefined();
  });
});

describe('with an administrator', () => {
  const managedBy = (managed: Record<string, unknown>): Disk => Object.assign(createDisk(), { managed });

  test('what they did not set is not called theirs, and of products those alone are off that they named', async () => {
    const under = (managed: Record<string, unknown>) => settingsOn(managedBy(managed));
    const { origins } = await under({ contact: 'it-security@example.com' });
    expect(origins).toMatchObject({ providersOff: 'built-in', byKind: 'built-in' });
    expect((await under({ providersOff: ['gitlab'] })).policy.providersOff).toEqual(['gitlab']);
    const { policy } = await under({ catalogue: false, providersOn: ['hubspot'] });
    expect(policy.providersOff).toContain('gitlab');
    expect(policy.providersOff).not.toContain('hubspot');
  });

  test('limits hold, are said to be managed, and users may tighten but not loosen them', async () => {
    const disk = managedBy({ maximumAgeDays: 90, warnAheadDays: 10 });
    expect(await settingsOn(disk)).toMatchObject({
      policy: { overall: limit(90, 10), locked: true },
      origins: { overall: 'managed' },
    });
    await save(disk, user(limit(365, 1)));
    expect((await settingsOn(disk)).policy.overall).toMatchObject(limit(90, 10));
    await save(disk, user(limit(60, 20)));
    expect((await settingsOn(disk)).policy.overall).toMatchObject(limit(60, 20));
  });

  test('users may loosen where that is allowed', async () => {
    const disk = managedBy({ maximumAgeDays: 90, usersMayLoosen: true });
    await save(disk, user(limit(365, 14)));
    expect((await settingsOn(disk)).policy.overall).toMatchObject(limit(365, 14));
  });

  test('bad values are left out one by one, named, and the rest holds', async () => {
    const disk = managedBy({
      maximumAgeDays: 'ninety',
      warnAheadDays: 10,
      contact: 'it-security@example.com',
      colour: 1,
    });
    const { policy, refused } = await settingsOn(disk);
    expect(policy).toMatchObject({ overall: { warnAheadDays: 10 }, contact: 'it-security@example.com' });
    expect(refused.map(({ field }: { field: string }) => field).sort()).toEqual(['colour', 'maximumAgeDays']);
    const { value } = await start(disk).fromWindow({ type: 'overview' });
    expect(value.notices).toEqual([{ code: 'bad-policy', values: ['maximumAgeDays, colour'] }]);
  });

  test('the contact line reaches the page', async () => {
    const disk = managedBy({ contact: 'it-security@example.com' });
    const running = start(disk);
    const old = { earliest: NOW - 400 * DAY, latest: NOW - 399 * DAY };
    const { value } = await running.fromPage(sighted([sighting('1', { created: old })]));
    expect(value?.card?.contact).toBe('Questions: it-security@example.com');
  });

  test('a provider that is switched off is neither read nor shown, and its keys are kept', async () => {
    const disk = createDisk();
    await start(disk).fromPage(sighted([sighting('1')]));
    disk.managed = { providersOff: ['hubspot'] };
    const running = start(disk);
    expect((await running.fromPage(sighted([sighting('2')]))).error).toBe('error_provider_off');
    expect((await running.fromWindow({ type: 'overview' })).value.credentials).toEqual([]);
    disk.managed = null;
    expect((await running.fromWindow({ type: 'overview' })).value.credentials).toHaveLength(1);
  });
});
