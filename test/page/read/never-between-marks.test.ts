// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

/** Birth, end and last use of the one key of a list, below whose name this stands. */
function facts(language: string, html: string): string {
  const [line = ''] = read(
    byAttribute,
    `<main><h1>API keys</h1><ul><li data-id="k1"><h3>mailer</h3>${html}</li></ul></main>`,
    language,
  );
  return line.split(' ').slice(1).join(' ');
}

describe('what a line says is never stands beside its dates', () => {
  test.each([
    ['en', '<p>Created Feb 3, 2024 · Never used</p>', '2024-02-03 - never'],
    ['en', '<p>Created on Feb 3, 2024 • Never used • Never expires</p>', '2024-02-03 never never'],
    ['en', '<p>Never used · Created Feb 3, 2024</p>', '2024-02-03 - never'],
    ['en', '<p>Created: 2024-02-03 | Last used: never | Expires: never</p>', '2024-02-03 never never'],
    ['en', '<p>Created <time datetime="2024-02-03">2 years ago</time> · Never used</p>', '2024-02-03 - never'],
    ['de', '<p>Erstellt am 3. Februar 2024 · Nie verwendet</p>', '2024-02-03 - never'],
    ['fr', '<p>Créée le 3 février 2024 · Jamais utilisée</p>', '2024-02-03 - never'],
    ['ja', '<p>2024年2月3日に作成 · 未使用</p>', '2024-02-03 - never'],
    ['en', '<p>Created on Feb 3, 2024, never used</p>', '2024-02-03 - never'],
    ['en', '<p>Created Feb 3, 2024, never used, never expires.</p>', '2024-02-03 never never'],
    ['en', '<p>Added on Feb 3, 2024 — Never used — Read/write</p>', '2024-02-03 - never'],
    ['en', '<p>Never used – Added by Ann</p>', '- - never'],
    ['de', '<p>Erstellt am 3. Februar 2024, nie verwendet</p>', '2024-02-03 - never'],
    ['es', '<p>Creada el 3 de febrero de 2024, nunca usada</p>', '2024-02-03 - never'],
    ['pl', '<p>Utworzono 3 lutego 2024, nigdy nie użyto</p>', '2024-02-03 - never'],
    ['ja', '<p>2024年2月3日に作成、未使用</p>', '2024-02-03 - never'],
    ['en', '<p>Created Feb 3, 2024 (never used)</p>', '2024-02-03 - never'],
    ['en', '<p>Never used, created Feb 3, 2024</p>', '2024-02-03 - never'],
    ['en', '<p>This key has never been used. It was created on Feb 3, 2024.</p>', '2024-02-03 - never'],
    ['en', '<p>Added on Feb 3, 2024 by @octocat, Never used — Read-only</p>', '2024-02-03 - never'],
    ['en', '<p>Created Feb 3, 2024, not used in the last 30 days</p>', '2024-02-03'],
    ['de', '<p>Erstellt am 3. Februar 2024 (nie verwendet)</p>', '2024-02-03 - never'],
    ['fr', '<p>Jamais utilisée, créée le 3 février 2024</p>', '2024-02-03 - never'],
    ['ja', '<p>未使用、2024年2月3日に作成</p>', '2024-02-03 - never'],
    // That it was never used says nothing of an end, whatever stands before it.
    ['en', '<p>Created Feb 3, 2024</p><p>Expires: Never used</p>', '2024-02-03'],
    ['en', '<p>Created Feb 3, 2024</p><p>Last used: never expires</p>', '2024-02-03'],
  ])('%s: %s', (language, html, expected) => {
    expect(facts(language, html)).toBe(expected);
  });

  test.each([
    ['en', 'Never used since it was created on Feb 3, 2024'],
    ['en', 'Not used since creation on Feb 3, 2024.'],
    ['en', 'Never used since being created on Feb 3, 2024 by Ann'],
    ['de', 'Seit der Erstellung am 3. Februar 2024 nie verwendet'],
    ['fr', 'Jamais utilisée depuis sa création le 3 février 2024'],
    ['es', 'Nunca usada desde su creación el 3 de febrero de 2024'],
    ['pl', 'Nigdy nie użyto od utworzenia 3 lutego 2024'],
  ])('since the day on which it was created, %s: %s', (language, text) => {
    expect(facts(language, `<p>${text}</p>`)).toBe('2024-02-03 - never');
  });

  test.each([
    'Never used since Feb 3, 2024',
    'Never used since it was rotated on Feb 3, 2024',
    'Never used since it was updated on Feb 3, 2024',
    'Never used since it was created before Feb 3, 2024',
    'Never used since it was created for Ann on Feb 3, 2024',
    'Never used since the account was created on Feb 3, 2024',
    'Never used since Ann joined on Feb 3, 2024',
    'Old key never used since it was created on Feb 3, 2024',
    'Project never used since it was created on Feb 3, 2024',
    'Keys never used since they were created on Feb 3, 2024 are deleted',
    'Never used since it was created on Feb 3, 2024 and imported on Mar 3, 2024',
  ])('since another day, or of something else, is none: %s', (text) => {
    expect(facts('en', `<p>${text}</p>`)).toBe('');
  });

  test('what speaks of anything else between marks is not of the key', () => {
    expect(facts('en', '<p>Created Feb 3, 2024 · Never seen · Old tokens never expire</p>')).toBe('2024-02-03');
  });

  test.each([
    'Old tokens, never used, were removed on Feb 3, 2024',
    'Keys created before Feb 3, 2024, never used',
    'This week, not used',
    'Old keys (never used) were removed on Feb 3, 2024',
    'Never used keys, created before Feb 3, 2024, are removed',
    'Workspace Maple (created Feb 3, 2024) never used',
  ])('what is said of others, or of a time, is none: %s', (text) => expect(facts('en', `<p>${text}</p>`)).toBe(''));

  test.each(['Never used?', 'Last used: never?', 'Never used (?)', 'Never expires*', 'Expires: never †'])(
    'what is asked, or has a footnote, is not said: %s',
    (text) => expect(facts('en', `<p>${text}</p>`)).toBe(''),
  );

  test('a line that says both never and a day is not believed', () => {
    expect(facts('en', '<p>Created Feb 3, 2024 · Never used · Last used Nov 3, 2026</p>')).toBe('2024-02-03');
  });
});
