import { expect, test } from 'vitest';
import { newTally, runLife } from './truth/run.ts';
import { LEDGER } from './truth/subject.ts';

/**
 * The ledger judged by the truth: what it claims against the secrets that there are. Thousands of random lives of an entry at
 * a provider that is known from inside, told of in part, late, twice, wrongly and under clocks that fail. The lives are the
 * same at each run; `KEYTURN_LIVES` says how many.
 */
const LIVES = Number(process.env.KEYTURN_LIVES ?? 2_000);

test(`no claim is false of the secret that there is, over ${LIVES} random lives`, () => {
  const tally = newTally();
  for (let seed = 1; seed <= LIVES; seed += 1) runLife(seed, LEDGER, tally);
  const narrow = tally.narrow / tally.measured;
  console.log(
    `${tally.checks} claims over ${LIVES} lives: ${tally.false} false, ${tally.collisions} by collision, ` +
      `${tally.words} a person's; ${(narrow * 100).toFixed(2)} % as narrow as the last look allows`,
  );
  if (process.env.KEYTURN_EXAMPLES) console.log([...tally.kinds], tally.examples);
  expect(tally.false, tally.examples.join('\n')).toBe(0);
  expect(tally.checks).toBeGreaterThan(LIVES * 10);
});
