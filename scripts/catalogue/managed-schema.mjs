// @ts-check
// What Chrome is told of the policy: the fields of `src/managed-schema.json`, and for each provider and kind its limits.
import { nameOf } from './names.mjs';

/** @typedef {import('./read-files.mjs').Folder} Folder */
/** @typedef {{ readonly [key: string]: unknown, readonly properties: { readonly byKind: object, readonly byProvider: object } }} Schema */

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
  const ofKinds = folders.flatMap(({ id, file }) =>
    Object.entries(file.kinds).map(([name, kind]) => [
      `${id}/${name}`,
      limitsOf(`${file.name}: ${nameOf(kind, 'en')}`, 'this kind'),
    ]),
  );
  const ofProviders = folders.map(({ id, file }) => [id, limitsOf(file.name, 'all kinds of this provider')]);
  const { byKind, byProvider } = schema.properties;
  const limits = {
    byKind: { ...byKind, properties: Object.fromEntries(ofKinds) },
    byProvider: { ...byProvider, properties: Object.fromEntries(ofProviders) },
  };
  return { ...schema, properties: { ...schema.properties, ...limits } };
}

/** @param {string} title @param {string} what */
function limitsOf(title, what) {
  return {
    title,
    description: `Limits for ${what}. What is left out follows the limits above it.`,
    type: 'object',
    properties: {
      maximumAgeDays: days('Maximum age in days', 'A key that is older is overdue. A whole number from 1 to 3650.'),
      warnAheadDays: days(
        'Warn ahead, in days',
        'How long before its maximum age a key is due soon. A whole number from 0 to 3650.',
      ),
    },
  };
}
