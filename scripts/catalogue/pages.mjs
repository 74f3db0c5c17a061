// @ts-check
// Which page an address is, over all providers: hosts, path, and where these do not tell pages apart, query or fragment.
import { compilePath, unknownParameters } from './paths.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {ProviderFile['pages'][string]} PageFact */
/** @typedef {Pick<import('./read-files.mjs').Folder, 'id' | 'file'>} Known */

/** Where a product stands that anybody can install; and a customer's own host at a provider. */
const OWN_HOST = 'keys.self-hosted.example';
const TENANT = 'tenant';

/** @param {ProviderFile} file @param {PageFact} [page] */
export function exampleHosts(file, page) {
  const hosts = page?.hosts ?? file.hosts.fixed ?? [];
  return [...hosts.map((host) => host.replace('*', TENANT)), ...(file.hosts.selfHosted ? [OWN_HOST] : [])];
}

/** @param {string} pattern @param {string} host */
const isHost = (pattern, host) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern);

/** @param {ProviderFile} file @param {PageFact} page @param {URL} url */
function isOn(file, page, url) {
  const hosts = page.hosts ?? file.hosts.fixed ?? [];
  return hosts.some((one) => isHost(one, url.hostname)) || (file.hosts.selfHosted && url.hostname === OWN_HOST);
}

/** @param {ProviderFile} file @param {PageFact} page @param {URL} url */
export function isPage(file, page, url) {
  const parameters = { ...file.parameters, ...page.parameters };
  const fragment = `/${url.hash.replace(/^#\/?/, '').split('?')[0]}`;
  return (
    compilePath(page.path, { parameters, ...(page.not && { not: page.not }) }).test(url.pathname) &&
    Object.entries(page.query ?? {}).every(([name, value]) => url.searchParams.get(name) === value) &&
    (!page.fragment || compilePath(page.fragment, { parameters }).test(fragment))
  );
}

/** Ids of all pages that an address is, in full. @param {readonly Known[]} all @param {URL} url */
export function pagesAt(all, url) {
  return all.flatMap(({ id, file }) =>
    Object.entries(file.pages)
      .filter(([, page]) => isOn(file, page, url) && isPage(file, page, url))
      .map(([name]) => `${id}/${name}`),
  );
}

/** The same for an example, on each of its hosts. @param {readonly Known[]} all @param {string} id @param {string} address */
export function recognisePage(all, id, address) {
  const file = all.find((one) => one.id === id)?.file;
  if (!file) return [];
  const hosts = /^https:/.test(address) ? [''] : exampleHosts(file);
  const found = hosts.flatMap((host) => pagesAt(all, new URL(address, `https://${host || 'example.com'}`)));
  return [...new Set(found)];
}

/** What a new folder has in place of an address that is to be looked up. */
export const NO_EXAMPLE = '/no-such-page';

/** @param {string} name of the page */
export const exampleNeeded = (name) =>
  `pages.${name}.examples.no: name a similar address that is not this page, such as that of the page above it`;

/** What speaks against a page, by its own examples. @param {string} name @param {PageFact} page @param {ProviderFile} file */
export function pageProblems(name, page, file) {
  const at = `pages.${name}`;
  const parameters = { ...file.parameters, ...page.parameters };
  const unknown = [page.path, page.link ?? '', ...(page.not ?? [])].flatMap((one) =>
    unknownParameters(one, parameters),
  );
  const problems = [...new Set(unknown)].map((one) => `${at}: nothing says what ":${one}" in its path stands for`);
  if ((page.account ?? 'path') === 'path' && !page.path.includes(':account'))
    problems.push(`${at}.path has no ":account": say by "account" how the account is told`);
  const { no } = page.examples;
  if (no.length === 0 || no.includes(NO_EXAMPLE)) problems.push(exampleNeeded(name));
  const known = [{ id: '', file: { ...file, pages: { [name]: page } } }];
  const [host] = exampleHosts(file, page);
  if (!host) return [...problems, `${at}: there is no host that it could be on`];
  const isFound = (/** @type {string} */ address) => pagesAt(known, new URL(address, `https://${host}`)).length > 0;
  return [
    ...problems,
    ...page.examples.yes.filter((one) => !isFound(one)).map((one) => `${at}: its example ${one} does not match`),
    ...no.filter(isFound).map((one) => `${at}: ${one} matches, which it should not`),
  ];
}
