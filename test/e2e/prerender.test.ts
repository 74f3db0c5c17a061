import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openUndriven } from '../harness/undriven.ts';
import { until } from '../harness/until.ts';
import { app, HUB } from './support.ts';

/** Tells the server when it is prepared, and when Keyturn shows something in it. */
const KEYS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Keys</title></head>
<body><main><h1>Service keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead>
<tbody><tr><td><a href="/service-keys/${HUB}/key/1">Nightly sync</a></td><td>Mar 1, 2026</td></tr></tbody></table></main>
<script>
  if (document.prerendering) fetch('/told?what=prepared');
  new MutationObserver(() => {
    if (!document.querySelector('keyturn-overlay')) return;
    const { activationStart } = performance.getEntriesByType('navigation')[0];
    fetch('/told?what=' + (document.prerendering ? 'shown too early' : activationStart > 0 ? 'shown when entered' : 'shown'))
      .then(() => new URLSearchParams(location.search).has('first') && location.assign('/contacts/${HUB}/home'));
  }).observe(document.documentElement, { childList: true });
</script></body></html>`;

/** Has the browser prepare the page of keys, and goes there once it is prepared. */
const HOME = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/service-keys/${HUB}"],"eagerness":"immediate"}]}</script>
</head><body><h1>Home</h1><script>fetch('/once-prepared').then(() => location.assign('/service-keys/${HUB}'));</script></body></html>`;

const wanted = process.env.E2E_BROWSER;

/** Firefox prepares no pages. */
describe.runIf(!wanted || wanted === 'chromium')('chromium, with nobody driving it', () => {
  test('a key page that the browser prepared is read when it is shown', async () => {
    const told: string[] = [];
    const waiting: (() => void)[] = [];
    const handler = (request: IncomingMessage, response: ServerResponse): boolean => {
      const { pathname, searchParams } = new URL(request.url ?? '', app(''));
      const html = (page: string) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
      if (pathname === '/told') told.push(searchParams.get('what') ?? '');
      if (pathname === '/once-prepared') waiting.push(() => response.writeHead(204).end());
      else if (pathname.startsWith('/service-keys/')) html(KEYS);
      else if (pathname.startsWith('/contacts/')) html(HOME);
      else response.writeHead(204).end();
      if (told.includes('prepared')) for (const go of waiting.splice(0)) go();
      return true;
    };
    // It begins on a page of keys, so that the extension is there and at work before anything is prepared.
    const browser = await openUndriven(app(`/service-keys/${HUB}`, '?first'), handler);
    try {
      await until(() => told.includes('shown'), { what: 'the extension' });
      await until(() => told.includes('prepared'), { what: 'a prepared page' });
      await until(() => told.includes('shown when entered'), { what: 'its keys to be shown' });
      expect(told).toEqual(['shown', 'prepared', 'shown when entered']);
    } finally {
      await browser.close();
    }
  }, 300_000);
});
