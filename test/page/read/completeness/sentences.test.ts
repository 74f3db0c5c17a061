// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith } from './lists.ts';
import { PARTLY } from './partly.ts';
import { SPOKEN, type Spoken } from './spoken.ts';

const wordsOf = (lang: string) => SPOKEN.find((one) => one.lang === lang || one.lang.split('-')[0] === lang) as Spoken;
/** The list with a text in a sentence of its own before it, with a full stop behind it, and among others before it. */
const listsWith = (text: string, words: Spoken) => [
  listWith(`<p>${text}</p>`, '', words),
  listWith('', `<div>${text}.</div>`, words),
  listWith(`<p>Keyturn Inc. <b>${text}</b>. Pariatur excepteur sint occaecat cupidatat non proident.</p>`, '', words),
];

describe.each(PARTLY.map((partly) => [partly.lang, partly] as const))('in %s', (lang, partly) => {
  const isWhole = (text: string) => listsWith(text, wordsOf(lang)).map(({ complete }) => complete);
  const NOT = [false, false, false];
  const WHOLE = [true, true, true];

  test.each([
    ['counts more keys', partly.counted],
    ['says how many of all show', partly.shownOf],
  ])('a list beside a sentence that %s is not whole', (_what, sentence) => {
    expect(isWhole(sentence.replace(/\bN(?!\p{Script=Latin})/u, '34')), sentence).toEqual(NOT);
  });

  test('a list beside a sentence that counts its rows is whole', () => {
    expect(isWhole(partly.counted.replace(/\bN\b/, '2'))).toEqual(WHOLE);
  });

  test.each([
    ['only some show', partly.only],
    ['some are hidden', partly.hidden],
    ['some are not shown', partly.notShown],
    ['those of late show', partly.recent],
  ])('a list beside a sentence that says that %s is not whole', (_what, sentence) => {
    expect(isWhole(sentence), sentence).toEqual(NOT);
  });

  test.each([
    ['the secret', partly.once],
    ['a limit', partly.limit],
    ['a rule', partly.rule],
  ])('a list beside a sentence about %s is whole', (_what, sentence) => {
    expect(isWhole(sentence.replace(/\bN(?!\p{Script=Latin})/u, '90')), sentence).toEqual(WHOLE);
  });
});
