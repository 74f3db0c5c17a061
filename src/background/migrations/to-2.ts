import * as v from 'valibot';
import { type CredentialRecord, olderRecordSchema } from '../../core/record/schema.ts';
import { recordOfVersion1 } from '../../core/record/version-1/convert.ts';
import { recordSchema1 } from '../../core/record/version-1/schema.ts';
import type { Entries } from '../layout.ts';

/** What comes out has to be readable. */
const RECORD = v.pipe(recordSchema1, v.transform(recordOfVersion1), olderRecordSchema);
const RECORDS = /^(?:credential|last-good):/;

/**
 * Layout 1 kept conclusions: a birth with its evidence, rotations, presence. Layout 2 keeps the statements that they follow
 * from. A record that cannot be read stays where it is and is set aside as damaged. What the last import had changed was one
 * entry; now it is one for each credential.
 */
export function toLayout2(raw: Entries): Entries {
  const changes: Entries = { schema: 2 };
  for (const [name, value] of Object.entries(raw)) {
    const record = RECORDS.test(name) ? converted(value) : null;
    if (record) changes[name] = record;
  }
  return { ...changes, ...undoOf(raw) };
}

function converted(value: unknown): CredentialRecord | null {
  const read = v.safeParse(RECORD, value);
  return read.success ? read.output : null;
}

function undoOf(raw: Entries): Entries {
  const { at, before, settings } = asObject(raw.undo);
  if (typeof before !== 'object' || before === null) return {};
  const entries = Object.entries(before).flatMap(([key, value]): [string, unknown][] => {
    if (value === null) return [[`before:${key}`, { absent: true }]];
    const record = converted(value);
    return record ? [[`before:${key}`, { record }]] : [];
  });
  return { ...Object.fromEntries(entries), undo: { at, settings, brought: raw.settings ?? settings } };
}

/** Of what is no object, an empty one. */
const asObject = (value: unknown): Entries => ({ ...Object(value) });
