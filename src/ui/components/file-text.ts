import type { Failure } from './failure.ts';

/** Far above any year of an account's activity, far below what makes a window run out of memory. */
const MAX_MEGABYTES = 50;

/** The text of a chosen file, or why it cannot be one. Reads UTF-8 and, as spreadsheets write it, UTF-16. Never throws. */
export async function textOf(file: File): Promise<{ readonly text: string } | Failure> {
  if (file.size > MAX_MEGABYTES * 1e6) return failed('file_too_big', String(MAX_MEGABYTES));
  if (file.size === 0) return failed('file_empty');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return failed('file_is_archive');
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    return text.slice(0, 4096).includes('\0') ? failed('file_not_text') : { text };
  } catch {
    return failed('file_unreadable');
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without its mark: every other byte of the Latin letters, digits and commas at the start is zero.
  const start = bytes.slice(0, 256);
  const zeros = (offset: number) => start.filter((byte, at) => at % 2 === offset && byte === 0).length;
  const [high, low] = [zeros(0), zeros(1)];
  if (Math.max(high, low) < start.length / 4 || Math.min(high, low) > 0) return 'utf-8';
  return high > low ? 'utf-16be' : 'utf-16le';
}

function failed(error: string, ...values: string[]): Failure {
  return { error, values };
}
