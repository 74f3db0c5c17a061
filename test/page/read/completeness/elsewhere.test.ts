// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listIn } from './beside-list.ts';
import { SEEN_IN_PART } from './elsewhere-sentences.ts';

/** Sentences, each in a line of its own. */
const lines = (text: string) => text.trim().split(/\n\s*/);

const NOT_HERE = lines(`
  You see only the keys of your team
  You can see only the keys of your team here
  The list was cut after 2 rows
  The list is truncated
  Results were clipped after 2 entries
  Inactive keys are archived elsewhere
  Legacy keys have moved to the old console
  Older keys were moved to the archive
  Older keys have been relocated to another console
  Some tokens were migrated to a different page
  Revoked tokens have their own page
  We show at most 2 keys here
  This page shows at most two keys
  Up to 2 keys are shown
  Looking for service account keys? They are on the Service accounts page
  Looking for project keys?
  Looking for your personal tokens?
  Find your project keys under Settings
  To see team keys, switch to the team
  Manage service account keys in IAM
  Service account keys are managed on another page
  Other keys are on the Team tab
  Test keys are listed under Developers
  Personal tokens live in your profile
  Your role lets you see personal keys only
  For performance, only part of the list is shown
  Limited view: ask an owner to see every key
  Showing keys for project Maple
  You are viewing test data
  No more than 2 are listed here
  Some regions did not respond
  The rest can be found under Teams
  Keys from other regions are listed separately
`);

const HERE = lines(`
  API keys have moved here
  API keys have moved from your profile to this page
  We have moved to a new office
  Our blog has moved
  Webhooks are managed on another page
  Members are listed elsewhere
  Looking for help with API keys?
  Looking for an API key?
  Looking for docs?
  Find out more about keys in our documentation
  See how keys are used in the docs
  Store your keys in a safe place
  Copy the key and keep it in a different place, it is shown once
  Keys are stored encrypted
  Old keys stop working 24 hours after a rotation
  Expired keys are deleted after 30 days
  Only share keys with people you trust
  You will only see the key once
  We show at most 50 keys here
  Only the last 4 characters of a key are shown
  Some features did not respond
  You can have at most 2 keys
  Use at most 2 keys per application
  Try our new dashboard
  Upgrade to Pro and save 20 %
  Read the guide on how to rotate keys
  Manage your API keys on this page
  You can manage keys in this tab
  You are viewing all keys
  You are viewing API keys
  Select a key to view its details
  Click a key to see its permissions
  Need help with API keys? Read our guide
  Use your API key to access your account data
  Keys are used by service accounts to call the API
  See the API docs page for how to use keys
  Create a key to see data in the dashboard
  Refresh your tokens every hour
  Scopes limit what a key can do
  Long names are cut off
  API requests in the last 30 days
  You have 2 keys
  All 2 keys are shown
  You can have more than 2 keys
  Names have at least 2 characters
  It takes about 2 minutes until new keys work
  Over 2,000 companies use Acme
  For help with keys of service accounts, see the documentation
  Developers can view keys
  Keys are not shown again
  All keys are masked and never shown in full
  Audit logs: only the last 30 days are kept
`);

describe('a list beside a sentence', () => {
  const { isWhole, isWholeBeside } = listIn('en');
  const all = (text: string) => [text, `${text}.`, `<b>${text}</b>. Excepteur sint occaecat cupidatat non proident.`];

  test('that says that keys are not in it is not whole', () => {
    expect(isWhole).toBe(true);
    expect(NOT_HERE.flatMap(all).filter((html) => isWholeBeside(html).includes(true))).toEqual([]);
  });

  test('that merely stands there stays whole', () => {
    expect(HERE.flatMap(all).filter((html) => isWholeBeside(html).includes(false))).toEqual([]);
  });
});

