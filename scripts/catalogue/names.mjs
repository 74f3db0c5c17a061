// @ts-check
// How kinds of keys are called: by a noun from the closed list, or by the provider's own name for them.

/** Message id of a noun. @param {string} noun */
export const nounIdOf = (noun) => `noun_${noun}`.replaceAll('-', '_');

/**
 * Message id of a kind's name.
 * @param {string} provider
 * @param {string} id
 * @param {import('./schema.mjs').KindFact} kind
 */
export const nameIdOf = (provider, id, { names, noun }) =>
  names ? `kind_${provider}_${id}`.replaceAll('-', '_') : nounIdOf(noun);

/**
 * Messages with the names that are the providers' own. A language that has no word of its own has the English one, as it is.
 * @param {string} language @param {readonly import('./read-files.mjs').Folder[]} folders
 */
export function kindNames(language, folders) {
  const named = folders.flatMap(({ id, file }) =>
    Object.entries(file.kinds).flatMap(([name, kind]) =>
      kind.names ? [[nameIdOf(id, name, kind), { message: kind.names[language] ?? kind.names.en }]] : [],
    ),
  );
  return Object.fromEntries(named);
}
