import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Sender } from '../../src/browser/browser.ts';
import { createDisk, type Disk, ID, ROOT } from '../support/browser.ts';
import { AUTH, keyOf, LIST, NOW, pageSender, sighted, sighting, start, windowSender } from '../support/worker.ts';

const { receive } = await import('../../src/background/receive.ts');

let tried = 0;
afterAll(() => console.log(`malformed or foreign messages: ${tried}`));

async function seeded(): Promise<{
  disk: Disk;
  send: (message: unknown, sender: Sender) => Promise<{ ok: boolean; error?: string }>;
}> {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.idle();
  const send = (message: unknown, sender: Sender) =>
    receive(running.worker, message, sender) as Promise<{ ok: boolean; error?: string }>;
  return { disk, send };
}
const refusals = (disk: Disk) => Number(disk.session.get('refused') ?? 0);

const PAGE_MESSAGES = [
  { type: 'key-page' },
  { type: 'page-context' },
  sighted([sighting('1'), sighting('2', { fingerprints: { full: '01234567' }, lastUsed: 'never' })], {
    complete: true,
  }),
  { type: 'page-view', page: 'hubspot/service-keys', keys: [keyOf('1')] },
  { type: 'open', page: 'hubspot/service-keys', key: keyOf('1') },
  { type: 'open', page: 'hubspot/service-keys', key: null },
  { type: 'collapse', page: 'hubspot/service-keys', isCollapsed: true },
].map((message) => ({ protocol: 1, ...message }));

const WINDOW_MESSAGES = [
  { type: 'overview', tabId: 7 },
  { type: 'settings' },
  { type: 'export-ledger' },
  { type: 'undo-import' },
  { type: 'sites-allowed', sites: [{ provider: 'gitlab', origin: 'https://git.example.org', basePath: '' }] },
  { type: 'delete-everything' },
  {
    type: 'save-settings',
    settings: { overall: { maximumAgeDays: 90, warnAheadDays: 9 }, byKind: {}, notifications: true },
  },
  { type: 'action', action: { do: 'forget', keys: [keyOf('1')] } },
  { type: 'action', action: { do: 'note', key: keyOf('1'), text: 'hello' } },
  {
    type: 'action',
    action: { do: 'walk', key: keyOf('1'), what: 'rotate', done: ['users'], places: [{ text: 'CRM', isDone: true }] },
  },
  {
    type: 'import-log',
    apply: true,
    events: [
      {
        provider: 'hubspot',
        account: '12345678',
        kind: 'hubspot/service-key',
        id: '1',
        effect: 'created',
        at: { earliest: NOW, latest: NOW },
      },
    ],
  },
  { type: 'import-ledger', mode: 'replace', apply: true, json: '{}' },
].map((message) => ({ protocol: 1, ...message }));

/** Every way to spoil one value somewhere inside a message: what is put there fits no field of that name. */
const SPOILT: unknown[] = [
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  {},
  [],
  [[]],
  '\u0000',
  ' ',
  'x'.repeat(100_000),
  -1.5,
  { a: 1 },
];

function paths(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  return [[...at], ...Object.entries(value).flatMap(([name, part]) => paths(part, [...at, name]))];
}

function withAt(value: unknown, [name, ...rest]: readonly string[], part: unknown): unknown {
  if (name === undefined) return part;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, name, withAt(Reflect.get(copy, name), rest, part));
  return copy;
}

