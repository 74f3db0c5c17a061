import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Labels and sentences as key pages of products print them, a language a block: labels of the creation, the last use, the end
 * and the last change; labels of something else; sentences in which `~` is the date, first of the creation, then (behind `#`) of
 * the last use and the end; what is said of a key that was never used, and of one that never ends.
 */
const TEXT = readFileSync(join(import.meta.dirname, '../../../fixtures/labels/samples.txt'), 'utf8');

export interface Samples {
  readonly language: string;
  readonly labels: Readonly<Record<'created' | 'last-used' | 'expires' | 'changed', readonly string[]>>;
  /** Labels that say nothing of the key's own dates. */
  readonly others: readonly string[];
  readonly births: readonly string[];
  /** A sentence of the last use and one of the end. */
  readonly later: readonly string[];
  readonly neverUsed: readonly string[];
  readonly neverEnds: readonly string[];
}

const parts = (line = '') => line.replace(/^# /, '').split(' / ');

export const SAMPLES: readonly Samples[] = TEXT.trim()
  .split('\n\n')
  .map((block) => {
    const [language = '', created, used, ends, changed, others, births, later, neverUsed, neverEnds] =
      block.split('\n');
    return {
      language,
      labels: { created: parts(created), 'last-used': parts(used), expires: parts(ends), changed: parts(changed) },
      others: parts(others),
      births: parts(births),
      later: parts(later),
      neverUsed: parts(neverUsed),
      neverEnds: parts(neverEnds),
    };
  });
