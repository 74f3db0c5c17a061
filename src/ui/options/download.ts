import { dayOf } from '../components/day.ts';

/** Longer than any browser takes to begin a download from memory. */
const KEEP_MS = 60_000;

/** Hands a text to the user as a file: made in memory, by a link, without any permission. */
export function download(
  text: string,
  extension: 'json' | 'csv' | 'rotations.csv' | 'ics' | 'svg',
  type: string,
): string {
  const name = `keyturn-${dayOf(Date.now())}.${extension}`;
  downloadAs(text, name, type);
  return name;
}

/** The same, under a name that says what it is. */
export function downloadAs(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
