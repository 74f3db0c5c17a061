import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = join(process.cwd(), 'test/harness/clockshift.c');

/** A wall clock that a test can move while a real browser runs (see clockshift.c). */
export interface Clock {
  readonly env: Readonly<Record<string, string>>;
  /** Puts the browser's wall clock so many days after where it would be by now, at once and in every process of the browser. */
  set(days: number): void;
  dispose(): void;
}

/**
 * Compiles the shim into a temporary folder (Linux with glibc only). Throws when the compiler fails.
 * `from`: the instant, epoch ms, that it is for the browser at present; its time passes from there.
 */
export function createClock(from: number): Clock {
  const ahead = (from - Date.now()) / 1000;
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-clock-'));
  const library = join(folder, 'libclockshift.so');
  const offset = join(folder, 'offset');
  execFileSync('cc', ['-O2', '-fPIC', '-shared', '-o', library, SOURCE, '-ldl', '-lpthread']);
  writeFileSync(offset, Buffer.alloc(8));
  const set = (days: number) => {
    const seconds = Buffer.alloc(8);
    seconds.writeBigInt64LE(BigInt(Math.round(ahead + days * 86_400)));
    const file = openSync(offset, 'r+');
    writeSync(file, seconds, 0, 8, 0);
    closeSync(file);
  };
  set(0);
  return {
    env: { LD_PRELOAD: library, CLOCKSHIFT_FILE: offset },
    set,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
