import type { Handler } from '../harness/server.ts';

/** A page of keys of a product that nobody knows, in words of no language; it draws its list some time after it was loaded. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Zqwx</title></head><body>
<header>Gnar</header><main><h1>Zqwx</h1><div id="list"><p>Blorp</p></div></main>
<script>
  const rows = [['Nightly sync', '2025-01-15', '2026-11-20'], ['Mailer', '2026-11-01', '2026-11-21']];
  const make = (tag, inner) => {
    const element = document.createElement(tag);
    element.append(...inner);
    return element;
  };
  setTimeout(() => {
    const head = make('thead', [make('tr', ['Frob', 'Vrrm', 'Plok', ''].map((text) => make('th', [text])))]);
    const body = make('tbody', rows.map((row) => make('tr', [...row, 'Zap'].map((text) => make('td', [text])))));
    document.querySelector('#list').replaceChildren(make('table', [head, body]));
  }, 400);
</script></body></html>`;

/** Plays it at every path below `/team/`. */
export function unknownPage(): Handler {
  return (request, response) => {
    if (!request.url?.startsWith('/team/')) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(PAGE);
    return true;
  };
}
