// The files of a window: its page, with one style sheet of all that the page names, and its scripts named from the start. A browser
// asks for each file of an extension by itself, and finds the parts of a script only when it has read that.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './root.mjs';

const STYLES = /( *<link rel="stylesheet" href="([\w-]+\.css)">\n)+/;
const STYLE = /href="([\w-]+\.css)"/g;
const ROOMS = ['src/ui/components', 'src/ui/popup', 'src/ui/options'];

const pathOf = (name) => {
  const room = ROOMS.find((folder) => readdirSync(join(ROOT, folder)).includes(name));
  if (!room) throw new Error(`${name}: no such style sheet in ${ROOMS.join(', ')}`);
  return join(ROOT, room, name);
};

/**
 * The page of a window as it ships, and its style sheet, by name; `outputs` is what esbuild says it has written, `minify` whether
 * styles are to be made small.
 */
export async function windowFiles(name, outputs, minify, target) {
  const page = readFileSync(join(ROOT, `src/ui/${name}/${name}.html`), 'utf8');
  const [links] = STYLES.exec(page);
  const sheets = [...links.matchAll(STYLE)].map(([, sheet]) => readFileSync(pathOf(sheet), 'utf8'));
  const { code } = await esbuild.transform(sheets.join('\n'), { loader: 'css', minify, target });
  const parts = partsOf(`${name}.js`, outputs).map((part) => `    <link rel="modulepreload" href="${part}">\n`);
  const linked = `    <link rel="stylesheet" href="${name}.css">\n${parts.join('')}`;
  return { [`${name}.html`]: page.replace(links, linked), [`${name}.css`]: code };
}

/** What a script loads at once, itself left out. */
export function partsOf(script, outputs, seen = new Set()) {
  const own = Object.entries(outputs).find(([path]) => path.split('/').at(-1) === script)?.[1];
  for (const { kind, path } of own?.imports ?? []) {
    const part = path.split('/').at(-1);
    if (kind !== 'import-statement' || seen.has(part)) continue;
    seen.add(part);
    partsOf(part, outputs, seen);
  }
  return [...seen].sort();
}
