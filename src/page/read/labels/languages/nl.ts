import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'nl',
  labels: {},

  lists: {},
};
