import { readFileSync } from 'node:fs';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { hashOf } from './hash.mjs';

/**
 * Makes every small change that Stryker knows in these files, each behind a switch, and all of them off.
 * `codes`: each file with its switches, by path. `changes`: the change of switch n is the nth; its `id` lasts as long as its file
 * stays the same; `place` and what stood there (`from`) are for people; `isDeep`: all that modules remember is forgotten for it.
 */
export async function withChanges({ files, isPure = false, dear = null }) {
  const sources = files.map((file) => ({ name: file, mutate: true, content: readFileSync(file, 'utf8') }));
  const options = { ignorers: [], excludedMutations: [], plugins: null };
  const made = await instrumenter().instrument(sources, options);
  const shapes = new Map(
    sources.map(({ name, content }) => [name, { lines: content.split('\n'), id: hashOf(name, content) }]),
  );
  const changes = made.mutants.map(({ id, fileName, location, replacement, status }) => {
    const { lines, id: file } = shapes.get(fileName);
    const { start, end } = location;
    const from = [...lines.slice(start.line, end.line), lines[end.line].slice(0, end.column)];
    from[0] = from[0].slice(start.column);
    return {
      id: `${file}-${start.line}-${start.column}-${end.line}-${end.column}-${hashOf(replacement)}`,
      number: id,
      place: `${fileName}:${start.line + 1}`,
      from: short(from.join(' ')),
      to: short(replacement),
      isLeftOut: status === 'Ignored',
      isDeep: dear?.of.test(fileName) ?? false,
    };
  });
  const hasSwitches = new Set(made.mutants.map(({ fileName }) => fileName));
  const codes = made.files.map(({ name, content }) => {
    const counting = hasSwitches.has(name) ? tellingLoads(countingSteps(content)) : content;
    return [name, isPure ? forgetting(counting, dear?.memos.test(name) ?? false) : counting];
  });
  return { changes, codes: Object.fromEntries(codes), id: hashOf(...[...shapes.values()].map(({ id }) => id)) };
}

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 110);

/**
 * Each switch notes that a test came by it. While changes are tried that is known already: then only the steps are counted, so that
 * a loop that no longer ends is broken off (see runner.mjs).
 */
function countingSteps(code) {
  const before = 'var c = cov.static;';
  if (!code.includes(before)) throw new Error('Stryker notes in another way now which switch a test comes by');
  return code.replace(before, `if (ns.step) return ns.step();\n    ${before}`);
}

/** A test may load files anew: what is come by meanwhile is come by while loading. Imports run before the first of these. */
const tellingLoads = (code) => `globalThis.__stryker__.loads?.(1);${code}\nglobalThis.__stryker__.loads?.(-1);`;

/** What a module remembers, in a map of its own that is empty when it is loaded, can be forgotten (see memory.mjs). */
function forgetting(code, isDear) {
  return code.replace(
    /^(const \w+ = )(new (?:Weak)?Map(?:<.*>)?\(\));$/gm,
    `$1globalThis.__stryker__.memo($2, ${isDear});`,
  );
}

/** Stryker makes its instrumenter by an injector; this is as much of one as it needs. */
function instrumenter() {
  const no = () => undefined;
  const logger = { debug: no, info: no, trace: no, fatal: console.error, warn: console.warn, error: console.error };
  const parts = { logger: { ...logger, isDebugEnabled: () => false } };
  const injector = {
    provideValue(token, value) {
      parts[token] = value;
      return injector;
    },
    injectClass: (Class) => new Class(...Class.inject.map((token) => parts[token])),
  };
  return createInstrumenter(injector);
}
