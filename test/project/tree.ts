import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'test', 'docs', 'scripts', '.ci'];

/** Every file and folder of the project that is kept, by its path. */
export const TREE: readonly string[] = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ),
];

/** Those that a path with `*` or `**` in it means. */
export function meantBy(path: string): string[] {
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*/g, (stars) => ({ '**/': '(?:.*/)?', '**': '.*' })[stars] ?? '[^/]*');
  return TREE.filter((file) => new RegExp(`^${pattern}$`).test(file));
}
