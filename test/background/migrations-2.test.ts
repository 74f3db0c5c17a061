import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA } from '../../src/background/layout.ts';
import { toLayout3 } from '../../src/background/migrations/to-3.ts';
import { fingerprint } from '../../src/protocol/secrets/fingerprint.ts';
import { type Secret, secretIn } from '../../src/protocol/secrets/secret.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { HUBSPOT } from '../support/hubspot.ts';
import { DAY, onDisk, pageSender, recordsOn, sighted, sighting, start, statesOn } from '../support/worker.ts';

/** Layout 2 kept several forms of one secret, of up to 32 bits each. The tokens that the sample was made of: */
const FORMER = 'pat-na1-0a1b2c3d-1111-4222-8333-444455556666';
const PRESENT = 'pat-na1-9f8e7d6c-1111-4222-8333-444455556666';
const PERSONAL = 'CiRuYTEtMTIzNC1hYmNkLTQyMzQtYWJjZC0xMjM0NTY3OGFiY2QSBBAFEh8Y';
/** A day after the last look in it. */
const LATER = Date.UTC(2026, 8, 11, 12);

function sample(): Disk {
  const disk = createDisk();
  const kept: object = JSON.parse(readFileSync('test/background/samples/schema-2.json', 'utf8'));
  for (const [name, value] of Object.entries(kept)) disk.local.set(name, JSON.stringify(value));
  return disk;
}

async function moved(): Promise<Disk> {
  const disk = sample();
  await start(disk, { now: LATER }).fromWindow({ type: 'overview' });
  return disk;
}

const allForms = (disk: Disk) =>
  [...disk.local]
    .filter(([name]) => !name.startsWith('damaged:'))
    .flatMap(([, value]) => [...value.matchAll(/"forms":(\{.*?\})/g)].map(([, forms]) => JSON.parse(forms ?? '')));

test('every copy of a record is left with one form, within its bits', async () => {
  const disk = await moved();
  expect(onDisk(disk, 'schema')).toBe(SCHEMA);
  for (const forms of allForms(disk)) {
    expect(Object.keys(forms).length).toBeLessThanOrEqual(1);
    for (const [form, value] of Object.entries(forms)) {
      expect(Number.parseInt(value as string, 16)).toBeLessThan(form === 'full' ? 2 ** 24 : 2 ** 9);
    }
  }
  expect(allForms(disk).length).toBeGreaterThan(6);
});

test('what was left of no mask that is known, or in two of them, is let go, and its looks stay', async () => {
  const disk = await moved();
  expect(recordsOn(disk)['two-masks']?.spans).toMatchObject([{ forms: {}, differsFrom: null }]);
  expect(statesOn(disk).both?.rotations).toHaveLength(1);
});

test('what is no fingerprint is set aside as it was', async () => {
  const disk = sample();
  const before = onDisk(disk, 'credential:hubspot hubspot%2Fservice-key 12345678 broken');
  const { value } = await start(disk, { now: LATER }).fromWindow({ type: 'overview' });
  expect(value.notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
  expect(onDisk(disk, 'damaged:credential:hubspot hubspot%2Fservice-key 12345678 broken')).toEqual(before);
});

test('a secret that was known before is known after, and another one is told from it', async () => {
  const look = async (disk: Disk, id: string, token: string, kind = 'hubspot/service-key') => {
    const shapes = HUBSPOT.tokens.filter((shape) => shape.kind.includes(kind));
    const { fingerprintKey } = onDisk(disk, 'install') as { fingerprintKey: string };
    const fingerprints = await fingerprint(secretIn(token, shapes) as Secret, fingerprintKey);
    const running = start(disk, { now: LATER + DAY });
    const isPersonal = kind !== 'hubspot/service-key';
    const page = isPersonal ? 'hubspot/personal-access-key' : 'hubspot/service-keys';
    const sender = isPersonal ? pageSender('https://app.hubspot.com/personal-access-key/12345678') : pageSender();
    await running.fromPage({ type: 'page-context' }, sender);
    const seen = { ...sighting(id, { created: null, fingerprints }), kind };
    expect(await running.fromPage(sighted([seen], { page }), sender)).toMatchObject({ ok: true });
    return recordsOn(disk)[id]?.spans.map(({ last }) => last);
  };
  const before = Date.UTC(2026, 8, 10, 12);
  expect(await look(await moved(), 'both', PRESENT)).toEqual([Date.UTC(2026, 7, 11, 12), LATER + DAY]);
  expect(await look(await moved(), 'masked', FORMER)).toEqual([LATER + DAY]);
  expect(await look(await moved(), 'masked', PRESENT)).toEqual([before, LATER + DAY]);
  expect(await look(await moved(), 'only', PERSONAL, 'hubspot/personal-access-key')).toEqual([LATER + DAY]);
});

test('of any shape whatsoever is taken without a throw', () => {
  for (const value of [null, 1, 'text', [], { spans: null }, { spans: [null, 1, { forms: [] }] }, { record: [] }]) {
    expect(toLayout3({ 'credential:a b c d': value, 'before:a b c d': { record: value } })).toMatchObject({
      schema: 3,
    });
  }
});
