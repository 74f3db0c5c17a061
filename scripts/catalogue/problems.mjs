// @ts-check
// What speaks against a provider's file besides the schema, in words that name the place in it.
import { hintProblems } from './hint-rules.mjs';
import { overlapProblems } from './overlaps.mjs';
import { isPage, pageProblems, recognisePage } from './pages.mjs';
import { sampleProblems } from './shapes.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {import('./read-files.mjs').Folder} Folder */

/** @param {ProviderFile} file @param {ReadonlySet<string>} nouns @returns {string[]} */
export function problemsOf(file, nouns) {
  return [
    ...sourceProblems(file),
    ...Object.entries(file.pages).flatMap(([name, page]) => [
      ...pageProblems(name, page, file),
      ...familyProblems(file, page).map((what) => `pages.${name}${what}`),
      ...accountProblems(page).map((what) => `pages.${name}.${what}`),
      ...(page.rowId?.from === 'attribute' && page.rowId.on
        ? hintProblems({ on: page.rowId.on }).map((what) => `pages.${name}.rowId.${what}`)
        : []),
      ...(page.hints ? hintProblems(page.hints).map((what) => `pages.${name}.hints.${what}`) : []),
      ...page.kinds
        .filter((kind) => !file.kinds[kind])
        .map((kind) => `pages.${name}.kinds: there is no kind "${kind}"`),
    ]),
    ...usageLogProblems(file),
    ...linkProblems(file),
    ...overlapProblems(file),
    ...Object.entries(file.families ?? {}).flatMap(([name, members]) => [
      ...(file.kinds[name] ? [`families.${name} is the name of a kind`] : []),
      ...members.filter((kind) => !file.kinds[kind]).map((kind) => `families.${name}: there is no kind "${kind}"`),
    ]),
    ...Object.entries(file.kinds).flatMap(([name, kind]) => kindProblems(`kinds.${name}`, kind, nouns)),
    ...(file.shapes ?? []).flatMap((shape, at) => [
      ...sampleProblems(shape).map((what) => `shapes[${at}] ${what}`),
      ...shape.kinds.filter((kind) => !file.kinds[kind]).map((kind) => `shapes[${at}]: there is no kind "${kind}"`),
    ]),
    ...Object.keys(file.log?.events ?? {})
      .filter((kind) => !file.kinds[kind])
      .map((kind) => `log.events: there is no kind "${kind}"`),
    ...(file.hostAccess === 'at-install' ? readProblems(file) : []),
  ];
}

/**
 * What is wrong with how a page tells its kinds apart.
 * @param {ProviderFile} file @param {ProviderFile['pages'][string]} page @returns {string[]}
 */
function familyProblems({ families = {} }, { kinds, kindIs = [] }) {
  const own = Object.values(families).filter((members) => kinds.some((kind) => members.includes(kind)));
  const isOne = kinds.length === 1 ? own.length < 2 : own.length === 1 && kinds.every((kind) => own[0]?.includes(kind));
  return [
    ...(isOne ? [] : ['.kinds: "families" has to hold all of them in one, and each kind in no other']),
    ...kindIs.flatMap((rule, at) => [
      ...(kinds.includes(rule.kind) && kinds.length > 1 ? [] : [`.kindIs[${at}]: no kind that has to be told there`]),
      ...('selector' in rule ? hintProblems({ selector: rule.selector }).map((what) => `.kindIs[${at}].${what}`) : []),
    ]),
  ];
}

/**
 * What is wrong with how a page tells whose keys it shows.
 * @param {ProviderFile['pages'][string]} page @returns {string[]}
 */
function accountProblems({ account = 'path', accountIn, role, personal }) {
  if (personal && account !== 'path' && account !== 'host')
    return ['personal: counts only where the address names an organisation'];
  if (!accountIn) return account === 'page' ? ['accountIn: has to say where the page tells the account'] : [];
  return [
    ...(account === 'page' ? [] : ['accountIn: counts only with "account": "page"']),
    ...(role === 'list' || role === 'detail' ? [] : ['accountIn: no keys are read there']),
    ...hintProblems({ selector: accountIn.selector }).map((what) => `accountIn.${what}`),
  ];
}

/** A link to a log is made of a path that one of the pages here is. @param {ProviderFile} file */
function usageLogProblems(file) {
  const isPathHere = (/** @type {string} */ path) => {
    const url = new URL(`https://example.com${path.replaceAll(/:(?:account|id)/g, '12345678')}`);
    return Object.values(file.pages).some((page) => isPage(file, page, url));
  };
  return Object.entries(file.kinds).flatMap(([name, { usageLogs = [] }]) =>
    usageLogs.flatMap(({ path }, at) =>
      path === undefined || isPathHere(path) ? [] : [`kinds.${name}.usageLogs[${at}].path is none of the "pages"`],
    ),
  );
}

/** A link is named by what it is for and about: two that are named alike cannot be told apart. @param {ProviderFile} file */
function linkProblems({ kinds }) {
  return Object.entries(kinds).flatMap(([name, { links = [] }]) => {
    const names = links.map(({ purpose, aboutKind = name, about = aboutKind }) => `${purpose} ${about}`);
    return links.flatMap(({ aboutKind, about }, at) => [
      ...(names.indexOf(names[at] ?? '') < at
        ? [`kinds.${name}.links[${at}]: another has its purpose: say by "about" what sets it apart`]
        : []),
      ...(aboutKind !== undefined && !kinds[aboutKind]
        ? [`kinds.${name}.links[${at}]: there is no kind "${aboutKind}"`]
        : []),
      ...(aboutKind !== undefined && about !== undefined
        ? [`kinds.${name}.links[${at}] has to be about one thing`]
        : []),
    ]);
  });
}

