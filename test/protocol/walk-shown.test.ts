import { expect, test } from 'vitest';
import { kindById } from '../../src/catalogue/registry.ts';
import type { CredentialView } from '../../src/protocol/messages.ts';
import { walkShown } from '../../src/protocol/walk-shown.ts';

const KIND = kindById('hubspot/service-key');
const LIVES_ON = { until: { earliest: 1, latest: 2 } };

/** A key about which that is to be done, while an old secret of it lives on. */
function doneOf(code: string, walk: object | null = null): readonly string[] | undefined {
  if (!KIND) throw new Error('no kind');
  const verdict = { reasons: [{ code, severity: 'warning' }], isOver: false };
  const view = { verdict, walk, overlap: LIVES_ON } as unknown as CredentialView;
  return walkShown(view, KIND, '2026-11-24')?.done;
}

test('an old secret that lives on shows that the new one was made, in a rotation, and in no move to another kind', () => {
  expect(doneOf('old-secret-expires')).toEqual(['make']);
  expect(doneOf('kind-ending')).toEqual([]);
  expect(doneOf('old-secret-expires', { what: 'rotate', done: ['users'], places: [] })).toEqual(['users']);
});
