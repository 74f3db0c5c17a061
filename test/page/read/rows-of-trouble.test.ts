// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byName, readingOf } from './acme.ts';

/** A table of keys that are called by their names, and whether it was read, told whole, and with which names. */
function told(rows: string, language = 'en'): unknown[] {
  const table = `<h1>API keys</h1><table><tr><th>Name</th><th>Created</th><th></th></tr>${rows}</table>`;
  const { outcome, complete, credentials } = readingOf(byName, table, language);
  return [outcome, complete, credentials.map(({ name }) => name)];
}
const row = (name: string, more: string) => `<tr><td>${name}</td><td>${more}</td><td></td></tr>`;
const TWO = row('mailer', '2026-02-03') + row('sync', '2026-04-05');

describe('a row that tells of a failure or a refusal is no key, and its list not whole', () => {
  test.each([
    ['Error', 'Retry', 'en'],
    ['Something went wrong', 'Try again', 'en'],
    ['Access denied', 'Request access', 'en'],
    ['Loading', 'Cancel', 'en'],
    ['Failed to load', 'Retry', 'en'],
    ['Konnte nicht geladen werden', 'Erneut versuchen', 'de'],
    ['Échec du chargement', 'Réessayer', 'fr'],
    ['Error al cargar', 'Reintentar', 'es'],
  ])('"%s", with "%s" beside it (%s)', (text, act, language) => {
    for (const cell of [act, `<button>${act}</button>`]) {
      expect(told(TWO + row(text, cell), language)).toEqual(['read', false, ['mailer', 'sync']]);
      expect(told(row(text, cell), language)).toEqual(['unreadable', false, []]);
    }
  });

  test.each([
    ['Nothing here yet', 'Create key', 'en'],
    ['Create your first key', 'Start', 'en'],
    ['Noch nichts vorhanden', 'Schlüssel erstellen', 'de'],
    ['Rien pour le moment', 'Créer une clé', 'fr'],
  ])('nor is one that says that there is none: "%s"', (text, act, language) => {
    expect(told(row(text, `<button>${act}</button>`), language)[2]).toEqual([]);
    expect(told(row(text, '2026-04-06'), language)[2]).toEqual([text]);
  });

  test.each([
    ['Total', 'en'],
    ['Total keys', 'en'],
    ['Gesamt', 'de'],
  ])('nor one of how many there are: "%s"', (text, language) => {
    for (const count of ['14', '<b>14</b> <button>Export</button>'])
      expect(told(TWO + row(text, count), language)).toEqual(['read', false, ['mailer', 'sync']]);
    expect(told(TWO + row(text, '2026-04-06'), language)[2]).toEqual(['mailer', 'sync', text]);
  });

  test('unless a date or a number stands beside it: a key may be called so', () => {
    expect(told(TWO + row('Error', '2026-04-06'))).toEqual(['read', true, ['mailer', 'sync', 'Error']]);
    expect(told(TWO)).toEqual(['read', true, ['mailer', 'sync']]);
  });
});
