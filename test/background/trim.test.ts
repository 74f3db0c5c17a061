import { expect, test } from 'vitest';
import { EMPTY } from '../../src/background/loaded-ledger.ts';
import { Records } from '../../src/background/records.ts';
import { trim } from '../../src/background/trim.ts';
import { newRecord } from '../../src/core/record/new-record.ts';
import type { CredentialRecord } from '../../src/core/record/schema.ts';
import { DAY, NOW } from '../support/worker.ts';

/** What goes where there is no room left, and what never does. */
const record = (id: string, rotations = 0): CredentialRecord => ({
  ...newRecord({ provider: 'hubspot', kind: 'hubspot/service-key', account: '1', id, name: null, url: null }, NOW),
  history: Array.from({ length: rotations }, (_, at) => [NOW - (9 - at) * DAY, NOW - (9 - at) * DAY, 'eyes'] as const),
});
const [MANY, ONE, NONE] = [record('many', 3), record('one', 1), record('none')];
const undo = { at: NOW, settings: EMPTY.settings, brought: EMPTY.settings, walks: {} };
const ledger = { ...EMPTY, undo, records: Records.of([MANY, ONE, NONE]), before: new Map([[ONE.key, null]]) };

test('all but the latest rotation goes, with the undo of an import and what it needed', () => {
  const written = {
    [`credential:${NONE.key}`]: NONE,
    [`last-good:${NONE.key}`]: ONE,
    [`before:${NONE.key}`]: { absent: true },
    settings: ledger.settings,
  };
  const trimmed = trim(ledger, written);
  const shorter = { ...MANY, history: MANY.history.slice(2) };
  expect(trimmed.entries).toEqual({
    [`credential:${NONE.key}`]: NONE,
    [`credential:${MANY.key}`]: shorter,
    [`before:${ONE.key}`]: null,
    settings: ledger.settings,
    undo: null,
  });
  expect(trimmed.ledger).toMatchObject({ settings: ledger.settings, undo: null, before: new Map() });
  expect(trimmed.ledger.records.all()).toEqual([shorter, ONE, NONE]);
  expect(trimmed.copies).toEqual([MANY, ONE, NONE].map(({ key }) => `last-good:${key}`));
});
