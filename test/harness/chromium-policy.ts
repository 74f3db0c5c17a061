import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's Chromium and Google's Chrome look for what an administrator decided. */
const FOLDERS = ['/etc/chromium', '/etc/opt/chrome'];

/**
 * A program that starts the browser as if an administrator had set `values` for the extension. Chromium reads them from a
 * system folder alone; in a mount namespace of its own it gets to see another one there, and the machine stays as it is.
 */
export function underPolicy(
  browser: string,
  folder: string,
  { id, values }: { readonly id: string; readonly values: Readonly<Record<string, unknown>> },
): string {
  const managed = join(folder, 'etc/policies/managed');
  mkdirSync(managed, { recursive: true });
  writeFileSync(join(managed, 'keyturn.json'), JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
  const program = join(folder, 'start.sh');
  const mounts = FOLDERS.map((at) => `if [ -d ${at} ]; then mount --bind '${join(folder, 'etc')}' ${at}; fi`).join(
    '; ',
  );
  const asRoot = process.getuid?.() === 0 ? '' : '--map-root-user';
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare --mount ${asRoot} sh -ec "${mounts}; exec '${browser}' \\"\\$@\\"" sh "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}
