// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isExplained } from '../../../../src/page/read/completeness/explained.ts';
import { loadWordsFor } from '../../../support/words.ts';

beforeAll(() => loadWordsFor(['en']));
afterAll(() => loadWordsFor(['en']));

/** Of a list of two keys, on a page with this title. */
const explained = (lines: readonly string[], title = 'API keys') => lines.filter((line) => isExplained(line, title, 2));
const othersThan = (lines: readonly string[], title?: string) => {
  const known = explained(lines, title);
  return lines.filter((line) => !known.includes(line));
};

describe('a line says nothing of which keys show that is', () => {
  test.each<[what: string, ...lines: string[]]>([
    ['how many of all are of a sort', '2 keys, 1 unused'],
    ['a count of the rows', '2 total', 'Total 2', 'Total: 2', '2 in total'],
    ['no word at all', '…'],
    ['a search, a right, or what else stands on pages', 'Search', 'Filter', 'Read only', 'Privacy policy'],
    ['an order', 'Newest first', 'Sort: newest first', 'Sort: Maple', 'Sorted by date created', 'Sort by: name'],
    ['when the page changed', 'Last updated Nov 24, 2026', 'Last updated: today'],
    ['advice', 'Learn about scopes', 'Keep them safe', 'Tip: rotate it often'],
    ['a zone of time', 'All times in UTC', 'Timezone: UTC', 'Shown in: UTC'],
    ['all', 'Show all ▾', 'All keys', 'Status: all', 'View: all'],
    ['a rule of names', 'Names must contain letters'],
    ['a link to what else there is', 'Back to settings', 'The documentation'],
    ['an address or a copyright', 'Base URL: https://api.example.com', 'Account ID: 12345678', '© 2026 Acme Inc.'],
    ['a field of the account', 'Plan: Pro', 'Description: for the shop'],
    ['a limit', 'Maximum: 10 per project', 'Rate limit: 20 a second', 'Max. 10 keys per account'],
    ['a term', 'Tokens valid until 90 days', 'Keys created here work for 2 years'],
    ['what is shown of a value', 'Your key is shown once', 'Last 4', 'Last 4 characters are shown'],
    ['what happens to keys', 'Keys are valid for one year', 'Revoked keys are archived'],
    ['what keys have', 'Each key contains a prefix', 'A key’s owner can revoke it'],
    ['what can be done', 'Create a key to get started', 'Edit 2'],
    ['that there are none', 'No keys', 'No new keys'],
    ['a number of something else', 'API version 3', 'Plan 2'],
  ])('%s', (_what, ...lines) => {
    expect(othersThan(lines)).toEqual([]);
  });

  test('the title, with the number of rows or without', () => {
    expect(othersThan(['Maple keys', '2 Maple keys'], 'Maple keys')).toEqual([]);
  });
});

describe('a line may name a part of the keys that is', () => {
  test.each<[what: string, ...lines: string[]]>([
    ['a count of others', '3 keys, 1 unused', '2 of 20 keys used', '3 total', 'sync — 2 keys', '2 keys since May'],
    ['a page of several', '1 of 3', 'Page 2, up to 50 entries', '2–10 keys max', 'Page: 2', 'Project: 2'],
    ['a part', 'Shared with me', 'Revoked keys vanish', 'Sort: name, live', 'API keys: Maple'],
    ['of a period', 'Updated this week 2', '2 changed this year', 'API keys after the day', 'Keys before the date'],
    ['what was searched for', 'Search: never', 'Find: when needed', 'Filter: recommended'],
    ['of a type', 'Type: service', 'Environment: 2', 'Live 2', 'Week 47'],
    ['of a right', 'Keys having read access'],
    ['of an owner', "Ann's keys", 'Keys created by Ann', 'Keys recommended by Ann', 'User keys', 'Developer workspace'],
    ['which are meant', 'Keys, recommended for Maple', 'Keys that expired are moved away'],
    ['nothing but a small word', 'The', 'Service', 'Own'],
    ['a name', 'Name sync', 'Key prefix ak_', 'Key notes', 'Help Maple', 'Support and Maple'],
  ])('%s', (_what, ...lines) => {
    expect(explained(lines)).toEqual([]);
  });
});

test('words of a language that nobody expects on the page may be names', () => {
  loadWordsFor(['en'], true);
  expect(explained(['Keys am Typ', 'Keys des Nom'])).toEqual([]);
  loadWordsFor(['en']);
});

test('small words of another language than the others may be names', () => {
  loadWordsFor(['de', 'en']);
  expect(explained(['Keys im Type', 'Key type des'])).toEqual([]);
  loadWordsFor(['en']);
});

test('where words are not set apart, a name may stand between them, and links lead back', () => {
  loadWordsFor(['ja', 'en']);
  expect(explained(['名前 が sync です'])).toEqual([]);
  expect(explained(['設定に戻る'])).toEqual(['設定に戻る']);
  loadWordsFor(['en']);
});
