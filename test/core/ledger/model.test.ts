import { expect, test } from 'vitest';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import { newTally, runLife, type Subject, type Tally } from './truth/run.ts';
import { LEDGER } from './truth/subject.ts';

/**
 * The ledger judged by the truth: what it claims against the secrets that there are. Thousands of random lives of an entry at
 * a provider that is known from inside, told of in part, late, twice, wrongly and under clocks that fail. The lives are the
 * same at each run; `KEYTURN_LIVES` says how many, `KEYTURN_SEED` which is the first.
 */
const LIVES = Number(process.env.KEYTURN_LIVES ?? 2_000);
const FIRST = Number(process.env.KEYTURN_SEED ?? 1);
/** Of the claims right after a look or a log, so many are at least as narrow as what was seen and logged by then allows. */
const NARROW = 0.98;
const LIVES_TO_TELL = 150;
/** Lives of which something false was claimed once. */
const ONCE_FALSE = [
  766_570, 801_128, 903_119, 905_097, 1_000_897, 1_004_568, 1_006_800, 1_008_235, 1_010_752, 1_015_874, 1_025_168,
  1_028_331, 1_031_685, 1_037_979, 1_038_022, 2_021_494, 5_003_551, 9_001_763, 9_002_793,
];

const live = (subject: Subject<CredentialRecord>, lives: number, first = 1): Tally => {
  const tally = newTally();
  for (let seed = first; seed < first + lives; seed += 1) runLife(seed, subject, tally);
  return tally;
};
const narrowOf = ({ narrow, measured }: Tally) => narrow / measured;

test(`no claim is false of the secret that there is, over ${LIVES} random lives`, () => {
  const tally = live(LEDGER, LIVES, FIRST);
  console.log(
    `${tally.checks} claims over ${LIVES} lives: ${tally.false} false, ${tally.collisions} by collision in ` +
      `${tally.livesWithCollision} lives (${tally.expectedCollisions.toFixed(0)} lives have one), ${tally.words} a person's; ` +
      `${(narrowOf(tally) * 100).toFixed(2)} % as narrow as the last look allows`,
  );
  if (process.env.KEYTURN_EXAMPLES) console.log([...tally.kinds], tally.examples);
  expect(tally.false, tally.examples.join('\n')).toBe(0);
  expect(tally.checks).toBeGreaterThan(LIVES * 10);
  expect(tally.livesWithCollision).toBeLessThanOrEqual(
    tally.expectedCollisions + 4 * Math.sqrt(tally.expectedCollisions),
  );
  expect(narrowOf(tally)).toBeGreaterThan(NARROW);
});

test.each(ONCE_FALSE)('nor of life %i, of which one was once', (seed) => {
  const tally = live(LEDGER, 1, seed);
  expect(tally.false, tally.examples.join('\n')).toBe(0);
  expect(tally.checks).toBeGreaterThan(0);
});

/** Ledgers that are never wrong because they know less: the measure has to tell. */
test.each<[string, Partial<Subject<CredentialRecord>>]>([
  [
    'reads no dates',
    {
      take: (record, step) =>
        LEDGER.take(record, step.do === 'look' ? { ...step, told: { ...step.told, created: null } } : step),
    },
  ],
  [
    'compares nothing',
    { take: (record, step) => LEDGER.take(record, step.do === 'look' ? { ...step, shows: null, mask: 'none' } : step) },
  ],
  [
    'confirms nothing',
    {
      take: (record, step) =>
        LEDGER.take(record, step.do === 'look' && record?.lastSeen ? { ...step, visit: record.firstSeen } : step),
    },
  ],
  ['reads no log', { take: (record, step) => (step.do === 'log' && record ? record : LEDGER.take(record, step)) }],
  [
    'rounds to ten days',
    {
      claims: (record, now) => {
        const claims = LEDGER.claims(record, now);
        const tenDays = 864_000_000;
        return { ...claims, earliest: claims.earliest && claims.earliest - tenDays, latest: claims.latest + tenDays };
      },
    },
  ],
])('a ledger that %s is found to be vaguer than it need be', (_what, worse) => {
  expect(narrowOf(live({ ...LEDGER, ...worse }, LIVES_TO_TELL))).toBeLessThan(NARROW);
});
