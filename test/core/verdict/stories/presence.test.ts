import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../../src/core/verdict/advice.ts';
import { countOf, standingOf } from '../../../../src/core/verdict/count.ts';
import { codes, dateOf, kind, made, neverCompared, on, presence } from '../world.ts';

/** Gone and deactivated are states of their own; what one list did not show is asked about, and everything stays. */

describe.each(['not-listed', 'deactivated'] as const)('%s', (what) => {
  const over = (birth = made(-400)) => on(0, { birth, presence: presence(what, -3) });

  test('V10, P7: is never "OK", has no reasons, and its advice is to forget it', () => {
    const verdict = over();
    expect([verdict.level, verdict.severity, verdict.reasons, verdict.dates]).toEqual([what, 'none', [], []]);
    expect(adviceFor(kind(), verdict, dateOf(0)).headlineId).toBe('action_forget');
  });

  test('is never counted as in order, nor as of unknown age', () => {
    const verdicts = [over(), over(neverCompared(null, -3))].map((verdict) => ({ verdict }));
    expect(verdicts.map(({ verdict }) => standingOf(verdict))).toEqual(['over', 'over']);
    expect(countOf(verdicts)).toMatchObject({
      total: 2,
      needsAction: 0,
      unknown: 0,
      standings: { 'in-order': 0, over: 2 },
    });
  });
});

describe('unseen', () => {
  test('P1, P2: the verdict stays and is counted, and "deleted?" is asked', () => {
    const verdict = on(0, { birth: made(-300), presence: presence('unseen', -1) });
    expect(codes(verdict)).toEqual(['older-than-limit', 'unseen']);
    expect([verdict.needsAction, verdict.level]).toEqual([true, 'overdue']);
  });

  test('of a young key it is a question, and the key is not in order', () => {
    const verdict = on(0, { birth: made(-3), presence: presence('unseen', -1) });
    expect([verdict.level, standingOf(verdict)]).toEqual(['unseen', 'question']);
    expect(countOf([{ verdict }])).toMatchObject({ unseen: 1, needsAction: 0 });
    expect(adviceFor(kind(), verdict, dateOf(0)).headlineId).toBe('action_confirm');
  });
});
