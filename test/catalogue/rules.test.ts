import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../scripts/catalogue/check-file.mjs';
import { crossProblems } from '../../scripts/catalogue/problems.mjs';
import { readFolders } from '../../scripts/catalogue/read-files.mjs';
import { FOLDERS } from '../support/folders.ts';

/** What a provider's file has to keep to, and how it is said where it does not. */
type Part = Record<string, never>;
const acme = () => JSON.parse(readFileSync('test/fixtures/providers/acme/provider.json', 'utf8'));
const problemsWith = (change: (file: ReturnType<typeof acme>) => void): readonly string[] => {
  const file = acme();
  change(file);
  return checkFile(file).problems;
};
const LINK = { purpose: 'documentation', source: 'docs' };
const without = (part: Part, field: string) => Reflect.deleteProperty(part, field);

test('a file that keeps the rules is taken', () => {
  expect(problemsWith(() => {})).toEqual([]);
});

describe('a fact without a source', () => {
  test.each<[string, (file: ReturnType<typeof acme>) => void]>([
    ['hosts', (file) => without(file.hosts, 'source')],
    ['since', (file) => without(file.since, 'source')],
    ['pages.keys', (file) => without(file.pages.keys, 'source')],
    ['kinds.robot-key.rotation', (file) => without(file.kinds['robot-key'].rotation, 'source')],
    ['kinds.robot-key.clocks[0]', (file) => without(file.kinds['robot-key'].clocks[0], 'source')],
    ['kinds.old-token.lifecycle[1]', (file) => without(file.kinds['old-token'].lifecycle[1], 'source')],
    ['kinds.old-token.replacements[0]', (file) => without(file.kinds['old-token'].replacements[0], 'source')],
    ['kinds.old-token.links[0]', (file) => without(file.kinds['old-token'].links[0], 'source')],
    ['shapes[0]', (file) => without(file.shapes[0], 'source')],
  ])('is refused, and its place is named: %s', (place, change) => {
    const [problem, ...others] = problemsWith(change);
    expect(problem?.startsWith(`${place} names no source. Add "source": `), problem).toBe(true);
    expect(others).toEqual([]);
  });

  test('where it is seen who uses a key is one, and its path has to be that of a page', () => {
    const withLog = (log: object) =>
      problemsWith((file) => Object.assign(file.kinds['robot-key'], { usageLogs: [{ tells: 'calls', ...log }] }));
    expect(withLog({ place: ['Calls'], source: 'docs' })).toEqual([]);
    expect(withLog({ place: ['Calls'] })[0]).toMatch(/^kinds\.robot-key\.usageLogs\[0\] names no source/);
    expect(withLog({ place: [], source: 'docs' })).toEqual(['kinds.robot-key.usageLogs[0].place has to name a place']);
    expect(withLog({ place: ['Calls'], path: '/elsewhere/:id', source: 'docs' })).toEqual([
      'kinds.robot-key.usageLogs[0].path is none of the "pages"',
    ]);
  });

  test('a trait is none', () => {
    expect(problemsWith((file) => Object.assign(file.kinds['robot-key'], { traits: ['personal'] }))).not.toEqual([]);
    expect(problemsWith((file) => Object.assign(file.kinds['robot-key'], { traits: { personal: 'docs' } }))).toEqual(
      [],
    );
  });
});

