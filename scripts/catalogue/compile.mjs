// @ts-check
// From a provider's file to what the scripts work with: ids in full, paths and shapes as regular expressions, sources in place.
import { nameIdOf } from './names.mjs';
import { compilePath } from './paths.mjs';
import { shapeOf } from './shapes.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {import('./schema.mjs').SourceRef} SourceRef */
/** @typedef {import('../../src/catalogue/schema.ts').Provider} Provider */
/** @typedef {import('../../src/catalogue/schema.ts').PageDefinition} PageDefinition */
/** @typedef {import('../../src/core/lifecycle.ts').Kind} Kind */
/** @typedef {import('../../src/core/lifecycle.ts').Source} Source */

/** @param {ProviderFile} file @param {SourceRef} ref @returns {Source} */
export function sourceOf(file, ref) {
  const [key, own] = typeof ref === 'string' ? [ref, undefined] : [ref.from, ref.confidence];
  const { url, checkedOn, confidence = 'stated' } = file.sources[key] ?? missing(key);
  return { url, checkedOn, confidence: own ?? confidence };
}

/** @param {string} key @returns {never} */
function missing(key) {
  throw new Error(`no source ${key}`);
}

/**
 * A provider whose pages Keyturn reads. Its file has passed `problemsOf`.
 * @param {string} id @param {ProviderFile} file @returns {Provider}
 */
export function compileProvider(id, file) {
  /** @param {SourceRef} ref */
  const source = (ref) => sourceOf(file, ref);
  const { parameters = {}, log, accounts } = file;
  const kinds = Object.entries(file.kinds).map(([name, kind]) => compileKind(id, name, kind, file));
  const since = Date.parse(file.since?.on ?? '');
  return {
    id,
    hosts: file.hosts.fixed ?? [],
    since,
    tokens: (file.shapes ?? []).map((shape) => shapeOf(id, shape)),
    name: file.name,
    pages: Object.entries(file.pages).map(([name, page]) => compilePage(id, name, page, parameters)),
    kinds,
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
 * @param {NonNullable<ProviderFile['parameters']>} shared @returns {PageDefinition}
 */
function compilePage(id, name, page, shared) {
  const { role, path, not, link, rowId, hints, labels, createdIs, single } = page;
  const parameters = { ...shared, ...page.parameters };
  return {
    id: `${id}/${name}`,
    provider: id,
    kind: `${id}/${page.kinds[0]}`,
    role,
    path: compilePath(path, { parameters, ...(not && { not }) }),
    ...(link && { link: compilePath(link, { parameters }) }),
    ...(rowId && { rowId: { ...rowId, pattern: new RegExp(rowId.pattern, 'u') } }),
    .../** @type {Pick<PageDefinition, 'hints'>} */ (hints ? { hints } : {}),
    ...(labels && { labels: labels.map(({ label, meaning }) => ({ label: new RegExp(label, 'iu'), meaning })) }),
    ...(createdIs && { createdIs }),
    ...(single && { single }),
  };
}

/**
 * @param {string} provider @param {string} name @param {ProviderFile['kinds'][string]} kind @param {ProviderFile} file
 * @returns {Kind}
 */
function compileKind(provider, name, kind, file) {
  /** @template {{ source: SourceRef }} F @param {F} fact */
  const sourced = ({ source, ...rest }) => ({ ...rest, source: sourceOf(file, source) });
  const introduced = kind.introduced ?? file.since ?? missing('introduced');
  const { source, overlapSource, mode, overlapDays = null } = kind.rotation ?? missing('rotation');
  const all = {
    provider,
    introduced: introduced.on,
    introducedSource: sourceOf(file, introduced.source),
    id: `${provider}/${name}`,
    nameId: nameIdOf(provider, name, kind),
    perAccount: kind.perAccount,
    lifecycle: (kind.lifecycle ?? []).map(sourced),
    rotation: {
      mode,
      overlapDays,
      source: sourceOf(file, source),
      ...(overlapSource && { overlapSource: sourceOf(file, overlapSource) }),
    },
    clocks: (kind.clocks ?? []).map((clock) => ('source' in clock ? sourced(clock) : clock)),
    replacements: (kind.replacements ?? []).map((one) => ({ ...sourced(one), kind: `${provider}/${one.kind}` })),
    links: (kind.links ?? []).map(sourced),
    ...(kind.buttons && { buttons: sourced(kind.buttons) }),
    traits: Object.keys(kind.traits ?? {}),
  };
  // What the types cannot say, `problemsOf` has: of a provider whose pages are read nothing of this is missing.
  return /** @type {Kind} */ (/** @type {unknown} */ (all));
}
