import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Handler } from '../harness/server.ts';

const FOLDER = join(process.cwd(), 'test/stand-in');
/** The account of the stand-in: a Hub ID as HubSpot has them, made up. */
export const HUB = '12345678';
const SHORT_LINKS = [
  'api-key',
  'private-apps',
  'legacy-apps',
  'service-keys',
  'personal-access-key',
  'developer-api-key',
];

/** As strict as a real application's: nothing but the app's own files, and no markup from strings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function shell(referenceTime: number): string {
  return `<!doctype html><html lang="en" data-reference-time="${referenceTime}" data-build="${Math.floor(referenceTime / 6e8)}"><head><meta charset="utf-8"><title>Stand-in</title>
<link rel="stylesheet" href="/stand-in/style.css"></head><body><noscript>Stand-in page of the Keyturn project: not HubSpot’s.</noscript>
<script src="/stand-in/app.js"></script></body></html>`;
}

/** Plays HubSpot's app on every host that reaches it. See README.md for what the query decides. */
export function standIn(): Handler {
  const built = buildSync({
    entryPoints: [join(FOLDER, 'app/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  const script = built.outputFiles[0]?.text ?? '';
  const style = readFileSync(join(FOLDER, 'style.css'));
  return (request, response, referenceTime) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const send = (type: string, body: string | Buffer) =>
      response
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-store',
          'content-security-policy': POLICY,
        })
        .end(body);
    const short = /^\/l\/([\w-]+)\/?$/.exec(url.pathname)?.[1];
    if (url.pathname === '/favicon.ico') return false;
    if (url.pathname === '/stand-in/app.js') send('text/javascript', script);
    else if (url.pathname === '/stand-in/style.css') send('text/css', style);
    else if (short && SHORT_LINKS.includes(short))
      response.writeHead(302, { location: `/${short}/${HUB}${url.search}` }).end();
    else send('text/html', shell(referenceTime));
    return true;
  };
}
