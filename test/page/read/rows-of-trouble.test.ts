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
    // A key may be called so: which it is cannot be told.
    expect(told(TWO + row(text, '2026-04-06'), language)).toEqual(['read', false, ['mailer', 'sync']]);
  });

  test.each([
    ['en', 'Sum', '2'],
    ['en', 'Average age', '200 days'],
    ['en', 'Oldest', '2026-02-03'],
    ['en', 'Next rotation', '2026-12-01'],
    ['de', 'Ältester Schlüssel', '03.02.2026'],
    ['fr', 'Moyenne', '200 jours'],
    ['es', 'Más antigua', '03/02/2026'],
    ['pl', 'Razem', '2'],
    ['ja', '合計', '2'],
    ['zh', '平均', '200 天'],
  ])('nor one that sums up the others: %s "%s"', (language, text, value) => {
    expect(told(TWO + row(text, value), language)[2]).toEqual(['mailer', 'sync']);
  });

  test.each(['Total Energies', 'summer-job', 'oldest-replica', 'Average price feed'])('but a key is: "%s"', (name) => {
    expect(told(TWO + row(name, '2026-04-06'))).toEqual(['read', true, ['mailer', 'sync', name]]);
  });

  test('nor the last one, where only that has nothing to press', () => {
    const [acts, all] = [
      TWO.replaceAll('<td></td>', '<td><button>Revoke</button></td>'),
      row('Altogether', '2026-04-06'),
    ];
    expect(told(acts + all)).toEqual(['read', false, ['mailer', 'sync']]);
    expect(told(TWO + all)).toEqual(['read', true, ['mailer', 'sync', 'Altogether']]);
    expect(told(all + acts)[2]).toEqual(['Altogether', 'mailer', 'sync']);
  });

  test('unless a date or a number stands beside it: a key may be called so', () => {
    expect(told(TWO + row('Error', '2026-04-06'))).toEqual(['read', true, ['mailer', 'sync', 'Error']]);
    expect(told(TWO)).toEqual(['read', true, ['mailer', 'sync']]);
  });
});