describe('messages of the right form but for one value', () => {
  test.each([
    ['a page', PAGE_MESSAGES, pageSender()],
    ['a window', WINDOW_MESSAGES, windowSender()],
  ])(
    'from %s are refused, or are other messages of the right form: never an exception',
    async (_who, messages, sender) => {
      const { send } = await seeded();
      let refused = 0;
      for (const message of messages) {
        for (const path of paths(message)) {
          for (const spoilt of SPOILT) {
            tried += 1;
            const reply = await send(withAt(message, path, spoilt), sender);
            if (!reply.ok) refused += 1;
            if (!reply.ok) expect(reply.error, path.join('.')).not.toBe('error_unexpected');
          }
        }
      }
      expect(refused).toBeGreaterThan(500);
    },
  );

  test.each([
    ['a page', PAGE_MESSAGES, pageSender()],
    ['a window', WINDOW_MESSAGES, windowSender()],
  ])(
    'from %s with one field more, one less, or another protocol are refused, counted, and change nothing',
    async (_who, messages, sender) => {
      const { disk, send } = await seeded();
      const before = new Map(disk.local);
      let sent = 0;
      for (const message of messages) {
        const fields = Object.entries(message).filter(([name]) => name !== 'tabId');
        const less = fields.map(([gone]) =>
          Object.fromEntries(Object.entries(message).filter(([name]) => name !== gone)),
        );
        const spoilt = [
          ...less,
          { ...message, more: 1 },
          { ...message, protocol: 0 },
          { ...message, protocol: '1' },
          [message],
        ];
        for (const one of spoilt) {
          sent += 1;
          tried += 1;
          expect(await send(one, sender)).toMatchObject({ ok: false, error: 'error_refused' });
        }
      }
      expect(disk.local).toEqual(before);
      expect(refusals(disk)).toBe(sent);
    },
  );
});

test('anything at all, from anybody, is refused, counted, and changes nothing', async () => {
  const { disk, send } = await seeded();
  const before = new Map(disk.local);
  const senders = fc.constantFrom(pageSender(), windowSender(), pageSender(AUTH), { id: 'other' }, {});
  const types = [...PAGE_MESSAGES, ...WINDOW_MESSAGES].map(({ type }) => type);
  const shaped = fc.record({ protocol: fc.constantFrom(1, 2), type: fc.constantFrom(...types), junk: fc.anything() });
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), shaped, fc.json()), senders, async (message, sender) => {
      sent += 1;
      tried += 1;
      expect((await send(message, sender)).error).toBe('error_refused');
    }),
    { numRuns: 5_000 },
  );
  expect(disk.local).toEqual(before);
  expect(refusals(disk)).toBe(sent);
});

const withoutOrigin = ({ origin: _, ...sender }: Sender): Sender => sender;
const withoutDocument = ({ documentId: _, ...sender }: Sender): Sender => sender;

