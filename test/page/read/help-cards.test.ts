// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byName, read } from './acme.ts';

const card = (name: string, said: string, act: string) => `<div><h3>${name}</h3><p>${said}</p>${act}</div>`;

describe.each([
  ['en', 'API keys', 'Created 2021-01-25', 'Revoke', 'How to rotate', 'Need help?'],
  ['fr', 'Clés API', 'Créée le 25/01/2021', 'Révoquer', 'Comment renouveler', 'Besoin d’aide ?'],
  ['es', 'Claves API', 'Creada el 25/01/2021', 'Revocar', 'Cómo rotar', 'Ayuda'],
  ['it', 'Chiavi API', 'Creata il 25/01/2021', 'Revoca', 'Come funziona', 'Guida'],
  ['pl', 'Klucze API', 'Utworzono 25.01.2021', 'Usuń', 'Jak rotować', 'Potrzebujesz pomocy?'],
  ['de', 'API-Schlüssel', 'Erstellt am 25.01.2021', 'Löschen', 'So rotieren Sie Schlüssel', 'Brauchen Sie Hilfe?'],
])('in %s beside cards of keys below "%s"', (language, title, made, act, how, help) => {
  const button = `<button>${act}</button>`;
  const names = (...cards: string[]) =>
    read(byName, `<main><h1>${title}</h1>${cards.join('')}</main>`, language).map((line) => line.split(' 20')[0]);
  const keys = [card('backup', made, button), card('mailer', made, button)];

  test('what helps is no key, with something else to press or nothing', () => {
    for (const text of [how, help])
      for (const other of ['', '<button>OK</button>', '<a href="/help">?</a>'])
        expect(names(...keys, card(text, made, other)), text).toEqual(['backup', 'mailer']);
  });

  test('a key may begin so', () => {
    expect(names(...keys, card(`${how} Maple`, made, button))).toHaveLength(3);
  });
});

test('what helps is none with a button of the keys either, where no other word stands in its title', () => {
  const keys = ['backup', 'mailer', 'How to rotate'].map((name) =>
    card(name, 'Created 2021-01-25', '<button>Rotate</button>'),
  );
  expect(read(byName, `<main><h1>API keys</h1>${keys.join('')}</main>`)).toHaveLength(2);
});
