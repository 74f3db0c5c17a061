import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'nb',
  labels: {},

  lists: {},
};
