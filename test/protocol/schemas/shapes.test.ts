import { expect, test } from 'vitest';
import { listOf, number, object, replyWith, type Shape, text } from '../../../src/protocol/schemas/shapes.ts';

const REFUSAL = { ok: false, error: 'error_storage_full', values: ['HubSpot'] };
const inherits = Object.create({ name: 'Sync' });

test.each<[string, Shape, unknown, boolean]>([
  ['a number', number, 412, true],
  ['a text for one', number, '412', false],
  ['none that there is', number, Number.NaN, false],
  ['a list of texts', listOf(text), ['a', 'b'], true],
  ['a text for a list', listOf(text), 'ab', false],
  ['a number among them', listOf(text), ['a', 412], false],
  ['an object with its field', object({ name: text }), { name: 'Sync', more: 1 }, true],
  ['without it', object({ name: text }), {}, false],
  ['with another in its place', object({ name: text }), { name: 412 }, false],
  ['with one that it has from elsewhere', object({ name: text }), inherits, false],
  ['a text that has a field of that name', object({ length: number }), 'Sync', false],
  ['null, of which no field is asked', object({}), null, false],
  ['a reply with its value', replyWith(text), { ok: true, value: 'Sync' }, true],
  ['with another value', replyWith(text), { ok: true, value: 412 }, false],
  ['with a value and no yes', replyWith(text), { ok: 'true', value: 'Sync' }, false],
  ['a refusal', replyWith(text), REFUSAL, true],
  ['with a reason of the backup', replyWith(text), { ...REFUSAL, error: 'backup_problem_version' }, true],
  ['with a reason that is no id of a message', replyWith(text), { ...REFUSAL, error: 'Try again' }, false],
  ['with a list that prints as one', replyWith(text), { ...REFUSAL, error: ['error_storage_full'] }, false],
  ['with a number among its values', replyWith(text), { ...REFUSAL, values: [412] }, false],
])('%s', (_what, shape, raw, fits) => {
  expect(shape(raw)).toBe(fits);
});
