import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Which test noticed that a guard was missing: a file for each guard, so that a run that is broken off can go on. */
export const FOLDER = join('out', 'guards');

const pathOf = (id) => join(FOLDER, `${id}.txt`);

/** Of a guard as `guardsIn` found it: another one as soon as anything in its file is. */
export function idOf(file, source, { start, end, without }) {
  return createHash('sha256')
    .update(JSON.stringify([file, start, end, without, source]))
    .digest('hex')
    .slice(0, 16);
}

/** The test that noticed; null: none did. */
export function noteOf(id) {
  return existsSync(pathOf(id)) ? readFileSync(pathOf(id), 'utf8') : null;
}

/** Forgets all that was noted, or only what tests noted that have been changed since. */
export function forget({ isAll }) {
  if (isAll) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const note of readdirSync(FOLDER).filter((file) => /^[0-9a-f]{16}\.txt$/.test(file))) {
    const path = join(FOLDER, note);
    const [test] = readFileSync(path, 'utf8').split(': ');
    if (!existsSync(test) || statSync(test).mtimeMs > statSync(path).mtimeMs) rmSync(path);
  }
}
