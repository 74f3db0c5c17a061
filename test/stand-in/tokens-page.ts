import type { Handler } from '../harness/server.ts';

/** A page of ours that lists tokens in a plain table, as no product does: not GitLab's, nor anybody's. Days are YYYY-MM-DD. */
const ROWS: readonly [name: string, created: string, expires: string][] = [
  ['deploy bot', '2026-03-02', '2027-03-01'],
  ['nightly export', '2026-05-20', '2027-05-19'],
  ['release notes', '2026-10-05', '2027-10-04'],
];

/** `/…?keys=<n>` shows the first n of them (2 where nothing is said). Everything else is left to the empty page. */
export function tokensPage(path = '/-/user_settings/personal_access_tokens'): Handler {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    if (!url.pathname.endsWith(path)) return false;
    const rows = ROWS.slice(0, Number(url.searchParams.get('keys') ?? 2))
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stand-in</title></head><body><main>
<h1>Tokens</h1><p>Stand-in page of the Keyturn project.</p>
<table><thead><tr><th>Name</th><th>Created</th><th>Expires</th></tr></thead><tbody>${rows}</tbody></table>
</main></body></html>`);
    return true;
  };
}
