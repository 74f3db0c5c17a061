import { describe, expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { keyOf, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** What a page can make Keyturn believe, at most: false things about its own provider's credentials, never a loss of others. */

describe('a hostile page', () => {
  test('that shows ever other parts of a secret cannot make its record unreadable', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    await running.fromWindow({ type: 'overview' });
    const forms = ['p', 's'].flatMap((side) => Array.from({ length: 60 }, (_, at) => `${side}${at + 1}`));
    for (let from = 0; from < forms.length; from += 10) {
      const fingerprints = Object.fromEntries(forms.slice(from, from + 10).map((form) => [form, '0badcafe']));
      const shown = sighting('1', { fingerprints, lastUsed: { earliest: from, latest: from } });
      expect(await running.fromPage(sighted([shown]))).toMatchObject({ ok: true });
    }
    await start(disk).fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'billing' } });
    const { value } = await start(disk).fromWindow({ type: 'overview' });
    expect(value.notices).toEqual([]);
    expect(recordsOn(disk)['1']).toMatchObject({ note: 'billing' });
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