describe('what is wrong is said', () => {
  test.each<[string, (file: ReturnType<typeof acme>) => unknown]>([
    ['name is missing', (file) => without(file, 'name')],
    ['colour is no field that is known here', (file) => Object.assign(file, { colour: 'red' })],
    [
      'hosts.source names the source "wiki", which "sources" does not hold',
      (file) => Object.assign(file.hosts, { source: 'wiki' }),
    ],
    [
      'sources.wiki is named by no fact',
      (file) => Object.assign(file.sources, { wiki: { url: 'https://acme.example/wiki', checkedOn: '2026-11-20' } }),
    ],
    [
      'sources.docs.url has to be an address that begins with https://',
      (file) => Object.assign(file.sources.docs, { url: 'http://acme.example' }),
    ],
    [
      'sources.docs.checkedOn has to be a day such as 2026-11-24',
      (file) => Object.assign(file.sources.docs, { checkedOn: '20 November' }),
    ],
    ['pages.key.kinds: there is no kind "key"', (file) => Object.assign(file.pages.key, { kinds: ['key'] })],
    [
      'pages.token: its example /teams/blue/tokens does not match',
      (file) => Object.assign(file.pages.token.examples, { yes: ['/teams/blue/tokens'], no: [] }),
    ],
    [
      'pages.token: /teams/red/token matches, which it should not',
      (file) => file.pages.token.examples.no.push('/teams/red/token'),
    ],
    [
      'pages.key.examples.no: name a similar address that is not this page, such as that of the page above it',
      (file) => Object.assign(file.pages.key.examples, { no: [] }),
    ],
    [
      'pages.keys: nothing says what ":team" in its path stands for',
      (file) => Object.assign(file.pages.keys, { link: '/teams/:team/keys/:id' }),
    ],
    [
      'pages.keys.path has no ":account": say by "account" how the account is told',
      (file) => Object.assign(file.pages.keys, { path: '/teams/blue/keys' }),
    ],
    [
      'pages.keys: there is no host that it could be on',
      (file) => Object.assign(file, { hosts: { source: 'docs' }, hostAccess: 'on-request' }),
    ],
    [
      'kinds.robot-key.clocks has two of "age"',
      (file) => file.kinds['robot-key'].clocks.push({ clock: 'age', everyDays: 30, source: 'docs' }),
    ],
    [
      'kinds.robot-key.links[1]: another has its purpose: say by "about" what sets it apart',
      (file) => Object.assign(file.kinds['robot-key'], { links: [LINK, LINK] }),
    ],
    [
      'kinds.robot-key.links[0]: there is no kind "key"',
      (file) => Object.assign(file.kinds['robot-key'], { links: [{ ...LINK, aboutKind: 'key' }] }),
    ],
    [
      'kinds.robot-key.links[0] has to be about one thing',
      (file) =>
        Object.assign(file.kinds['robot-key'], { links: [{ ...LINK, aboutKind: 'old-token', about: 'leaks' }] }),
    ],
    ['shapes[0]: there is no kind "key"', (file) => file.shapes[0].kinds.push('key')],
    [
      'log.events: there is no kind "key"',
      (file) => Object.assign(file, { log: { events: { key: {} }, eventsSource: 'docs', source: 'docs' } }),
    ],
    [
      'log.eventsSource names the source "wiki", which "sources" does not hold',
      (file) => Object.assign(file, { log: { events: {}, eventsSource: 'wiki', source: 'docs' } }),
    ],
    [
      'pages.keys.rowId.on uses :hover',
      (file) =>
        Object.assign(file.pages.keys, {
          rowId: { from: 'attribute', name: 'data-id', on: 'tr:hover', pattern: '^\\d+$' },
        }),
    ],
    ['pages.keys.hints.row uses :hover', (file) => Object.assign(file.pages.keys, { hints: { row: 'tr:hover' } })],
    [
      'kinds.robot-key.noun: src/_locales/en/nouns.json has no "gadget"',
      (file) => Object.assign(file.kinds['robot-key'], { noun: 'gadget' }),
    ],
    ['kinds.old-token.lifecycle is not in order of time', (file) => file.kinds['old-token'].lifecycle.reverse()],
    [
      'kinds.old-token.lifecycle: nothing can follow "stopped-working", and "unsupported" does',
      (file) => file.kinds['old-token'].lifecycle.push({ stage: 'unsupported', on: '2027-04', source: 'docs' }),
    ],
    [
      'kinds.old-token.lifecycle: "announced" has to come first',
      (file) =>
        file.kinds['old-token'].lifecycle.splice(1, 0, { stage: 'announced', on: '2026-02-01', source: 'docs' }),
    ],
    [
      'kinds.old-token.clocks: the lifecycle has no "stopped-working" that a deadline could be',
      (file) => file.kinds['old-token'].lifecycle.pop(),
    ],
    [
      'kinds.old-token.replacements[0] has to name a kind or a way, and not both',
      (file) => Object.assign(file.kinds['old-token'].replacements[0], { way: 'oauth' }),
    ],
    ['shapes[0] does not match "acme_short", which it should', (file) => file.shapes[0].yes.push('acme_short')],
    [
      'shapes[0] matches "acme_aaaabbbbccccddddeeeeffff", which it should not',
      (file) => file.shapes[0].no.push('acme_aaaabbbbccccddddeeeeffff'),
    ],
    [
      'pages.keys.kinds: "families" has to hold all of them in one, and each kind in no other',
      (file) => Object.assign(file.pages.keys, { kinds: ['robot-key', 'old-token'] }),
    ],
    [
      'pages.keys.kinds: "families" has to hold all of them in one, and each kind in no other',
      (file) => Object.assign(file, { families: { a: ['robot-key', 'old-token'], b: ['robot-key', 'old-token'] } }),
    ],
    [
      'pages.keys.kindIs[0]: no kind that has to be told there',
      (file) => Object.assign(file.pages.keys, { kindIs: [{ kind: 'old-token', heading: 'Old' }] }),
    ],
    [
      'pages.keys.kindIs[0].selector uses :hover',
      (file) => Object.assign(file.pages.keys, { kindIs: [{ kind: 'robot-key', selector: 'tr:hover' }] }),
    ],
    [
      'families.robot-key is the name of a kind',
      (file) => Object.assign(file, { families: { 'robot-key': ['robot-key', 'old-token'] } }),
    ],
    [
      'families.keys: there is no kind "gadget"',
      (file) => Object.assign(file, { families: { keys: ['robot-key', 'gadget'] } }),
    ],
    ['shapes[0].body has to be a regular expression', (file) => Object.assign(file.shapes[0], { body: '[a-' })],
  ])('%s', (problem, change) => {
    expect(problemsWith(change)).toContain(problem);
  });

  test.each<[string, (file: ReturnType<typeof acme>) => unknown]>([
    ['since', (file) => without(file, 'since')],
    ['hosts.fixed without "*"', (file) => file.hosts.fixed.push('*.acme.example')],
    ['kinds.robot-key.perAccount', (file) => without(file.kinds['robot-key'], 'perAccount')],
    ['kinds.robot-key.clocks', (file) => without(file.kinds['robot-key'], 'clocks')],
    [
      'kinds.old-token.lifecycle: "stopped-working" as one date for all keys',
      (file) => Object.assign(file.kinds['old-token'].lifecycle[1], { appliesTo: 'those made before 2025' }),
    ],
    [
      'pages.key: one kind, and an address of which the path alone tells page and account',
      (file) => {
        Object.assign(file, { families: { keys: ['robot-key', 'old-token'] } });
        Object.assign(file.pages.key, { kinds: ['robot-key', 'old-token'] });
      },
    ],
  ])('whose pages are read has to have %s', (what, change) => {
    const lacking = `is read by Keyturn ("hostAccess": "at-install") and lacks ${what}`;
    expect(problemsWith(change)).toEqual([lacking]);
    const known = problemsWith((file) => {
      change(file);
      without(file, 'hostAccess');
    });
    expect(known).toEqual([]);
  });
});

