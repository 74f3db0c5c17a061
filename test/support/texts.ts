import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames } from '../../scripts/catalogue/names.mjs';
import { FOLDERS } from './folders.ts';

/** All texts of a language by their ids, with `$1` for values, as they are written. */
export function textsIn(language: string): Readonly<Record<string, { readonly message: string }>> {
  const folder = join('src/_locales', language);
  const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return Object.assign(kindNames(language, FOLDERS), ...files);
}
