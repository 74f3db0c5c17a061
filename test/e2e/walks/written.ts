import { readFileSync } from 'node:fs';

/** How many presses `docs/walks.md` says that a walk takes; null where it says nothing. */
export function pressesWritten(walk: string): number | null {
  const row = readFileSync('docs/walks.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, name]) => name === walk);
  return row ? Number(row[2]) : null;
}
