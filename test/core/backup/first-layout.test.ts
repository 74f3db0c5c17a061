import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../src/core/backup/index.ts';
import { deriveState } from '../../../src/core/ledger.ts';

const context = { isKeyPage: (url: string) => url.startsWith('https://app.hubspot.com/') };

describe('a file of version 1', () => {
  const OLD = readFileSync('test/core/backup/samples/version-1.json', 'utf8');
  const at = Date.UTC(2026, 10, 24, 12);
  const reading = readBackup(OLD, { ...context, now: at });
  const stateOf = (id: string) => {
    const record = reading.ok ? [...reading.records.values()].find((one) => one.id === id) : undefined;
    return record && deriveState(record, at);
  };

  test('is read, every credential of it', () => {
    expect(reading.ok && reading.records.size).toBe(JSON.parse(OLD).credentials.length);
  });

  test('keeps what it says: dates, rotations, words, ends', () => {
    const day = 86_400_000;
    expect(stateOf('dated')?.birth).toMatchObject({ earliest: at - 200 * day, evidence: 'page' });
    expect(stateOf('logged')?.birth).toMatchObject({ earliest: at - 90 * day, evidence: 'log' });
    expect(stateOf('user-dated')?.birth).toMatchObject({ evidence: 'user' });
    expect(stateOf('rotated-seen')?.rotations).toHaveLength(1);
    expect(stateOf('never')).toMatchObject({ expires: { when: 'never' }, lastUsed: { when: 'never' } });
    expect(stateOf('off')?.presence.state).toBe('deactivated');
  });

  test('with a value that cannot be is refused by its place, as ever', () => {
    const file = JSON.parse(OLD);
    file.credentials[0].birth.latest = 'soon';
    expect(readBackup(JSON.stringify(file), { ...context, now: at })).toMatchObject({
      problem: { code: 'backup_problem_value', path: 'credentials[0].birth.latest' },
    });
  });
});
