import { expect, test } from 'vitest';
import { credentialKey } from '../../../src/core/credential.ts';
import { applyEvent, deriveState } from '../../../src/core/ledger.ts';
import type { LogEvent } from '../../../src/core/log/event.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import { fixture, NOW, read } from './hubspot.ts';

/** The ledger after a file, by id. */
function ledgerAfter(events: readonly LogEvent[], before: ReadonlyMap<string, CredentialRecord> = new Map()) {
  const records = new Map(before);
  for (const id of new Set(events.map((event) => event.id))) {
    const own = events.filter((event) => event.id === id);
    const record = applyEvent(records.get(id) ?? null, { type: 'logged', events: own }, NOW);
    if (record) records.set(id, record);
  }
  return records;
}

const stateOf = (ledger: ReadonlyMap<string, CredentialRecord>, id: string) => {
  const record = ledger.get(id);
  return record && deriveState(record, NOW);
};

test('a file gives keys their births, rotations and ends; read twice, it changes nothing', () => {
  const { events } = read(fixture('names.csv'));
  const ledger = ledgerAfter(events);
  expect(ledger.get('987654')?.key).toBe(
    credentialKey({ provider: 'hubspot', kind: 'hubspot/legacy-private-app', account: '12345678', id: '987654' }),
  );
  expect(stateOf(ledger, '987654')).toMatchObject({
    birth: { earliest: Date.UTC(2026, 4, 4, 10, 2, 11, 250), evidence: 'log' },
    rotations: [{ by: 'log' }],
    presence: { state: 'shown' },
  });
  expect(stateOf(ledger, '4711')).toMatchObject({ presence: { state: 'deactivated' }, rotations: [] });
  expect(stateOf(ledger, 'only')).toMatchObject({ presence: { state: 'deactivated' } });
  const again = ledgerAfter(events, ledger);
  for (const [id, record] of ledger) expect(again.get(id)).toEqual(record);
});

test('a new API key after the end of another is a rotation', () => {
  const entry = (type: string, createdAt: string) => ({ type, createdAt });
  const file = [
    entry('HAPIKEY_CREATE', '2026-01-01T00:00:00Z'),
    entry('HAPIKEY_DEACTIVATE', '2026-05-01T00:00:00Z'),
    entry('HAPIKEY_CREATE', '2026-05-01T00:00:05Z'),
  ];
  const { events } = read(JSON.stringify(file), { account: '12345678' });
  expect(stateOf(ledgerAfter(events), 'only')).toMatchObject({
    birth: { earliest: Date.UTC(2026, 4, 1, 0, 0, 5), evidence: 'log' },
    rotations: [{ when: { earliest: Date.UTC(2026, 4, 1, 0, 0, 5) } }],
    presence: { state: 'shown' },
  });
});
