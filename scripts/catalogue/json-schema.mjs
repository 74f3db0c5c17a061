// @ts-check
// The schema of a provider's file for editors, which complete and check with it while somebody types.
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { sourceRef } from './fields.mjs';
import { PROVIDERS_FOLDER } from './read-files.mjs';
import { providerFile } from './schema.mjs';

export const SCHEMA_FILE = join(PROVIDERS_FOLDER, 'schema.json');

/** Checks that JSON Schema has no word for are left to the build. */
export function jsonSchema() {
  const definitions = { sourceRef };
  const schema = toJsonSchema(providerFile, { errorMode: 'ignore', typeMode: 'input', definitions });
  return `${JSON.stringify(schema, null, 1)}\n`;
}