const ELSEWHERE_HARMLESS = `
de|Nur die letzten 4 Zeichen eines Schlüssels werden angezeigt.|Probieren Sie unser neues Dashboard|Mehr über Schlüssel steht in der Dokumentation|Bewahren Sie Ihre Schlüssel sicher auf|Lange Namen werden abgeschnitten|Auf dieser Seite verwalten Sie Ihre API-Schlüssel.|Wählen Sie einen Schlüssel, um Details zu sehen.|Aktualisieren Sie Ihre Schlüssel regelmäßig.|Berechtigungen begrenzen, was ein Schlüssel darf.|Sie haben 2 Schlüssel|Alle Schlüssel werden angezeigt|Neue Schlüssel funktionieren nach etwa 2 Minuten|Nur die letzten 4 Zeichen werden angezeigt
fr|Seuls les 4 derniers caractères d’une clé sont affichés.|Essayez notre nouveau tableau de bord|En savoir plus sur les clés dans la documentation|Conservez vos clés en lieu sûr|Les noms longs sont coupés|Gérez vos clés API sur cette page.|Sélectionnez une clé pour voir les détails.|Toutes les clés sont affichées|Les noms ont au moins 2 caractères|Seuls les 4 derniers caractères sont affichés
es|Solo se muestran los últimos 4 caracteres de una clave.|Prueba nuestro nuevo panel|Más información sobre las claves en la documentación|Guarda tus claves en un lugar seguro|Los nombres largos se truncan|Gestiona tus claves API en esta página.|Selecciona una clave para ver los detalles.
pl|Wypróbuj nasz nowy panel|Więcej o kluczach w dokumentacji|Przechowuj klucze w bezpiecznym miejscu|Długie nazwy są skracane|Na tej stronie zarządzasz kluczami API.
it|Prova la nostra nuova dashboard|Maggiori informazioni sulle chiavi nella documentazione|Conserva le chiavi in un luogo sicuro|I nomi lunghi sono troncati|Gestisci le chiavi API in questa pagina.
nl|Probeer ons nieuwe dashboard|Meer over sleutels in de documentatie|Bewaar je sleutels op een veilige plek|Lange namen worden afgekapt|Beheer je API-sleutels op deze pagina.
pt|Experimente o nosso novo painel|Saiba mais sobre chaves na documentação|Guarde as suas chaves em um lugar seguro|Nomes longos são cortados|Gerencie suas chaves de API nesta página.
sv|Prova vår nya panel|Läs mer om nycklar i dokumentationen|Förvara dina nycklar på ett säkert ställe|Långa namn kapas|Hantera dina API-nycklar på den här sidan.
ja|新しいダッシュボードをお試しください|キーの詳細はドキュメントをご覧ください|キーは安全な場所に保管してください|長い名前は切り捨てられます|このページでAPIキーを管理します。|キーを選択して詳細を表示します。|すべてのキーが表示されています。|約2分後に新しいキーが使えます。|シークレットは再表示されません
ko|이 페이지에서 API 키를 관리합니다.
zh|在此页面管理您的 API 密钥。
ru|На этой странице можно управлять ключами API.
tr|Bu sayfada API anahtarlarınızı yönetin.
cs|Na této stránce spravujete klíče API.
`;

test.each(lines(ELSEWHERE_HARMLESS).map((line) => line.split('|')))(
  'in %s a list stays whole beside news and advice',
  (language = '', ...sentences) => {
    const { isWholeBeside } = listIn(language);
    expect(sentences.filter((text) => isWholeBeside(text).includes(false))).toEqual([]);
  },
);

test.each([...SEEN_IN_PART])(
  'in %s a list is not whole beside what tells that a part of it is seen',
  (language, sentences) => {
    const { isWholeBeside } = listIn(language);
    const said = sentences.flatMap((text) => [`<p>${text}</p>`, `<small>${text}.</small>`]);
    expect(said.filter((html) => isWholeBeside(html).includes(true))).toEqual([]);
  },
);
