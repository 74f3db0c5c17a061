// @ts-check
// What Chrome is told of the policy: the fields of `src/managed-schema.json`, and for each kind its limits.
import { readable } from './modules.mjs';
import { nameOf } from './names.mjs';

/** @typedef {import('./read-files.mjs').Folder} Folder */
/** @typedef {{ readonly [key: string]: unknown, readonly properties: { readonly byKind: object } }} Schema */

const days = (/** @type {string} */ title, /** @type {string} */ description) => ({
  title,
  description,
  type: 'integer',
});

/**
 * @template {Schema} S
 * @param {S} schema
 * @param {readonly Folder[]} folders
 */
export function managedSchema(schema, folders) {
  const kinds = readable(folders).flatMap(({ id, file }) =>
    Object.entries(file.kinds).map(([name, kind]) => [
      `${id}/${name}`,
      limitsOf(`${file.name}: ${nameOf(kind, 'en')}`),
    ]),
  );
  const byKind = { ...schema.properties.byKind, properties: Object.fromEntries(kinds) };
  return { ...schema, properties: { ...schema.properties, byKind } };
}

/** @param {string} title */
function limitsOf(title) {
  return {
    title,
    description: 'Limits for this kind alone. What is left out follows the limits for all kinds.',
    type: 'object',
    properties: {
      maximumAgeDays: days(
        'Maximum age in days',
        'A key of this kind that is older is overdue. A whole number from 1 to 3650.',
      ),
      warnAheadDays: days(
        'Warn ahead, in days',
        'How long before its maximum age a key of this kind is due soon. A whole number from 0 to 3650.',
      ),
    },
  };
}
