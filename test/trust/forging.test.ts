import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { credentialId } from '../../src/protocol/schemas/parts.ts';
import { createDisk } from '../support/browser.ts';
import { examplesOf } from '../support/folders.ts';
import { HUBSPOT } from '../support/hubspot.ts';
import { keyOf, LIST, pageSender, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const LONG_IDS = ['1'.repeat(200), 'a'.repeat(200), 'pat-na1-88a7a0de-1111-4222-8333-444455556666'];

/** What a page can make Keyturn believe, at most: false things about its own provider's credentials, never a loss of others. */

describe('a hostile page', () => {
  test('that shows ever other parts of a secret cannot make its record unreadable', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    await running.fromWindow({ type: 'overview' });
    const forms = ['p', 's'].flatMap((side) => Array.from({ length: 60 }, (_, at) => `${side}${at + 1}`));
    for (let from = 0; from < forms.length; from += 10) {
      const fingerprints = Object.fromEntries(forms.slice(from, from + 10).map((form) => [form, '0badca']));
      const shown = sighting('1', { fingerprints, lastUsed: { earliest: from, latest: from } });
      expect(await running.fromPage(sighted([shown]))).toMatchObject({ ok: true });
    }
    await start(disk).fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'billing' } });
    const { value } = await start(disk).fromWindow({ type: 'overview' });
    expect(value.notices).toEqual([]);
    expect(recordsOn(disk)['1']).toMatchObject({ note: { text: 'billing' } });
  });

  test.each([
    ['emoji of many parts', '👨‍👩‍👧‍👦'.repeat(120)],
    ['letters under piles of marks', `a${'\u0301\u0302\u0303\u0304'}`.repeat(120)],
  ])('with a name of %s does not keep the other keys of the page from being seen', async (_what, name) => {
    const disk = createDisk();
    const { cleanText } = await import('../../src/core/text.ts');
    const running = start(disk);
    const reply = await running.fromPage(sighted([sighting('1', { name: cleanText(name) }), sighting('2')]));
    expect(reply.ok).toBe(true);
    expect(Object.keys(recordsOn(disk)).sort()).toEqual(['1', '2']);
    expect((await start(disk).fromWindow({ type: 'overview' })).value.notices).toEqual([]);
  });
});

describe('what was seen in one account', () => {
  const OTHER = 'https://app.hubspot.com/service-keys/87654321';

  test.each([
    ['a tab that went on within its page', { ...pageSender(OTHER), url: pageSender().url }],
    ['a document that is being left', { ...pageSender(OTHER), url: pageSender().url, documentId: 'left' }],
    ['a page that names another account than its own', pageSender(OTHER)],
  ])('is never put down to another one: %s', async (_how, sender) => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ ...sighted([sighting('8')]), account: '87654321' }, pageSender(OTHER));
    const before = new Map(disk.local);
    const whole = sighted([sighting('1'), sighting('2')], { complete: true });
    expect((await running.fromPage(whole, sender)).error).toBe('error_refused');
    expect(disk.local).toEqual(before);
  });
});

describe("a provider's page", () => {
  const open = (key: string | null) => ({ type: 'open', page: 'hubspot/service-keys', key });

  test("is shown none of the user's own words, and nothing that was made of a secret", async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    await running.fromPage(sighted([sighting('1', { fingerprints: { full: '0badca' } })]));
    await running.fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'words of mine' } });
    const replies = [
      await running.fromPage(sighted([sighting('1')])),
      await running.fromPage({ type: 'page-view', page: 'hubspot/service-keys', keys: [keyOf('1')] }),
    ];
    for (const reply of replies) expect(reply.value?.chips).toHaveLength(1);
    expect(JSON.stringify(replies)).not.toMatch(/words of mine|0badca|fingerprint|spans/);
    expect(recordsOn(disk)['1']?.note.text).toBe('words of mine');
  });

  test.each(['snooze', 'dismiss', 'set-birth', 'rotated', 'note', 'forget', 'deactivated'])(
    'cannot say "%s": there is no such message',
    async (what) => {
      const disk = createDisk();
      const running = start(disk);
      await running.fromPage(sighted([sighting('1')]));
      const before = new Map(disk.local);
      const [key, keys] = [keyOf('1'), [keyOf('1')]];
      const action = { do: what, key, keys, days: 7, day: '2026-11-24', zone: 'UTC', overlapDays: 0, text: 'x' };
      for (const message of [
        { type: 'page-action', page: 'hubspot/service-keys', action },
        { type: 'action', action },
      ])
        expect((await running.fromPage(message)).error).toBe('error_refused');
      expect(disk.local).toEqual(before);
    },
  );

  test('in a private window leaves nothing behind, not even in the address of what it opens', async () => {
    const disk = createDisk();
    disk.tabs.set(7, LIST);
    const running = start(disk);
    const hidden = pageSender();
    const sender = { ...hidden, tab: { ...hidden.tab, incognito: true } };
    for (const message of [
      { type: 'key-page' },
      { type: 'page-context' },
      sighted([sighting('71077345')]),
      { type: 'page-view', page: 'hubspot/service-keys', keys: [keyOf('71077345')] },
      { type: 'collapse', page: 'hubspot/service-keys', isCollapsed: true },
      open(keyOf('71077345')),
    ]) {
      await running.fromPage(message, sender);
    }
    await running.idle();
    expect(running.done.map(({ what }) => what)).toContain('open popup');
    expect(JSON.stringify([[...disk.local], [...disk.session], running.done])).not.toMatch(/71077345|12345678/);
  });
});

test('whatever id a page of the catalogue gives, by address or link, can be kept, and is none that is a key', () => {
  const ids = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abc019_-%~.'), maxLength: 200 }),
    fc.constantFrom(...LONG_IDS),
  );
  fc.assert(
    fc.property(ids, (id) => {
      for (const page of HUBSPOT.pages) {
        for (const pattern of [page.path, ...(page.link ? [page.link] : [])]) {
          for (const path of [...examplesOf(page.id), '/private-apps/1/2', '/service-keys/1/key/2']) {
            const found = pattern.exec(path.replace(/[^/]+$/, id))?.groups?.id;
            if (found !== undefined) expect(v.is(credentialId, found), found).toBe(true);
          }
        }
      }
    }),
  );
});