const SOURCE_FIELDS = new Set(['source', 'overlapSource', 'eventsSource']);

/** @param {unknown} value @param {string} at @returns {{ at: string, key: string }[]} */
function refsIn(value, at) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => {
    const path = Array.isArray(value) ? `${at}[${field}]` : `${at}${at && '.'}${field}`;
    if (SOURCE_FIELDS.has(field) || at.endsWith('.traits')) {
      return [{ at: path, key: typeof part === 'string' ? part : part.from }];
    }
    return refsIn(part, path);
  });
}

/** @param {ProviderFile} file */
function sourceProblems({ sources, ...facts }) {
  const refs = refsIn(facts, '');
  const named = new Set(refs.map(({ key }) => key));
  return [
    ...refs
      .filter(({ key }) => !sources[key])
      .map(({ at, key }) => `${at} names the source "${key}", which "sources" does not hold`),
    ...Object.keys(sources)
      .filter((key) => !named.has(key))
      .map((key) => `sources.${key} is named by no fact`),
  ];
}

/** @param {string} at @param {ProviderFile['kinds'][string]} kind @param {ReadonlySet<string>} nouns */
function kindProblems(at, { noun, lifecycle = [], clocks = [], replacements = [] }, nouns) {
  const problems = nouns.has(noun) ? [] : [`${at}.noun: src/_locales/en/nouns.json has no "${noun}"`];
  const dates = lifecycle.map(({ on }) => on).filter((on) => /^\d/.test(on));
  if (dates.some((on, index) => on < (dates[index - 1] ?? '')))
    problems.push(`${at}.lifecycle is not in order of time`);
  const steps = lifecycle.filter(({ appliesTo, on }) => !appliesTo && /^\d/.test(on)).map(({ stage }) => stage);
  if (steps.lastIndexOf('announced') > 0) problems.push(`${at}.lifecycle: "announced" has to come first`);
  const end = steps.indexOf('stopped-working');
  if (end >= 0 && end < steps.length - 1)
    problems.push(`${at}.lifecycle: nothing can follow "stopped-working", and "${steps[end + 1]}" does`);
  for (const clock of clocks) {
    if (clocks.filter((one) => one.clock === clock.clock).length > 1)
      problems.push(`${at}.clocks has two of "${clock.clock}"`);
    if (clock.clock === 'deadline' && !lifecycle.some(({ stage }) => stage === clock.stage))
      problems.push(`${at}.clocks: the lifecycle has no "${clock.stage}" that a deadline could be`);
  }
  for (const [index, { kind, way }] of replacements.entries())
    if ((kind === undefined) === (way === undefined))
      problems.push(`${at}.replacements[${index}] has to name a kind or a way, and not both`);
  return problems;
}

/** What is missing for its pages to be read. @param {ProviderFile} file */
function readProblems(file) {
  const missing = [
    ...(file.since ? [] : ['since']),
    ...(file.hosts.fixed && !file.hosts.fixed.some((host) => host.startsWith('*')) ? [] : ['hosts.fixed without "*"']),
    ...Object.entries(file.kinds).flatMap(
      ([name, { perAccount, rotation, clocks = [], lifecycle = [], replacements = [] }]) => [
        ...(perAccount ? [] : [`kinds.${name}.perAccount`]),
        ...(rotation ? [] : [`kinds.${name}.rotation`]),
        ...(clocks.length > 0 ? [] : [`kinds.${name}.clocks`]),
        ...lifecycle
          .filter(({ on, through, appliesTo }) => !/^\d/.test(on) || through || appliesTo)
          .map(({ stage }) => `kinds.${name}.lifecycle: "${stage}" as one date for all keys`),
        ...(replacements.every(({ kind, suits }) => kind && file.kinds[kind] && suits)
          ? []
          : [`kinds.${name}.replacements as kinds of its own, with "suits"`]),
      ],
    ),
    ...Object.entries(file.pages).flatMap(([name, { kinds, account = 'path', query, fragment, hosts }]) =>
      kinds.length === 1 && account === 'path' && !query && !fragment && !hosts
        ? []
        : [`pages.${name}: one kind, and an address of which the path alone tells page and account`],
    ),
  ];
  return missing.map((what) => `is read by Keyturn ("hostAccess": "at-install") and lacks ${what}`);
}

/** What is wrong between providers: pages that two claim, kinds that are nowhere. @param {readonly Folder[]} folders */
export function crossProblems(folders) {
  const ids = new Set(folders.flatMap(({ id, file }) => Object.keys(file.kinds).map((kind) => `${id}/${kind}`)));
  return folders.flatMap(({ id, path, file }) => [
    ...Object.entries(file.kinds).flatMap(([name, { replacements = [] }]) =>
      replacements
        .filter(({ kind }) => kind && !ids.has(kind.includes('/') ? kind : `${id}/${kind}`))
        .map(({ kind }) => `${path}: kinds.${name}.replacements: there is no kind "${kind}"`),
    ),
    ...Object.entries(file.pages).flatMap(([name, page]) =>
      page.examples.yes.flatMap((address) =>
        recognisePage(folders, id, address)
          .filter((found) => found !== `${id}/${name}`)
          .map((found) => `${path}: pages.${name}: ${address} is claimed by the page ${found}, too`),
      ),
    ),
  ]);
}
