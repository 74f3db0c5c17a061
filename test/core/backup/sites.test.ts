import { describe, expect, test } from 'vitest';
import { MOST_SITES, readBackup, writeBackup } from '../../../src/core/backup/index.ts';
import { NOW } from './arbitrary.ts';

/** Allowed sites in a backup: which are read, and which have the whole file refused. */

const SETTINGS = { overall: null, byKind: {}, notifications: false };
const SITE = { provider: 'gitea', origin: 'https://git.example.org', basePath: '' };
const KEY = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
const fileWith = (sites: unknown) => ({ ...JSON.parse(writeBackup(new Map(), SETTINGS, NOW)), sites });
const read = (file: object) => readBackup(JSON.stringify(file), { now: NOW, isKeyPage: () => false });
const sitesIn = (file: object) => {
  const reading = read(file);
  return reading.ok ? reading.sites : reading.problem;
};

test.each(['https://git.example.org', 'https://git.example.org:8443', 'http://192.168.1.5:3000', 'http://[fd00::1]'])(
  '%s is the origin of a web page',
  (origin) => expect(sitesIn(fileWith([{ ...SITE, origin }]))).toEqual([{ ...SITE, origin }]),
);

describe('a file is read', () => {
  test('that was written before there were sites in it', () => {
    const { sites: _, ...older } = fileWith([]);
    expect(sitesIn(older)).toEqual([]);
    expect(sitesIn({ ...older, version: 1 })).toEqual([]);
  });

  test('that has fields which a later version wrote, without them', () => {
    const { basePath: _, ...site } = { ...SITE, isPinned: true };
    expect(sitesIn({ ...fileWith([site]), permissions: ['tabs'] })).toEqual([SITE]);
  });
});

describe('a file is refused by the place', () => {
  test.each([
    'https://git.example.org/',
    'https://git.example.org/admin',
    `https://git.example.org/${KEY}`,
    'https://user:pass@git.example.org',
    'https://GIT.example.org',
    'https://*.example.org',
    'https://*',
    '*://*',
    '<all_urls>',
    'file:///etc',
    'chrome-extension://abcdefgh',
    'javascript:alert(1)',
    'git.example.org',
    `https://${KEY.toLowerCase().replace('_', '-')}.example.org`,
    `https://${'a'.repeat(300)}.example.org`,
    '',
    7,
  ])('of the origin %s', (origin) => {
    const path = 'sites[1].origin';
    const problem = { code: 'backup_problem_value', path, line: null };
    expect(sitesIn(fileWith([SITE, { ...SITE, origin }]))).toEqual(problem);
  });

  test.each([
    ['basePath', `/tools/${KEY}`],
    ['basePath', `/tools/${KEY.replace('ghp', '%67hp')}`],
    ['basePath', 'tools'],
    ['basePath', '/tools/'],
    ['provider', 'Git ea'],
    ['provider', `${KEY}`],
    ['provider', undefined],
  ])('of a %s that is %s', (name, value) => {
    const problem = { code: 'backup_problem_value', path: `sites[0].${name}`, line: null };
    expect(sitesIn(fileWith([{ ...SITE, [name]: value }]))).toEqual(problem);
  });

  test('of 10,000 origins; not of as many as there may be', () => {
    const many = (count: number) => [...Array(count).keys()].map((n) => ({ ...SITE, origin: `https://g${n}.example` }));
    expect(sitesIn(fileWith(many(10_000)))).toEqual({ code: 'backup_problem_too_many', path: 'sites', line: null });
    expect(sitesIn(fileWith(many(MOST_SITES)))).toHaveLength(MOST_SITES);
  });
});
