import { describe, expect, test } from 'vitest';
import { kindById } from '../../src/catalogue/registry.ts';
import type { Kind } from '../../src/core/lifecycle.ts';
import { DAY } from '../../src/core/time/units.ts';
import type { CredentialView } from '../../src/protocol/messages.ts';
import { isRotationFinished } from '../../src/protocol/walk-shown.ts';
import { NOW, viewOf } from '../ui/samples.ts';

const KIND = kindById('hubspot/service-key') as Kind;
const rotation = (id: string) => ({ when: null, by: 'user', day: null, learnedAt: NOW, actId: id });
const OVERLAP = { until: { earliest: NOW + DAY, latest: NOW + DAY }, by: 'user', day: null, actId: 'r' };
const PLACE = { text: 'server', isDone: false };
const walk = (what: string | null, done: string[], places: object[] = []) => ({ what, done, places });

/** Of a young key of which nothing is to be done, but for what is given. */
function view(given: object, codes: string[] = []): CredentialView {
  const own = viewOf({ kind: KIND.id, id: '1', name: 'Sync', days: 1 });
  const reasons = codes.map((code) => ({ code, severity: 'warning' }));
  const verdict = { ...own.verdict, reasons };
  return { ...own, walk: null, overlap: null, rotations: [], verdict, ...given } as unknown as CredentialView;
}
const isFinished = (before: CredentialView, after: CredentialView) =>
  isRotationFinished(before, after, KIND, '2026-11-24');

const ROTATING = walk('rotate', ['users', 'make'], [PLACE]);
const BEFORE = view({ walk: ROTATING, overlap: OVERLAP, rotations: [rotation('r')] }, ['old-secret-expires']);
const rotated = (given: object = {}, codes: string[] = []) => view({ rotations: [rotation('r')], ...given }, codes);
const KEPT = { walk: walk(null, [], [PLACE]) };

describe('a rotation that was walked through is finished', () => {
  test('where its walk is no longer under way', () => {
    expect(isFinished(BEFORE, rotated(KEPT))).toBe(true);
  });

  test('where the old secret works no more, and nothing is left to be replaced', () => {
    const before = view({ ...BEFORE, walk: walk('rotate', ['make'], [{ ...PLACE, isDone: true }]) });
    expect(isFinished(before, rotated())).toBe(true);
  });

  test('where the new secret was made after the walk had begun', () => {
    expect(isFinished(view({ walk: walk('rotate', ['users'], [PLACE]) }), rotated(KEPT))).toBe(true);
  });
});

test.each<[why: string, before: CredentialView, after: CredentialView]>([
  ['a move was walked through', view({ walk: walk('migrate', ['make']) }), rotated(KEPT)],
  ['the key is there no more', BEFORE, rotated({ ...KEPT, verdict: { ...BEFORE.verdict, reasons: [], isOver: true } })],
  ['the old secret works still', BEFORE, rotated({ ...KEPT, overlap: OVERLAP })],
  ['it was cancelled', view({ walk: ROTATING }), view(KEPT)],
  ['it was taken back', view({ walk: ROTATING, rotations: [rotation('q'), rotation('r')] }), rotated(KEPT)],
  [
    'no new secret was made',
    view({ walk: walk('rotate', ['users'], [PLACE]), rotations: [rotation('r')] }),
    rotated(KEPT),
  ],
  ['a place is left, and the walk was not kept', BEFORE, rotated()],
  ['a place is left, and a move is next', BEFORE, rotated(KEPT, ['kind-ending'])],
  ['another rotation is due', BEFORE, rotated({ walk: ROTATING })],
])('no rotation is finished where %s', (_why, before, after) => {
  expect(isFinished(before, after)).toBe(false);
});
