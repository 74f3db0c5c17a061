import { describe, expect, test } from 'vitest';
import { type DateMeaning, labelMeaning } from '../../../../src/page/read/labels/classify.ts';
import { neverMeaning } from '../../../../src/page/read/labels/never.ts';
import { loadWordsFor } from '../../../support/words.ts';
import { SAMPLES } from './samples.ts';

const MEANINGS = ['created', 'last-used', 'expires', 'changed'] as const;
const KEY_DATES: ReadonlySet<DateMeaning | null> = new Set([...MEANINGS, 'rotated', 'age', 'old-expires']);
/** What a product may put around a label. */
const around = (label: string) => [label, `${label}:`, `  ${label} *`, label.normalize('NFD')];

describe.each(SAMPLES)('labels in $language', ({ language, labels, others, neverUsed, neverEnds }) => {
  test.each(MEANINGS)('%s', (meaning) => {
    loadWordsFor([language, 'en']);
    expect(labels[meaning].length).toBeGreaterThan(0);
    const read = labels[meaning].flatMap(around).map((label) => [label, labelMeaning(label)]);
    expect(read.filter(([, said]) => said !== meaning)).toEqual([]);
  });

  test('of something else', () => {
    loadWordsFor([language, 'en']);
    const read = [...others, ...neverUsed, ...neverEnds].map((label) => [label, labelMeaning(label)] as const);
    expect(read.filter(([, said]) => KEY_DATES.has(said))).toEqual([]);
  });

  test('that say of what they say never', () => {
    loadWordsFor([language, 'en']);
    expect(neverUsed.map(neverMeaning)).toEqual(neverUsed.map(() => 'last-used'));
    expect(neverEnds.map(neverMeaning)).toEqual(neverEnds.map(() => 'expires'));
    const dated = MEANINGS.flatMap((meaning) => labels[meaning]);
    expect(dated.filter((label) => neverMeaning(label) !== null)).toEqual([]);
  });

  test('on a page that says that it is in another language, once all words are there', () => {
    loadWordsFor(['en'], true);
    for (const meaning of MEANINGS) {
      const read = labels[meaning].map((label) => [label, labelMeaning(label)]);
      expect(read.filter(([, said]) => said !== meaning)).toEqual([]);
    }
    const none = others.filter((label) => KEY_DATES.has(labelMeaning(label)));
    expect(none).toEqual([]);
  });
});
