// @ts-check
// From a provider's file to what the scripts work with: ids in full, paths and shapes as regular expressions, sources in place.
import { compileKind } from './compile-kind.mjs';
import { compilePath } from './paths.mjs';
import { shapeOf } from './shapes.mjs';
import { sourceOf } from './sources.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {import('./schema.mjs').SourceRef} SourceRef */
/** @typedef {import('../../src/catalogue/schema.ts').Provider} Provider */
/** @typedef {import('../../src/catalogue/schema.ts').PageDefinition} PageDefinition */
/** @typedef {import('./tier.mjs').Tier} Tier */

/** Of a provider of which no first day is known: no key in use is older. */
const NO_FIRST_DAY = '2000-01-01';

/**
 * A provider. Its file has passed `problemsOf`.
 * @param {string} id @param {ProviderFile} file @param {Tier} [tier] @returns {Provider}
 */
export function compileProvider(id, file, tier = 'recognised') {
  /** @param {SourceRef} ref */
  const source = (ref) => sourceOf(file, ref);
  const { parameters = {}, log, accounts } = file;
  const kinds = Object.entries(file.kinds).map(([name, kind]) => compileKind(id, name, kind, file));
  return {
    id,
    hosts: file.hosts.fixed ?? [],
    since: Date.parse(file.since?.on ?? NO_FIRST_DAY),
    tokens: (file.shapes ?? []).map((shape) => shapeOf(id, shape)),
    name: file.name,
    tier,
    ...(file.hosts.selfHosted && { selfHosted: true }),
    pages: Object.entries(file.pages).map(([name, page]) => compilePage(id, name, page, file)),
    kinds,
    ...(file.families && {
      families: Object.entries(file.families).map(([name, members]) => ({
        id: `${id}/${name}`,
        kinds: members.map((one) => `${id}/${one}`),
      })),
    }),
    logEvents: Object.entries(log?.events ?? {}).flatMap(([kind, effects]) =>
      Object.entries(effects).flatMap(([effect, types]) =>
        (types ?? []).map((type) => ({ type, kind: `${id}/${kind}`, effect: /** @type {'none'} */ (effect) })),
      ),
    ),
    ...(accounts && { accountPath: compilePath(accounts, { parameters }) }),
    ...(log?.opensWithDays && { logOpensWithDays: log.opensWithDays }),
    logSource: log ? source(log.source) : null,
    entrances: (file.entrances ?? []).map(({ kind, url, source: ref }) => ({
      provider: id,
      kind: `${id}/${kind}`,
      url,
      source: source(ref),
    })),
  };
}

/**
 * @param {string} id @param {string} name @param {ProviderFile['pages'][string]} page
 * @param {ProviderFile} file @returns {PageDefinition}
 */
function compilePage(id, name, page, { parameters: shared = {}, families = {} }) {
  const { role, path, not, link, rowId, hints, layout, labels, createdIs, single, hosts, query, fragment, account } =
    page;
  const { accountIn, personal } = page;
  const parameters = { ...shared, ...page.parameters };
  const family = Object.keys(families).find((one) => families[one]?.includes(page.kinds[0] ?? ''));
  return {
    id: `${id}/${name}`,
    provider: id,
    kind: `${id}/${family ?? page.kinds[0]}`,
    ...(family && { kinds: page.kinds.map((one) => `${id}/${one}`) }),
    ...(page.kindIs && { kindIs: page.kindIs.map((rule) => kindRule(id, rule)) }),
    role,
    path: compilePath(path, { parameters, ...(not && { not }) }),
    ...(account && account !== 'path' && { account }),
    ...(accountIn && {
      accountIn: { selector: accountIn.selector, ...(accountIn.attribute && { attribute: accountIn.attribute }) },
    }),
    ...(personal && { personal }),
    ...(hosts && { hosts }),
    ...(query && { query }),
    ...(fragment && { fragment: compilePath(fragment, { parameters }) }),
    ...(link && { link: compilePath(link, { parameters }) }),
    ...(rowId && { rowId: identity(rowId) }),
    .../** @type {Pick<PageDefinition, 'hints'>} */ (hints ? { hints } : {}),
    ...(labels && { labels: labels.map(({ label, meaning }) => ({ label: new RegExp(label, 'iu'), meaning })) }),
    .../** @type {Pick<PageDefinition, 'layout'>} */ (layout ? { layout } : {}),
    ...(createdIs && { createdIs }),
    ...(single && { single }),
  };
}

/** @param {NonNullable<ProviderFile['pages'][string]['rowId']>} rowId @returns {NonNullable<PageDefinition['rowId']>} */
function identity(rowId) {
  const pattern = new RegExp(rowId.pattern, 'u');
  if (rowId.from !== 'attribute') return { from: rowId.from, pattern };
  return { from: 'attribute', name: rowId.name, ...(rowId.on && { on: rowId.on }), pattern };
}

/**
 * @param {string} id @param {NonNullable<ProviderFile['pages'][string]['kindIs']>[number]} rule
 * @returns {import('../../src/catalogue/schema.ts').KindRule}
 */
function kindRule(id, { kind: name, ...by }) {
  const kind = `${id}/${name}`;
  const whole = (/** @type {string} */ text) => new RegExp(`^(?:${text})$`, 'iu');
  if ('selector' in by) return { kind, by: 'selector', selector: by.selector };
  if ('heading' in by) return { kind, by: 'heading', text: whole(by.heading) };
  return { kind, by: 'column', column: whole(by.column), text: whole(by.text) };
}
