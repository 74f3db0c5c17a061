// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, pageWith } from './lists.ts';

const isWhole = (said: string, lang = 'en') => {
  const words = { lang, title: 'Service Keys', name: 'Name', created: 'Created', used: 'Last used' };
  return [listWith(`<p>${said}</p>`, '', words), listWith('', `<p>${said}</p>`, words)].map(({ complete }) => complete);
};

describe('numbers that are written in words count', () => {
  test.each([
    'And three others',
    'and one other',
    'and several others',
    'A few more',
    'You have fourteen keys',
    'You have twenty-one API keys in this account',
    'Three of twelve keys shown',
    'Ninety keys',
  ])('more keys than there are rows: %s', (said) => {
    expect(isWhole(said)).toEqual([false, false]);
    expect(isWhole(said, '')).toEqual([false, false]);
  });

  test.each([
    'You have two keys',
    'You can create up to ten keys',
    'Rotate your keys every ninety days',
    'Use two-factor keys',
    'Create one key per integration',
  ])('no more than there are: %s', (said) => {
    expect(isWhole(said)).toEqual([true, true]);
  });

  test('but not where they are words of another language', () => {
    expect(isWhole('Ten API key', 'pl')).toEqual([true, true]);
  });

  test('a page without keys that says how to make one is still empty', () => {
    expect(pageWith('<p>No service keys yet. Create one key to begin.</p>').outcome).toBe('nothing');
  });
});
