import { expect, test } from 'vitest';
import { newTally, runLife } from './truth/run.ts';
import { LEDGER } from './truth/subject.ts';

/**
 * Those of the random lives of `model.test.ts`, as far as they were asked, that notice a change of the code which no story does
 * (docs/mutation.md). All that is claimed in them is true, and as narrow as what was seen and logged allows.
 */
const LIVES = [7, 162];

test.each(LIVES)('what is claimed in life %i is true, and as narrow as can be', (seed) => {
  const tally = newTally();
  runLife(seed, LEDGER, tally);
  expect(tally.false, tally.examples.join('\n')).toBe(0);
  expect(tally.collisions).toBe(0);
  expect(tally.measured).toBeGreaterThan(0);
  expect(tally.narrow).toBe(tally.measured);
});
