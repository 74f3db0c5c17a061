// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, pageWith, type Words } from './lists.ts';
import { SPOKEN } from './spoken.ts';

const GEORGIAN = { lang: 'ka', title: 'API გასაღებები', name: 'სახელი', created: 'შექმნილია', used: 'ბოლო გამოყენება' };
const MONGOLIAN = { lang: 'mn', title: 'API түлхүүрүүд', name: 'Нэр', created: 'Үүсгэсэн', used: 'Сүүлд ашигласан' };
const TAMIL = { lang: 'ta', title: 'API விசைகள்', name: 'பெயர்', created: 'உருவாக்கப்பட்டது', used: 'கடைசியாகப் பயன்படுத்தியது' };
const wordsOf = (lang: string) => [...SPOKEN, GEORGIAN, MONGOLIAN, TAMIL].find((one) => one.lang === lang) as Words;
const isWhole = (lang: string, text: string) =>
  [listWith(`<p>${text}</p>`, '', wordsOf(lang)), listWith('', `<p>${text}</p>`, wordsOf(lang))].map(
    ({ complete }) => complete,
  );

describe('a list is not whole beside', () => {
  test.each([
    ['en', '2 of many keys'],
    ['en', 'Access to some workspaces is restricted'],
    ['en', 'Sorted by newest, showing the latest'],
    ['en', 'Keys from organizations with SAML are not listed'],
    ['en', 'Some results are hidden because of single sign-on'],
    ['en', 'Some rows are hidden to keep this page fast'],
    ['en', 'Depending on your role, you might not see all keys'],
    ['en', 'List truncated'],
    ['en', '1 key could not be displayed'],
    ['de', '2 von vielen Schlüsseln'],
    ['de', 'Der Zugriff auf einige Arbeitsbereiche ist eingeschränkt'],
    ['de', 'Nicht alle Einträge passen auf diese Seite'],
    ['de', 'Die Liste ist unvollständig'],
    ['fr', '2 clés sur plusieurs'],
    ['fr', 'L’accès à certains espaces de travail est restreint'],
    ['fr', 'Vous ne voyez pas toutes les clés'],
    ['fr', 'La liste est incomplète'],
    ['es', '2 de muchas claves'],
    ['es', 'El acceso a algunos espacios de trabajo está restringido'],
    ['es', 'La lista está incompleta'],
    ['it', '2 di molte chiavi'],
    ['it', 'L’accesso ad alcuni spazi di lavoro è limitato'],
    ['it', 'L’elenco è incompleto'],
    ['pt', 'O acesso a alguns espaços de trabalho é restrito'],
    ['pt', 'Você vê apenas suas próprias chaves'],
    ['pt', 'A lista está incompleta'],
    ['nl', '2 van vele sleutels'],
    ['nl', 'De toegang tot sommige werkruimten is beperkt'],
    ['nl', 'De lijst is onvolledig'],
    ['pl', '2 z wielu kluczy'],
    ['pl', 'Dostęp do niektórych obszarów roboczych jest ograniczony'],
    ['pl', 'Nie widzisz wszystkich kluczy'],
    ['pl', 'Lista jest niepełna'],
    ['ja', '一部のワークスペースへのアクセスは制限されています'],
    ['ja', '最新の2件のみ'],
    ['ja', '一覧は不完全です'],
    ['ja', '他にもキーがあります'],
    ['ja', 'すべてのキーが表示されているわけではありません'],
    ['ka', 'ნაჩვენებია მხოლოდ აქტიური გასაღებები'],
    ['ka', 'ზოგიერთი გასაღები დამალულია'],
    ['mn', 'Зөвхөн идэвхтэй түлхүүрүүдийг харуулж байна'],
    ['mn', 'Зарим түлхүүр нуугдсан'],
    ['ta', 'செயலில் உள்ள விசைகள் மட்டும் காட்டப்படுகின்றன'],
    ['ta', 'சில விசைகள் மறைக்கப்பட்டுள்ளன'],
  ])('%s: %s', (lang, text) => {
    expect(isWhole(lang, text)).toEqual([false, false]);
  });
});

describe('a list stays whole beside', () => {
  test.each([
    ['en', 'This is one of many ways to authenticate'],
    ['en', 'Some features are hidden in this plan'],
    ['en', 'Dates are shown in UTC only'],
    ['en', 'You can keep some projects separate'],
    ['de', 'Eine von vielen Möglichkeiten, sich anzumelden'],
    ['fr', 'Une méthode parmi plusieurs'],
    ['es', 'Una de muchas formas de autenticarse'],
    ['pl', 'Jeden z wielu sposobów logowania'],
    ['ka', 'გასაღები მხოლოდ ერთხელ არის ნაჩვენები'],
    ['mn', 'Түлхүүрийг зөвхөн нэг удаа харуулна'],
    ['ta', 'விசை ஒரு முறை மட்டுமே காட்டப்படும்'],
  ])('%s: %s', (lang, text) => {
    expect(isWhole(lang, text)).toEqual([true, true]);
  });
});

test('what is in the trash is not all', () => {
  expect(pageWith('<h2>Trash</h2><p>No keys</p>')).toMatchObject({ outcome: 'unreadable', complete: false });
});
