import { afterAll, beforeEach, expect, test } from 'vitest';
import { labelMeaning } from '../../../../src/page/read/labels/classify.ts';
import type { LanguageWords } from '../../../../src/page/read/labels/language-words.ts';
import { saysAllOfList, saysOfList } from '../../../../src/page/read/labels/list-phrases.ts';
import {
  areWordsMissing,
  metLanguages,
  noteLabel,
  useWords,
} from '../../../../src/page/read/labels/loaded-languages.ts';

const language = (
  name: string,
  labels: LanguageWords['labels'],
  lists: LanguageWords['lists'] = {},
): LanguageWords => ({
  language: name,
  endings: { o: 'o|a' },
  labels,
  lists,
});
/** Made-up languages, in which the same word means different things. */
const A = language('xa', { created: 'zorp|kel{o}', filler: 'ni', heading: 'blup' }, { 'load-more': 'flim{o} zorp' });
const B = language('xb', { changed: 'zorp', created: 'blup', expires: 'kela' });
const C = language('xc', { created: 'zorp|wemb', 'last-used': 'fraz' });

beforeEach(() => useWords([]));
afterAll(() => useWords([]));

test('languages that disagree leave a label unread; those that agree do not', () => {
  useWords([A, B]);
  expect(labelMeaning('Zorp')).toBeNull();
  useWords([A, C]);
  expect(labelMeaning('Zorp')).toBe('created');
  useWords([], [A, B]);
  expect(labelMeaning('Zorp')).toBeNull();
});

test('the languages of page and browser come first, the others count where none of those understands', () => {
  useWords([B], [A, C]);
  expect([labelMeaning('Zorp'), labelMeaning('Kelo'), labelMeaning('Fraz')]).toEqual([
    'changed',
    'created',
    'last-used',
  ]);
  useWords([A], [B, C]);
  // Understood, and no date: what it means elsewhere does not count.
  expect(labelMeaning('Blup')).toBeNull();
});

test('a label counts in one language with English, not in a mixture of two', () => {
  useWords([A, C]);
  expect([labelMeaning('Ni fraz'), labelMeaning('API key zorp'), labelMeaning('ni zorp')]).toEqual([
    null,
    'created',
    'created',
  ]);
});

test('what no language knows is noted, and languages in which labels turned out to be are told', () => {
  useWords([A], [C]);
  noteLabel('Zorp qu');
  noteLabel('12 / 13');
  noteLabel(`qu ${'x'.repeat(200)}`);
  expect(areWordsMissing()).toBe(true);
  useWords([A], [C]);
  noteLabel('Zorp 12');
  noteLabel('12 / 13');
  noteLabel(`qu ${'x'.repeat(200)}`);
  expect(areWordsMissing()).toBe(false);
  expect([labelMeaning('Kelo'), metLanguages()]).toEqual(['created', []]);
  expect([labelMeaning('Wemb'), metLanguages()]).toEqual(['created', ['xc']]);
  noteLabel('Qwertz');
  expect(areWordsMissing()).toBe(true);
});

test('phrases of lists stand at the boundaries of words, with every ending', () => {
  useWords([A]);
  expect([saysOfList('(Flima Zorp)', 'load-more'), saysOfList('xflima zorp', 'load-more')]).toEqual([true, false]);
  expect([saysOfList('flimo zorps', 'load-more'), saysOfList('2 × flimo zorp.', 'load-more')]).toEqual([false, true]);
  expect([saysAllOfList('Flima zorp!', 'load-more'), saysAllOfList('2 flima zorp', 'load-more')]).toEqual([
    true,
    false,
  ]);
  expect(saysOfList('flima zorp', 'search')).toBe(false);
});
