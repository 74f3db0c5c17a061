import type { Handler } from '../harness/server.ts';

/** Whose keys they are, with an id that nobody else's has. Days are YYYY-MM-DD. */
const KEYS: Readonly<Record<string, readonly [id: string, name: string, created: string][]>> = {
  ana: [
    ['0b1f2c3d-0000-4000-8000-000000000001', 'shop', '2026-03-02'],
    ['0b1f2c3d-0000-4000-8000-000000000002', 'backup', '2026-05-20'],
  ],
  bo: [['0b1f2c3d-0000-4000-8000-000000000003', 'phone', '2026-10-05']],
};

/** A page of ours that says who is signed in where WordPress says it, with that person's keys: `/wp-admin/profile.php?who=ana`. */
export const peoplePage: Handler = (request, response) => {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  if (url.pathname !== '/wp-admin/profile.php') return false;
  const who = url.searchParams.get('who') ?? '';
  const rows = (KEYS[who] ?? [])
    .map(([id, name, created]) => `<tr data-uuid="${id}"><td>${name}</td><td>${created}</td></tr>`)
    .join('');
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stand-in</title></head><body><main>
<h1>Application Passwords</h1><p>Stand-in page of the Keyturn project.</p>
<p><label>Username <input id="user_login" value="${who}" disabled></label></p>
<table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${rows}</tbody></table></main></body></html>`);
  return true;
};
