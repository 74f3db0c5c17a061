import { expect, test } from 'vitest';
import { credentialKey } from '../../../src/core/credential.ts';
import { fold } from '../../../src/core/ledger.ts';
import type { LogEvent } from '../../../src/core/log/event.ts';
import type { CredentialRecord } from '../../../src/core/record.ts';
import { fixture, NOW, read } from './hubspot.ts';

/** The ledger after a file, by id. */
function ledgerAfter(events: readonly LogEvent[], before: ReadonlyMap<string, CredentialRecord> = new Map()) {
  const records = new Map(before);
  for (const id of new Set(events.map((event) => event.id))) {
    const own = events.filter((event) => event.id === id);
    const record = fold(records.get(id) ?? null, { type: 'logged', events: own }, NOW);
    if (record) records.set(id, record);
  }
  return records;
}

test('a file gives keys their births, rotations and ends; read twice, it changes nothing', () => {
  const { events } = read(fixture('names.csv'));
  const ledger = ledgerAfter(events);
  expect(ledger.get('987654')).toMatchObject({
    key: credentialKey({ provider: 'hubspot', kind: 'hubspot/legacy-private-app', account: '12345678', id: '987654' }),
    birth: { earliest: Date.UTC(2026, 4, 4, 10, 2, 11, 250), evidence: 'log' },
    rotations: [{ evidence: 'log' }],
    presence: 'present',
  });
  expect(ledger.get('4711')).toMatchObject({ presence: 'deactivated', rotations: [] });
  expect(ledger.get('only')).toMatchObject({ presence: 'deactivated' });
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
  expect(ledgerAfter(events).get('only')).toMatchObject({
    birth: { earliest: Date.UTC(2026, 4, 1, 0, 0, 5), evidence: 'log' },
    rotations: [{ when: { earliest: Date.UTC(2026, 4, 1, 0, 0, 5) } }],
    presence: 'present',
  });
});
