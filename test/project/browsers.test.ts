import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'keyturn-path-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `ensureBrowser` says on a machine where only this folder is on the path. */
function ensure(call: string, env: Record<string, string> = {}): string {
  const script = `import('./scripts/lib/browsers.mjs').then((m) => m.${call}).then((found) => console.log(JSON.stringify(found ?? null)), (error) => console.log(error.message))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { PATH: folder, ...env } });
  return stdout.trim();
}

function program(name: string, prints: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${prints}'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('a machine without a package manager', () => {
  test('is told what to install, and how to name a browser that is somewhere else', () => {
    const said = ensure("ensureBrowser('firefox')");
    expect(said).toContain('Firefox 153 or newer is needed');
    expect(said).toContain('FIREFOX_BIN=/path/to/program');
    expect(said).toMatch(/install Firefox from https:/);
  });

  test('is told which tools are missing, with the command', () => {
    expect(ensure("ensureTools(['openssl', 'cc'])")).toMatch(/apt-get install -y openssl gcc libc6-dev/);
  });
});

describe('a browser', () => {
  test('that is too old is refused, with its version', () => {
    const path = program('old-chrome', 'Chromium 129.0.6668.58');
    expect(ensure("ensureBrowser('chromium')", { CHROMIUM_BIN: path })).toContain(`${path} is version 129.0.6668.58`);
  });

  test('that is new enough is taken', () => {
    const path = program('new-chrome', 'Google Chrome 140.0.1.2');
    expect(JSON.parse(ensure("findBrowser('chromium')", { CHROMIUM_BIN: path }))).toEqual({
      path,
      version: '140.0.1.2',
    });
  });

  test('that comes as a snap is refused, with the reason', () => {
    const path = join(folder, 'snap-firefox');
    writeFileSync(join(folder, 'wrapper'), '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
    symlinkSync(join(folder, 'wrapper'), path);
    expect(ensure("ensureBrowser('firefox')", { FIREFOX_BIN: path })).toContain('is a snap');
  });
});
