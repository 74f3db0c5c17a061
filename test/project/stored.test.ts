import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { STORED } from '../../src/protocol/schemas/stored.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk } from '../support/browser.ts';
import { HUB, keyOf, LIST, pageSender, sighted, sighting, start } from '../support/worker.ts';

const TOKENS = 'https://gitlab.com/-/user_settings/personal_access_tokens';
const { reachOnce } = await import('../../src/background/page/open-tabs.ts');

/** The tables of `docs/security.md` name all that is stored: held to the schemas, and to what the worker writes. */

interface Row {
  readonly entry: string;
  readonly field: string;
  readonly example: string;
}

const document = readFileSync('docs/security.md', 'utf8');
const rows: Row[] = [...document.matchAll(/^\| `([^`|]+)` \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].map(
  ([, entry, field, example]) => ({ entry: entry ?? '', field: bare(field), example: bare(example) }),
);

function bare(cell: string | undefined): string {
  return (cell ?? '').trim().replace(/^`|`$/g, '');
}

/** The parts of a valibot schema that are looked into. */
interface Node {
  readonly type: string;
  readonly entries?: Record<string, Node>;
  readonly wrapped?: Node;
  readonly options?: readonly Node[];
  readonly item?: Node;
  readonly value?: Node;
}

/** What the schema knows and the example does not show, or the other way round, by path. */
function differences(node: Node, value: unknown, path: string): string[] {
  if (node.wrapped) return differences(node.wrapped, value, path);
  const objects = objectsOf(node);
  if (objects.length > 0) {
    const fitting = objects.find((one) => v.is(one as unknown as v.GenericSchema, value));
    return fitting && typeof value === 'object' ? differences(fitting, value, path) : [];
  }
  const isContainer = node.entries || node.item || node.type === 'record';
  if (!isContainer) return [];
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [path];
  if (node.entries) return inObject(node.entries, { ...value }, path);
  const inner = node.item ?? node.value;
  if (!inner) return [];
  const parts: unknown[] = Object.values(value);
  return [...unshown(inner, parts, path), ...parts.flatMap((part) => differences(inner, part, `${path}.*`))];
}

const objectsOf = (node: Node) => (node.options ?? []).filter((one) => typeof one === 'object' && one.entries);
const fieldsOf = (node: Node) => [
  ...new Set([node, ...objectsOf(node)].flatMap((one) => Object.keys(one.entries ?? {}))),
];

/** Fields of things of several sorts that none of the examples has. */
function unshown(inner: Node, parts: readonly unknown[], path: string): string[] {
  const shown = new Set(parts.flatMap((part) => Object.keys(part as object)));
  return objectsOf(inner).length === 0
    ? []
    : fieldsOf(inner).flatMap((one) => (shown.has(one) ? [] : `${path}.*.${one}`));
}

function inObject(entries: Record<string, Node>, value: Record<string, unknown>, path: string): string[] {
  const names = new Set([...Object.keys(entries), ...Object.keys(value)]);
  return [...names].flatMap((name) => {
    const inner = entries[name];
    return inner && name in value ? differences(inner, value[name], `${path}.${name}`) : [`${path}.${name}`];
  });
}

/** An example is a value, or "as `<entry>`": the whole of that entry. */
function exampleOf({ example }: Row): unknown {
  const other = /^as `([^`]+)`?$/.exec(example)?.[1];
  if (other === undefined) return JSON.parse(example);
  return Object.fromEntries(rows.filter(({ entry }) => entry === other).map((row) => [row.field, exampleOf(row)]));
}

describe.each(Object.entries(STORED))('%s', (entry, schema) => {
  const node = schema as unknown as Node;
  const listed = rows.filter((row) => row.entry === entry);

  test('is listed field by field', () => {
    expect(listed.map(({ field }) => field).sort()).toEqual(fieldsOf(node).sort());
  });

  test('has an example of each field that fits, and shows all that can be in it', () => {
    const fields = listed.map((row) => [row.field, exampleOf(row)] as const);
    // What is one of several sorts is shown sort by sort.
    const examples = node.entries ? [Object.fromEntries(fields)] : fields.map((field) => Object.fromEntries([field]));
    for (const example of examples) {
      const issues = v.safeParse(schema, example).issues?.map(({ message, path }) => `${path?.[0]?.key}: ${message}`);
      expect(issues).toBeUndefined();
      expect(differences(node, example, entry)).toEqual([]);
    }
  });
});

const pattern = (entry: string) => new RegExp(`^${entry.replace(/<[^>]+>/g, '.+')}$`, 's');
const entries = [...new Set(rows.map(({ entry }) => entry))];

test('the worker writes no entry that is not listed, and each that is', async () => {
  const disk = createDisk();
  disk.tabs.set(7, LIST);
  disk.granted.add(`${TAUGHT_PAGE.origin}/*`);
  const running = start(disk);
  await running.fromWindow({ type: 'give-consent' });
  await reachOnce(running.worker);
  await running.fromPage({ type: 'key-page' });
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.fromWindow({ type: 'calendar-exported', uids: [`${keyOf('1')} due`] });
  await running.fromWindow({ type: 'save-settings', settings: { overall: null, byKind: {}, notifications: false } });
  const names = [{ provider: 'hubspot', account: HUB, name: 'Acme' }];
  await running.fromWindow({ type: 'action', action: { do: 'name-accounts', names } });
  await running.fromWindow({ type: 'keep-taught', page: TAUGHT_PAGE });
  await running.fromWindow({ type: 'action', action: { do: 'keep-view', name: 'Due', fields: { level: 'overdue' } } });
  await running.wake();
  const { value } = await running.fromWindow({ type: 'export-ledger' });
  await running.fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'billing' } });
  await running.fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json: value.json });
  const walk = { do: 'walk', key: keyOf('1'), what: 'rotate', done: [], places: [] };
  await running.fromWindow({ type: 'action', action: walk });
  await running.fromPage({ type: 'collapse', page: 'hubspot/service-keys', isCollapsed: true });
  disk.tabs.set(8, TOKENS);
  disk.granted.add('https://gitlab.com/*');
  const token = sighting('9', { kind: 'gitlab/personal-access-token' });
  const told = sighted([token], { page: 'gitlab/personal-access-tokens', account: '-' });
  await running.fromPage(told, pageSender(TOKENS, 8));
  await running.fromWindow({ type: 'answer-look', tabId: 8, isRight: true });
  await running.fromPage({ type: 'nonsense' });
  await running.idle();
  for (const tabId of [7, 9]) await running.fromWindow({ type: 'popup', tabId });
  await running.idle();
  // Some of it goes as soon as anything is found damaged.
  const earlier = [...disk.session.keys()];
  disk.local.set(`credential:${keyOf('2')}`, '{}');
  await start(disk, { now: Date.UTC(2020, 0, 1) }).fromWindow({ type: 'overview' });
  const kept = [...disk.local.keys(), ...disk.session.keys(), ...earlier];
  expect(kept.filter((name) => !entries.some((entry) => pattern(entry).test(name)))).toEqual([]);
  expect(entries.filter((entry) => !kept.some((name) => pattern(entry).test(name)))).toEqual([]);
});
