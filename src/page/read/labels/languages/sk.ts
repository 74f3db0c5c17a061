import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'sk',
  labels: {},

  lists: {},
};