test('a page that another provider has too is refused, and so is a kind that nobody has', () => {
  const [hubspot] = FOLDERS.filter(({ id }) => id === 'hubspot');
  if (!hubspot) throw new Error('there is no HubSpot');
  const copy = structuredClone({ ...hubspot, id: 'copy', path: 'copy/provider.json' });
  const [kind] = Object.values(copy.file.kinds);
  Object.assign(kind ?? {}, { replacements: [{ kind: 'elsewhere/key', source: 'service-keys' }] });
  const problems = crossProblems([hubspot, copy]);
  expect(problems).toContain(
    'copy/provider.json: pages.api-key: /api-key/12345678 is claimed by the page hubspot/api-key, too',
  );
  expect(problems).toContain('copy/provider.json: kinds.api-key.replacements: there is no kind "elsewhere/key"');
  expect(crossProblems([hubspot])).toEqual([]);
});

test('the build stops with every problem, a line each, under the name of its file', () => {
  expect(() => readFolders(['test/fixtures/broken-providers'])).toThrow(
    [
      'The catalogue cannot be built:',
      'test/fixtures/broken-providers/nothing/provider.json: is missing',
      'test/fixtures/broken-providers/sourceless/provider.json: pages.keys names no source. Add "source"',
    ].join('\n'),
  );
});
