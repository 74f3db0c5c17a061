// @ts-check
// Where a fact is from: files name their sources by keys.

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {import('./schema.mjs').SourceRef} SourceRef */
/** @typedef {import('../../src/core/lifecycle.ts').Source} Source */

/** @param {ProviderFile} file @param {SourceRef} ref @returns {Source} */
export function sourceOf(file, ref) {
  const [key, own] = typeof ref === 'string' ? [ref, undefined] : [ref.from, ref.confidence];
  const { url, checkedOn, confidence = 'stated' } = file.sources[key] ?? missing(key);
  return { url, checkedOn, confidence: own ?? confidence };
}

/** @param {string} key @returns {never} */
export function missing(key) {
  throw new Error(`no source ${key}`);
}
