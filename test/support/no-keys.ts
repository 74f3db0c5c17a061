/** Pages of settings that list no keys, though they have names, dates and words about keys. */

const page = (lang: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;

const table = (headers: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const list = (...items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export const NO_KEYS = [
  {
    what: 'a list of members',
    html: page(
      'en',
      'Members',
      table(
        ['Name', 'Role', 'Joined', 'Last active'],
        ['Ana Okafor', 'Owner', 'Mar 14, 2025', 'Nov 20, 2026'],
        ['Bo Lindqvist', 'Member', 'Oct 9, 2026', 'Never'],
      ),
    ),
  },
  {
    what: 'an audit log that tells of keys',
    html: page(
      'en',
      'Audit log',
      table(
        ['Event', 'Actor', 'Date'],
        ['API key created', 'Ana Okafor', 'Mar 14, 2025'],
        ['Access token revoked', 'Bo Lindqvist', 'Oct 9, 2026'],
      ),
    ),
  },
  {
    what: 'a list of webhooks in German',
    html: page(
      'de',
      'Webhooks',
      list(
        '<a href="/webhooks/17"><strong>Lager</strong></a> <span>Erstellt am 14. März 2025</span>',
        '<a href="/webhooks/18"><strong>Rechnungen</strong></a> <span>Erstellt am 9. Oktober 2026</span>',
      ),
    ),
  },
  {
    what: 'a list of invoices',
    html: page(
      'en',
      'Invoices',
      table(
        ['Number', 'Created', 'Due'],
        ['INV-1001', 'Mar 14, 2025', 'Apr 14, 2025'],
        ['INV-1002', 'Oct 9, 2026', ''],
      ),
    ),
  },
];
