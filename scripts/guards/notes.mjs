import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which test noticed that a guard was missing, or that none did: a file for each guard, so that a run that is broken off can go on.
 */
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

const nonePathOf = (id) => join(FOLDER, `${id}.none`);

/** True where these tests, as they are now, were all asked for the guard, and none noticed. */
export function isUnnoticedBy(id, tests) {
  return existsSync(nonePathOf(id)) && readFileSync(nonePathOf(id), 'utf8') === tests;
}

/** Notes that these tests were all asked for the guard, and none noticed. */
export const noteUnnoticedBy = (id, tests) => writeFileSync(nonePathOf(id), tests);

/** The files of a module's tests. */
export function testFilesOf({ tests, without = [] }) {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && tests.some((start) => file.startsWith(start)))
    .filter((file) => !without.some((start) => file.startsWith(start)))
    .sort();
}

/** One text for a module's tests: another one as soon as anything in one of their files is. */
export function testsOf(module) {
  const hash = createHash('sha256');
  for (const file of testFilesOf(module)) hash.update(JSON.stringify([file, readFileSync(file, 'utf8')]));
  return hash.digest('hex');
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
