import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../../scripts/lib/browsers.mjs';
import { agreed } from './agreed.ts';
import { startProxy } from './proxy.ts';
import { type Handler, startServer } from './server.ts';
import { within } from './until.ts';

const FLAGS = [
  '--headless=new',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--ignore-certificate-errors',
  // Without the tools that drive it, an extension comes by the command line, for which this switch has to be off.
  '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
];

/**
 * Starts Chromium on an address, with the extension in a fresh profile, every host led to a local server, and nobody driving
 * it: attached development tools switch off what a browser prepares in advance. What happens in it, its pages tell the server.
 */
export async function openUndriven(address: string, handler: Handler): Promise<{ close(): Promise<void> }> {
  const { path } = await ensureBrowser('chromium');
  const server = await startServer(handler);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('.hubspot.com'));
  const profile = mkdtempSync(join(tmpdir(), 'keyturn-undriven-'));
  const extension = join(profile, 'keyturn');
  cpSync(resolve('dist/chrome'), extension, { recursive: true });
  agreed(extension);
  const browser = spawn(
    path,
    [
      ...FLAGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      address,
    ],
    { stdio: 'ignore', detached: true },
  );
  const ended = new Promise<void>((done) => browser.once('exit', () => done()));
  return {
    async close() {
      browser.kill();
      await within(ended, 10_000, 'the end of the browser').catch(() => null);
      endGroup(browser.pid);
      await proxy.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** What a browser has started may outlive it for a while, and still write into the profile. */
function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // All of them are gone.
  }
}
