// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listIn } from './beside-list.ts';
import { sentencesByLanguage } from './sentence-table.ts';

const MORE = sentencesByLanguage(`
en|Show the other 12|Reveal 12 further|12 others
de|Restliche 12 anzeigen
fr|Afficher 12 de plus
es|Mostrar 12 más
it|Mostra altri 12
pt|Mostrar mais 12
nl|Nog 12 tonen
sv|Visa 12 till
fi|Näytä 12 lisää
pl|Pokaż 12 więcej
cs|Zobrazit dalších 12
ru|Показать ещё 12
tr|12 tane daha göster
`);
const button = (label: string) => `<button>${label}</button>`;

test.each([...MORE])('in %s a list is not whole beside a button with a number of its own', (language, labels) => {
  const { isWhole, isWholeBeside } = listIn(language);
  expect(isWhole).toBe(true);
  expect(labels.map(button).filter((html) => isWholeBeside(html).includes(true))).toEqual([]);
});

test.each([
  ['that does something to keys', button('Create 2 keys')],
  ['whose number is a part of a name', button('Sort by UTF8')],
  ['whose number is a share', button('Sort by 20% share')],
  ['whose number is a version', button('Sort by 1.5 share')],
  ['whose number has a unit', button('Sort by 30s load')],
  ['whose number is a part of an id', '<a href="/x/1">7d9f2b1c-4e5a-1234-8d7e-0f1a2b3c4d5e</a>'],
  ['that leads away', '<a href="/pricing">The 12 editions</a>'],
])('a list stays whole beside one %s', (_what, html) => {
  expect(listIn('en').isWholeBeside(html)[0]).toBe(true);
});
