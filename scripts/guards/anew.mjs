import { TestRunner } from 'vitest';

/** What `beforeEach` gave back when a test was set up anew: it is called before the next time. */
const left = new WeakMap();

/** Sets a test up as if it had not run yet: what ends it, then what stands before it. */
export async function anew(test) {
  for (const end of (test.onFinished ?? []).splice(0).reverse()) await end(test.context);
  const suites = [];
  for (let suite = test.suite ?? test.file; suite; suite = suite === test.file ? null : (suite.suite ?? test.file)) {
    suites.push(suite);
  }
  const call = (hook, suite) => hook(test.context, suite);
  for (const suite of suites) {
    for (const hook of [...TestRunner.getSuiteHooks(suite).afterEach].reverse()) await call(hook, suite);
  }
  for (const end of left.get(test) ?? []) await end();
  const ends = [];
  for (const suite of suites.reverse()) {
    for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) {
      const end = await call(hook, suite);
      if (typeof end === 'function') ends.unshift(end);
    }
  }
  left.set(test, ends);
}
