import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run with one line that any reader of a log understands: `N passed, N failed`. Where a script counts further
 * steps, it names a file in `KEYTURN_COUNT`: the numbers go there, and the script says the line. Before it, every test is named
 * that passed on its second try only: each is a fault of the test, or of the program, that is still to be found.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const broken = [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
      count.failed += broken.length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') count[state] += 1;
        if (test.diagnostic()?.flaky)
          console.log(`passed on its second try only: ${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    const file = process.env.KEYTURN_COUNT;
    if (file) {
      writeFileSync(file, JSON.stringify(count));
      return;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}
