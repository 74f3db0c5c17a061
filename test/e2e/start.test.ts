import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const PICTURES = ['chips', 'card', 'service-keys', 'api-key', 'popup', 'dashboard'].map((name) => `out/${name}.png`);
const wanted = process.env.E2E_BROWSER;
const BROWSERS = ['chromium', 'firefox'].filter((name) => !wanted || wanted === name);

test.each(BROWSERS)(
  'the newcomer’s command, without a display, in %s',
  (browser) => {
    for (const picture of PICTURES) rmSync(picture, { force: true });
    const command = ['scripts/start.mjs', '--built', '--headless', '--browser', browser];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
    for (const picture of PICTURES)
      expect(existsSync(picture) && statSync(picture).size, picture).toBeGreaterThan(10_000);
    expect(stdout).toMatch(/^level +age +evidence/m);
    for (const level of ['stopped', 'overdue', 'due-soon', 'ok']) expect(stdout).toMatch(new RegExp(`^${level} `, 'm'));
  },
  300_000,
);
