import { describe, expect, test } from 'vitest';
import { labelMeaning } from '../../../../src/page/read/labels/classify.ts';
import { foldLabel } from '../../../../src/page/read/labels/fold-label.ts';
import type { LabelMeaning, LanguageWords } from '../../../../src/page/read/labels/language-words.ts';
import { neverMeaning, saysNeverAlone } from '../../../../src/page/read/labels/never.ts';
import { ALL_WORDS, loadWordsFor } from '../../../support/words.ts';

/** What a language needs; `by` and endings are for those that have them. */
const NEEDED: readonly LabelMeaning[] = [
  'created',
  'rotated',
  'expires',
  'last-used',
  'changed',
  'age',
  'name',
  'id',
  'author',
  'by',
  'old',
  'last',
  'other',
  'key',
  'filler',
  'until',
  'planned',
  'condition',
  'holder',
  'for',
  'left',
  'heading',
  'column',
  'free-text',
  'none',
  'never',
  'never-used',
  'never-expires',
  'other-secret',
];
/** Languages in which each product can be used, so far as its key pages are tried. */
const PRODUCTS = {
  HubSpot: 'da de en es fi fr it ja ko nb nl pl pt sv th zh',
  'Strapi, NocoDB and n8n': 'ar de en fr ja pl pt ru zh',
  'WordPress, as captured': 'de en fr ja pl',
  Redmine:
    'ar az bg bs ca cs da de el en es et eu fa fi fr gl he hr hu id it ja ko lt lv mk mn nb nl pl pt ro ru sk sl sq sr sv ta th tr uk vi zh',
  Zabbix: 'bg ca cs da de el en es fa fi fr he hr hu id it ja ka ko lt lv nb nl pl pt ro ru sk sv tr uk vi zh',
};
const DATES = ['created', 'rotated', 'expires', 'last-used', 'changed', 'age'] as const;

function phrasesOf({ labels, endings = {} }: LanguageWords, meaning: LabelMeaning): string[] {
  const inflected = (phrase: string): string[] => {
    const [whole, name = ''] = /\{(.)\}/u.exec(phrase) ?? [];
    if (!whole) return [phrase];
    return (endings[name] ?? '?').split('|').flatMap((ending) => inflected(phrase.replace(whole, ending)));
  };
  return (labels[meaning] ?? '').split('|').filter(Boolean).flatMap(inflected);
}

/** By language, the meanings that it has no words for. */
function gaps(): Record<string, LabelMeaning[]> {
  const lacking = ALL_WORDS.map(({ language, labels }) => [language, NEEDED.filter((meaning) => !labels[meaning])]);
  return Object.fromEntries(lacking.filter(([, meanings]) => meanings?.length));
}

describe('gaps', () => {
  test('no language lacks a meaning', () => {
    expect(gaps()).toEqual({});
  });

  test.each(Object.entries(PRODUCTS))('every language of %s has a file', (_product, languages) => {
    const there = ALL_WORDS.map(({ language }) => language);
    expect(languages.split(' ').filter((language) => !there.includes(language))).toEqual([]);
  });
});

describe.each(ALL_WORDS)('the words of $language', (words) => {
  test('say what they are listed under, alone and beside those of all other languages', () => {
    for (const rest of [false, true]) {
      loadWordsFor(rest ? ['en'] : [words.language], rest);
      const read = DATES.flatMap((meaning) =>
        phrasesOf(words, meaning).map((phrase) => [phrase, meaning, labelMeaning(phrase)]),
      );
      expect(read.filter(([, meaning, said]) => said !== meaning)).toEqual([]);
    }
  });

  test('for anything else are no dates of a key, not even beside those of all other languages', () => {
    const others = NEEDED.filter((meaning) => !DATES.some((date) => date === meaning));
    for (const rest of [false, true]) {
      loadWordsFor(rest ? ['en'] : [words.language], rest);
      const read = others
        .flatMap((meaning) => phrasesOf(words, meaning))
        .map((phrase) => [phrase, labelMeaning(phrase)]);
      expect(read.filter(([, said]) => DATES.some((date) => date === said))).toEqual([]);
    }
  });

  test('for never say of what, or leave it to the label', () => {
    loadWordsFor([words.language]);
    const saying = (meaning: LabelMeaning) => [...new Set(phrasesOf(words, meaning).map(neverMeaning))];
    expect([saying('never-used'), saying('never-expires'), saying('never')]).toEqual([
      ['last-used'],
      ['expires'],
      [null],
    ]);
    expect(phrasesOf(words, 'never').filter((phrase) => !saysNeverAlone(phrase))).toEqual([]);
  });

  test('stand there once, and none is listed as two kinds of date', () => {
    for (const meaning of NEEDED) {
      const phrases = (words.labels[meaning] ?? '').split('|');
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
      expect(phrases.filter((phrase) => phrase !== phrase.trim())).toEqual([]);
    }
    const folded = DATES.map((meaning) => new Set(phrasesOf(words, meaning).map(foldLabel)));
    for (const [index, one] of folded.entries()) {
      for (const other of folded.slice(index + 1)) expect([...one].filter((phrase) => other.has(phrase))).toEqual([]);
    }
  });

  test('have every ending that they name, and name every one', () => {
    const text = Object.values(words.labels).join('|') + Object.values(words.lists).join('|');
    const named = new Set([...text.matchAll(/\{(.)\}/gu)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(words.endings ?? {}).sort());
  });
});
