// @ts-check
// Whether a provider's file keeps the rules, and if not, what is wrong, in words that name the place in it.
import * as v from 'valibot';
import { nouns } from './names.mjs';
import { problemsOf } from './problems.mjs';
import { providerFile } from './schema.mjs';

/**
 * @param {unknown} json
 * @returns {{ file: import('./schema.mjs').ProviderFile | null, problems: string[] }}
 */
export function checkFile(json) {
  const { success, output, issues = [] } = v.safeParse(providerFile, json);
  if (!success) return { file: null, problems: issues.map(inWords) };
  const problems = problemsOf(output, nouns());
  return { file: problems.length === 0 ? output : null, problems };
}

const ADD_SOURCE =
  'names no source. Add "source": the key of one of the file\'s "sources", which says where the fact is from and when it was checked';

/** @param {v.BaseIssue<unknown>} issue */
function inWords(issue) {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  const at = (/** @type {unknown[]} */ path) =>
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || 'the file';
  if (issue.type === 'strict_object' || issue.type === 'object_with_rest') {
    if (issue.expected === 'never') return `${at(keys)} is no field that is known here`;
    if (keys.at(-1) === 'source') return `${at(keys.slice(0, -1))} ${ADD_SOURCE}`;
    return `${at(keys)} is missing`;
  }
  if (issue.type === 'picklist' || issue.type === 'literal') return `${at(keys)} has to be ${issue.expected}`;
  return `${at(keys)} ${/^(?:has|is) /.test(issue.message) ? issue.message : `has to be ${issue.expected}`}`;
}
