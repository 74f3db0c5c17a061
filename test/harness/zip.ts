import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** A folder as the bytes of a zip archive. */
export function zipFolder(folder: string): Uint8Array {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return zipSync(Object.fromEntries(files.map((file) => [relative(folder, file), new Uint8Array(readFileSync(file))])));
}
