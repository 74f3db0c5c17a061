// The page of a window, with the style sheets that it names inside and its scripts named from the start. A browser asks for each file
// of an extension by itself, paints nothing until the sheets are there, and finds the parts of a script only when it has read that.
import { createHash } from 'node:crypto';
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
 * The page of a window as it ships, and the style in it; `outputs` is what esbuild says it has written, `minify` whether styles are
 * to be made small.
 */
export async function windowPage(name, outputs, minify, target) {
  const source = readFileSync(join(ROOT, `src/ui/${name}/${name}.html`), 'utf8');
  const [links] = STYLES.exec(source);
  const sheets = [...links.matchAll(STYLE)].map(([, sheet]) => readFileSync(pathOf(sheet), 'utf8'));
  const { code } = await esbuild.transform(sheets.join('\n'), { loader: 'css', minify, target });
  const style = code.trim();
  if (style.includes('</')) throw new Error(`${name}: "</" would end the style in the page`);
  const parts = partsOf(`${name}.js`, outputs).map((part) => `    <link rel="modulepreload" href="${part}">\n`);
  const page = source.replace(links, () => `    <style>${style}</style>\n${parts.join('')}`);
  return { page, style };
}

/** The manifest, with leave for these styles to stand in the extension's pages; no other may. */
export function withStyles(manifest, styles) {
  const hashes = styles.map((style) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const { extension_pages: pages } = manifest.content_security_policy;
  const allowed = pages.replace("style-src 'self'", (own) => own + hashes.join(''));
  if (hashes.length > 0 && allowed === pages) throw new Error("manifest.json: no style-src 'self' to add styles to");
  return { ...manifest, content_security_policy: { extension_pages: allowed } };
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
