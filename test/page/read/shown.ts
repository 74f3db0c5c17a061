import { dayOf } from '../fixtures.ts';

/** Pages of the window's own document, for what a parsed one cannot have: shadow roots, frames, mutations. */
export const LIST = '/service-keys/12345678';
export const DETAIL = '/service-keys/12345678/key/101';

export function show(html: string, root: Element | ShadowRoot = document.body): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  root.replaceChildren(...parsed.body.childNodes);
}

export const row = (id: number, name: string, created: string, used = 'Never') =>
  `<tr><td><a href="https://app.hubspot.com/service-keys/12345678/key/${id}">${name}</a></td><td>${created}</td><td>${used}</td></tr>`;
export const table = (...rows: string[]) =>
  `<table><thead><tr><th>Name</th><th>Created</th><th>Last used</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
export const births = (reading: { credentials: readonly { id: string; created: Parameters<typeof dayOf>[0] }[] }) =>
  reading.credentials.map(({ id, created }) => `${id} ${dayOf(created)}`);