describe('a message in good form', () => {
  test.each(['popup.html', 'panel.html', 'options.html'])('of %s is taken', async (page) => {
    const { send } = await seeded();
    expect(await send({ type: 'overview', protocol: 1 }, windowSender(page))).toMatchObject({ ok: true });
  });

  const foreign: [string, Sender][] = [
    ['nobody', {}],
    ['us, without an address', { id: ID }],
    ['another extension', { ...pageSender(), id: 'another' }],
    ['another extension with our address', { ...windowSender(), id: 'another' }],
    ['a frame in a key page', { ...pageSender(), frameId: 3 }],
    ['a frame that shows our window', { ...windowSender(), frameId: 2 }],
    ['a page of ours that is no window', { ...windowSender(), url: `${ROOT}page.html` }],
    ['a look-alike of our address', { ...windowSender(), url: `https://${ID}/popup.html` }],
    [
      'a window of another extension',
      withoutOrigin({ ...windowSender(), url: `${new URL(ROOT).protocol}//another/popup.html` }),
    ],
    ['our address with another origin', { ...windowSender(), origin: 'https://evil.example' }],
    ['a page without keys', pageSender('https://app.hubspot.com/home/12345678')],
    ['a look-alike host', pageSender('https://app.hubspot.com.evil.example/service-keys/12345678')],
    ['an address without end', pageSender(`https://app.hubspot.com/service-keys/12345678?${'x'.repeat(3_000)}`)],
    [
      'an address that names a piece of a key',
      pageSender('https://app.hubspot.com/developer-projects/12345678/project/x/component/component-pat-na1-88a7'),
    ],
    ['an insecure page', pageSender('http://app.hubspot.com/service-keys/12345678')],
    [
      'a document that is being left',
      { ...pageSender(), url: 'https://evil.example/', origin: 'https://evil.example' },
    ],
    [
      'a document that is being left, of which no origin is named',
      withoutOrigin({ ...pageSender(), url: 'https://evil.example/' }),
    ],
    ['a document without a name', withoutDocument(pageSender())],
    ['a sandboxed document', { ...pageSender(), origin: 'null' }],
    ['a tab whose address we may not see', { ...pageSender(), tab: { id: 7 } }],
    ['no tab', { id: ID, url: LIST, frameId: 0, documentId: 'd' }],
  ];

  test.each(foreign)('is refused from %s', async (_who, sender) => {
    const { disk, send } = await seeded();
    const before = new Map(disk.local);
    for (const message of [...PAGE_MESSAGES, ...WINDOW_MESSAGES]) {
      tried += 1;
      // Access to its tab may have been taken away: what is still in the page then ends without a word.
      const error = sender.tab !== undefined && sender.tab.url === undefined ? 'error_provider_off' : 'error_refused';
      expect(await send(message, sender)).toMatchObject({ ok: false, error });
    }
    expect(disk.local).toEqual(before);
    expect(refusals(disk)).toBe(PAGE_MESSAGES.length + WINDOW_MESSAGES.length);
  });

  test('that was made on another page is refused', async () => {
    const { disk, send } = await seeded();
    const named = PAGE_MESSAGES.filter((message) => 'page' in message);
    for (const message of named) {
      const reply = await send({ ...message, page: 'hubspot/private-app' }, pageSender());
      expect(reply).toMatchObject({ ok: false, error: 'error_refused' });
    }
    tried += named.length;
    expect(named.length).toBeGreaterThan(2);
    expect(refusals(disk)).toBe(named.length);
  });

  test('that names a credential in no encoding there is touches none', async () => {
    const { send } = await seeded();
    const key = keyOf('1').replace(/1$/, '%E0%A4');
    const reply = await send(
      { type: 'page-view', protocol: 1, page: 'hubspot/service-keys', keys: [key] },
      pageSender(),
    );
    expect(reply).not.toMatchObject({ error: 'error_unexpected' });
    tried += 1;
  });

  test('that fails for another reason than its sender or shape is not counted as refused', async () => {
    const { disk, send } = await seeded();
    const action = { do: 'note', key: keyOf('1'), text: 'pat-na1-88a7a0de-1111-4222-8333-444455556666' };
    expect(await send({ type: 'action', protocol: 1, action }, windowSender())).toMatchObject({
      error: 'error_holds_key',
    });
    tried += 1;
    expect(refusals(disk)).toBe(0);
  });

  test('of a window is refused from a page, and the other way round', async () => {
    const { disk, send } = await seeded();
    const before = new Map(disk.local);
    for (const message of WINDOW_MESSAGES) expect((await send(message, pageSender())).error).toBe('error_refused');
    for (const message of PAGE_MESSAGES) expect((await send(message, windowSender())).error).toBe('error_refused');
    tried += WINDOW_MESSAGES.length + PAGE_MESSAGES.length;
    expect(disk.local).toEqual(before);
  });

  test.each([
    ['account', 'https://app.hubspot.com/service-keys/999'],
    ['kind', 'https://app.hubspot.com/legacy-apps/12345678'],
    ['key, on a page of one', 'https://app.hubspot.com/service-keys/12345678/key/2'],
  ])("touches and shows no credential of another page's %s", async (_what, url) => {
    const { disk, send } = await seeded();
    const before = new Map(disk.local);
    const page = url.includes('/key/')
      ? 'hubspot/service-key'
      : url.includes('legacy')
        ? 'hubspot/legacy-apps'
        : 'hubspot/service-keys';
    for (const message of PAGE_MESSAGES.filter((one) => 'keys' in one || 'action' in one)) {
      tried += 1;
      expect((await send({ ...message, page }, pageSender(url))).error).toBe('error_refused');
    }
    expect(disk.local).toEqual(before);
  });

  test('that follows single-page navigation speaks for the address the tab shows', async () => {
    const { disk, send } = await seeded();
    const sender = { ...pageSender(), url: 'https://app.hubspot.com/home/12345678' };
    const message = { protocol: 1, ...sighted([sighting('5')]) };
    expect((await send(message, sender)).ok).toBe(true);
    expect(disk.local.has(`credential:${keyOf('5')}`)).toBe(true);
  });
});
