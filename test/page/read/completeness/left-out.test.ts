// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listWith, type Words } from './lists.ts';
import { SPOKEN } from './spoken.ts';

/**
 * Each language's own ways to say that a list leaves rows out: keys of a sort that is not shown or not included; only a part of
 * them; a view that is limited; not every key. In this order.
 */
const SAID: Record<string, readonly string[]> = {
  en: [
    'Managed keys are not displayed',
    'Keys created by automation are not included',
    'Keys of service accounts aren’t listed here',
    'Showing a subset of keys',
    'This list is incomplete',
    'This view is limited to your own keys',
    'You may not see every key',
    'Not all entries fit on this page',
    'Only 2 keys can be displayed at once',
    'A maximum of 2 keys is displayed',
    'Could only load 2 keys',
    '2 loaded, scroll for the rest',
  ],
  de: [
    'Verwaltete Schlüssel werden nicht angezeigt',
    'Automatisch erstellte Schlüssel sind nicht enthalten',
    'Angezeigt wird ein Teil der Schlüssel',
    'Diese Ansicht ist auf eigene Schlüssel beschränkt',
    'Möglicherweise sehen Sie nicht jeden Schlüssel',
  ],
  fr: [
    'Les clés gérées ne sont pas affichées',
    'Les clés créées automatiquement ne sont pas incluses',
    'Une partie des clés est affichée',
    'Cette liste est limitée à vos propres clés',
    'Vous ne voyez peut-être pas chaque clé',
  ],
  es: [
    'Las claves administradas no se muestran',
    'Las claves creadas automáticamente no están incluidas',
    'Se muestra una parte de las claves',
    'Esta lista está limitada a sus propias claves',
    'Es posible que no vea todas las claves',
  ],
  it: [
    'Le chiavi gestite non vengono mostrate',
    'Le chiavi create automaticamente non sono incluse',
    'Viene mostrata una parte delle chiavi',
    'Questo elenco è limitato alle proprie chiavi',
    'Potresti non vedere tutte le chiavi',
  ],
  pt: [
    'As chaves gerenciadas não são exibidas',
    'As chaves criadas automaticamente não estão incluídas',
    'Uma parte das chaves é exibida',
    'Esta lista está limitada às suas próprias chaves',
    'Talvez você não veja todas as chaves',
  ],
  nl: [
    'Beheerde sleutels worden niet weergegeven',
    'Automatisch gemaakte sleutels zijn niet opgenomen',
    'Een deel van de sleutels wordt getoond',
    'Deze lijst is beperkt tot uw eigen sleutels',
    'Mogelijk ziet u niet elke sleutel',
  ],
  sv: [
    'Hanterade nycklar visas inte',
    'Automatiskt skapade nycklar ingår inte',
    'En del av nycklarna visas',
    'Den här listan är begränsad till dina egna nycklar',
    'Du kanske inte ser alla nycklar',
  ],
  da: [
    'Administrerede nøgler vises ikke',
    'Automatisk oprettede nøgler er ikke inkluderet',
    'En del af nøglerne vises',
  ],
  nb: ['Administrerte nøkler vises ikke', 'Automatisk opprettede nøkler er ikke inkludert', 'En del av nøklene vises'],
  fi: [
    'Hallittuja avaimia ei näytetä',
    'Automaattisesti luodut avaimet eivät sisälly luetteloon',
    'Osa avaimista näytetään',
  ],
  pl: [
    'Zarządzane klucze nie są wyświetlane',
    'Klucze utworzone automatycznie nie są uwzględnione',
    'Wyświetlana jest część kluczy',
    'Ta lista jest ograniczona do własnych kluczy',
    'Możesz nie widzieć wszystkich kluczy',
  ],
  cs: ['Spravované klíče se nezobrazují', 'Automaticky vytvořené klíče nejsou zahrnuty', 'Zobrazuje se část klíčů'],
  ru: ['Управляемые ключи не отображаются', 'Автоматически созданные ключи не включены', 'Показана часть ключей'],
  uk: ['Керовані ключі не відображаються', 'Автоматично створені ключі не включено', 'Показано частину ключів'],
  tr: [
    'Yönetilen anahtarlar gösterilmiyor',
    'Otomatik oluşturulan anahtarlar dahil değildir',
    'Anahtarların bir kısmı gösteriliyor',
  ],
  ja: ['管理対象のキーは表示されません', '自動作成されたキーは含まれません', '一部のキーが表示されています'],
  'zh-CN': ['托管密钥不显示', '自动创建的密钥不包含在内', '仅显示部分密钥'],
  ko: ['관리형 키는 표시되지 않습니다', '자동으로 생성된 키는 포함되지 않습니다', '키의 일부가 표시됩니다'],
};
const UKRAINIAN: Words = {
  lang: 'uk',
  title: 'Ключі API',
  name: 'Назва',
  created: 'Створено',
  used: 'Останнє використання',
};
const SENTENCES = Object.entries(SAID).flatMap(([lang, all]) => all.map((text) => [lang, text] as const));

test.each(SENTENCES)('a list is not whole beside (%s) "%s"', (lang, text) => {
  const words = [...SPOKEN, UKRAINIAN].find((one) => one.lang === lang) as Words;
  for (const html of [`<p>${text}</p>`, `<p>${text}.</p>`]) {
    expect(listWith(html, '', words).complete).toBe(false);
    expect(listWith('', html, words).complete).toBe(false);
  }
  expect(listWith('', '', words).complete).toBe(true);
});
