import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boot, createDisk, use } from '../../support/browser.ts';
import { pageSender, sighted, sighting, start, windowSender } from '../../support/worker.ts';

const { askForContext, askFromPage } = await import('../../../src/protocol/ask.page.ts');
const { askFromWindow, reportOfTab } = await import('../../../src/protocol/ask.window.ts');
const { receive } = await import('../../../src/background/receive.ts');

/** A browser in which messages reach whatever answers here, and nothing else. */
function answering(answer: (message: unknown) => unknown, id: string | undefined = 'us'): void {
  const { browser } = boot(createDisk());
  const runtime = { id, sendMessage: async (message: unknown) => answer(message) };
  use({ ...browser, runtime } as unknown as typeof browser);
}
const nobody = (): never => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

describe('asking the worker', () => {
  test('carries the protocol, and hands on what the real worker answers', async () => {
    const running = start(createDisk());
    answering((message) => receive(running.worker, message, pageSender()));
    const seen = await askFromPage(sighted([sighting('1', { expires: 'never' })]));
    expect(seen).toMatchObject({ ok: true, value: { chips: [{ name: 'Key 1' }] } });
    expect((await askForContext()).ok).toBe(true);
    answering((message) => receive(running.worker, message, windowSender()));
    const overview = await askFromWindow({ type: 'overview' });
    expect(overview.ok && overview.value.credentials[0]?.verdict.level).toBe('ok');
    const popup = await askFromWindow({ type: 'popup' });
    expect(popup.ok && popup.value.accounts[0]?.first[0]?.name).toBe('Key 1');
    for (const type of ['settings', 'export-ledger', 'delete-everything'] as const) {
      expect((await askFromWindow({ type })).ok, type).toBe(true);
    }
  });

  test('hands on why not', async () => {
    answering(() => ({ ok: false, error: 'error_storage_full', values: [] }));
    expect(await askFromPage({ type: 'key-page' })).toEqual({ ok: false, error: 'error_storage_full', values: [] });
  });

  test.each([
    ['a worker that is not there', nobody, 'us', 'error_no_answer'],
    ['a worker that says nothing', () => undefined, 'us', 'error_no_answer'],
    ['a worker that says null', () => null, 'us', 'error_no_answer'],
    ['an extension that was updated under the page', nobody, '', 'error_context_gone'],
  ])('%s is an error, not an exception', async (_what, answer, id, error) => {
    answering(answer, id);
    expect(await askFromPage({ type: 'key-page' })).toEqual({ ok: false, error, values: [] });
    expect(await askFromWindow({ type: 'settings' })).toEqual({ ok: false, error, values: [] });
  });

  test('an extension whose very API is gone is an error, too', async () => {
    use({} as never);
    expect(await askFromPage({ type: 'key-page' })).toMatchObject({ ok: false, error: 'error_context_gone' });
  });

  test('whatever has not the shape of a reply is none', async () => {
    let reply: unknown;
    answering(() => reply);
    const views = fc.record({ ok: fc.constant(true), value: fc.anything() });
    const refusals = fc.record({ ok: fc.constant(false), error: fc.string(), values: fc.anything() });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), views, refusals), async (junk) => {
        reply = junk;
        for (const type of ['overview', 'popup'] as const) {
          const got = await askFromWindow({ type });
          expect(got.ok).toBe(false);
          expect(got).toMatchObject({ error: expect.stringMatching(/^error_(bad_reply|no_answer)$/) });
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the report of a tab', () => {
  /** A browser whose tabs give this for the script that is put into them. */
  function reporting(inject: (what: object) => unknown): void {
    const { browser } = boot(createDisk());
    const executeScript = async (what: object) => [{ frameId: 0, result: inject(what) }];
    use({ ...browser, scripting: { executeScript } } as unknown as typeof browser);
  }

  test('is what the script says that is put there for it; null where none may be put, or it says something else', async () => {
    const injected: unknown[] = [];
    reporting((what) => {
      injected.push(what);
      return 'html\n  body';
    });
    expect(await reportOfTab(7)).toBe('html\n  body');
    expect(injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['report.js'] }]);
    reporting(() => undefined);
    expect(await reportOfTab(7)).toBeNull();
    reporting(nobody);
    expect(await reportOfTab(7)).toBeNull();
  });
});

describe('what a page checks of a reply itself', () => {
  test('whatever has not the shape of a reply, or of a context, is none', async () => {
    let reply: unknown;
    answering(() => reply);
    const values = fc.record({ ok: fc.constant(true), value: fc.anything() });
    const refusals = fc.record({ ok: fc.constant(false), error: fc.string(), values: fc.anything() });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), values, refusals), async (junk) => {
        reply = junk;
        expect(await askForContext()).toMatchObject({ error: expect.stringMatching(/^error_(bad_reply|no_answer)$/) });
      }),
      { numRuns: 2_000 },
    );
    reply = { ok: false, error: 'pat-na1-1234', values: [] };
    expect(await askFromPage({ type: 'script', names: ['overlay'] })).toMatchObject({ error: 'error_bad_reply' });
  });

  test('a key of another length is none', async () => {
    const context = (key: string) => ({ ok: true, value: { fingerprintKey: key } });
    answering(() => context(`${'A'.repeat(43)}=`));
    expect((await askForContext()).ok).toBe(true);
    answering(() => context(`${'A'.repeat(21)}=`));
    expect((await askForContext()).ok).toBe(false);
  });
});
