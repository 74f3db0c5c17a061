// @vitest-environment-options {"alone": "web-ext"}
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Mozilla's own linter over the shipped Firefox build. None of its warnings is known to be wrong today, so none is let pass. */
test("Mozilla's linter finds no error and no warning", async () => {
  const command = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
  const { stdout } = await promisify(execFile)('node_modules/.bin/web-ext', command, { maxBuffer: 10_000_000 }).catch(
    (failed: { stdout: string }) => failed,
  );
  const report: { errors: Finding[]; warnings: Finding[] } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const brief = ({ code, message, file }: Finding) => `${code} ${file ?? ''}: ${message}`;
  expect(report.errors.map(brief)).toEqual([]);
  expect(report.warnings.map(brief)).toEqual([]);
}, 120_000);
