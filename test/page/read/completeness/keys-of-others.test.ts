// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listIn } from './beside-list.ts';
import { pageWith } from './lists.ts';
import { sentencesByLanguage } from './sentence-table.ts';

/** That keys of other projects, or of others' teams, stand elsewhere; and that other people have some, of which no number is told. */
const OF_OTHERS = sentencesByLanguage(`
en|Need keys for another project? Choose it above.|Keys of other projects are listed on the Projects page.|Each project has its own keys.|Every workspace has its own API keys.|Your teammates have keys, too.|Other users also have API keys.|Some colleagues created tokens as well.
de|Schlüssel anderer Projekte stehen auf der Seite Projekte.|Sie brauchen Schlüssel für ein anderes Projekt? Wählen Sie es oben aus.|Ihre Teammitglieder haben auch Schlüssel.|Andere Benutzer haben ebenfalls API-Schlüssel.
fr|Les clés d’autres projets se trouvent sur la page Projets.|Besoin des clés d’un autre projet ? Choisissez-le ci-dessus.|Vos collègues ont aussi des clés.
es|Las claves de otro proyecto están en su página.|¿Necesita claves de otro proyecto? Elíjalo arriba.|Sus compañeros también tienen claves.
it|Le chiavi di altri progetti si trovano nella pagina Progetti.|Anche altri utenti hanno chiavi API.
nl|Sleutels van andere projecten staan op de pagina Projecten.|Sleutels voor een ander project nodig? Kies het hierboven.|Andere gebruikers hebben ook tokens.
pt|Precisa de chaves de outro projeto? Escolha-o acima.|Outros usuários também têm tokens.
pl|Klucze innych projektów są na stronie Projekty.|Twoi współpracownicy też mają klucze.
ja|他のプロジェクトのキーはプロジェクトページにあります。|別のプロジェクトのキーが必要ですか？上で選択してください。|他のメンバーもキーを持っています。
ca|Les claus d’altres projectes són a la pàgina Projectes.
hr|Ključevi drugih projekata nalaze se na stranici Projekti.
sl|Ključi drugih projektov so na strani Projekti.
sk|Kľúče iných projektov sú na stránke Projekty.
lt|Kitų projektų raktai yra puslapyje „Projektai“.
`);
const OF_ALL = sentencesByLanguage(`
en|Use another key for each project.|Need another key? Create one.|Keys work in all projects.|Do not share keys with other users.|Need help with your API keys?|Deleting a key does not affect your other keys.|Never give a key to a colleague.|Use separate keys for separate apps.|Your teammates can see who created a key.|Each key has its own scopes.
de|Geben Sie Schlüssel nie an andere Benutzer weiter.|Verwenden Sie für jedes Projekt einen eigenen Schlüssel.|Das Löschen eines Schlüssels wirkt sich nicht auf andere Schlüssel aus.
fr|Ne partagez jamais vos clés avec vos collègues.|Utilisez une clé différente pour chaque projet.
es|No comparta sus claves con otros usuarios.|Use una clave distinta para cada proyecto.
nl|Deel je sleutels nooit met andere gebruikers.
ja|キーを他のユーザーと共有しないでください。|プロジェクトごとに別のキーを使用してください。
`);

test.each([...OF_OTHERS.keys()])('in %s a list is not whole beside what tells of keys of others', (language) => {
  const { isWholeBeside } = listIn(language);
  expect((OF_OTHERS.get(language) ?? []).filter((text) => isWholeBeside(text).includes(true))).toEqual([]);
  expect((OF_ALL.get(language) ?? []).filter((text) => isWholeBeside(text).includes(false))).toEqual([]);
});

test('a page that tells of keys of others is not without keys', () => {
  expect(pageWith('<p>You have no keys yet.</p>').outcome).toBe('nothing');
  for (const others of ['Your teammates have keys, too.', 'Need keys for another project? Choose it above.'])
    for (const html of [`<p>You have no keys yet. ${others}</p>`, `<p>You have no keys yet.</p><p>${others}</p>`])
      expect(pageWith(html).outcome, html).toBe('unreadable');
});
