// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { HIDING_WORDS } from './hiding-words.ts';
import { listWith, pageWith } from './lists.ts';
import { SPOKEN, type Spoken } from './spoken.ts';

const around = (html: string, words?: Spoken) => [
  listWith(html, '', words).complete,
  listWith('', html, words).complete,
];
const NOT = [false, false];
const WHOLE = [true, true];

describe.each(HIDING_WORDS.map((words) => [words.lang, words] as const))('in %s', (lang, words) => {
  const spoken = SPOKEN.find((one) => one.lang === lang) as Spoken;
  const button = (text: string) => `<button>${text}</button>`;
  const text = (said: string) => `<p>${said}</p>`;

  test.each([
    ['takes filters back', button(words.clear)],
    ['takes filters back, as a link', `<a href="#">${words.clear}</a>`],
    ['loads it again', button(words.retry)],
    ['brings others', button(words.more)],
    ['counts others', text(words.more)],
    ['counts others otherwise', text(words.others)],
    ['counts as many others as there are rows', text(words.more.replace('7', '2'))],
    ['tells of a failure', text(words.stale)],
    ['tells of a failure at once', `<div role="alert">${words.stale}</div>`],
    ['asks who is there', text(words.signIn)],
    ['asks for a right', text(words.admin)],
    ['asks for a plan', text(words.upgrade)],
    ['asks for a plan in a section of its own', `<section><h2>${words.upgrade}</h2></section>`],
  ])('a list beside what %s is not whole', (_what, html) => {
    expect(around(html, spoken)).toEqual(NOT);
  });

  test.each([words.retry, words.stale, words.signIn, words.admin, words.upgrade])(
    'a page without keys beside "%s" does not say that there are none',
    (said) => {
      for (const html of [button(said), text(said), `<h2>${said}</h2>`])
        expect(pageWith(`<p>${spoken.none}</p>${html}`, spoken).outcome, html).toBe('unreadable');
    },
  );
});

describe('a list is not whole', () => {
  const tabs = (on: string, other: string) =>
    `<div role="tablist"><div role="tab" aria-selected="true">${on}</div><div role="tab" aria-selected="false">${other}</div></div>`;
  test.each([
    ['a menu that shows what it chose', '<button aria-haspopup="menu">Status: Active</button>'],
    ['a button that shows what it chose', '<button aria-haspopup="true">Status: Active</button>'],
    ['a chip', '<span>Status is Active <button aria-label="Remove">✕</button></span>'],
    ['chips in a list', '<ul aria-label="Active filters"><li>Production ×</li></ul>'],
    ['filters in a list of their own', '<ul aria-label="Active filters"><li>Production</li></ul>'],
    ['a chip without a part of its own', 'Production <button>×</button>'],
    ['a chip in plain text', '<p>Production [×]</p>'],
    ['a tab of some keys', tabs('Personal keys', 'Team keys')],
    ['a tab of the keys of an account', tabs('Account tokens', 'Organization tokens')],
    ['a link to other keys', '<nav><a href="?t=1" aria-current="page">My keys</a><a href="?t=2">Team keys</a></nav>'],
    ['older ones', '<a href="?p=2">Older entries</a>'],
    ['a way on', '<button>Back</button><button>Forward</button>'],
    ['hidden ones', '<p>7 hidden</p>'],
    ['others', '<p>and 8 other keys</p>'],
    ['the first of them', '<p>Only the first 100 keys are shown</p>'],
    ['how many filters are set', '<p>1 filter</p>'],
    ['tabs that nothing marks', '<div><span>Personal keys</span> <span>Team keys</span></div>'],
    ['the first rows', '<p>Displaying first 2 keys</p>'],
    ['a part of the results', '<p>Partial results: a region did not respond</p>'],
    ['a heading of some', '<h2>Recent keys</h2>'],
    ['a heading of those used', '<h2>Recently used keys</h2>'],
    ['what is out of date', '<p>Showing cached data</p>'],
  ])('beside %s', (_what, html) => {
    expect(around(html)).toEqual(NOT);
  });

  test.each([
    ['a heading of all', '<h2>Personal access tokens</h2>'],
    ['its total', '<p>2 keys</p>'],
    ['advice', '<p>You can reset a key at any time.</p>'],
    ['a way back', '<a href="/settings">Back</a>'],
    ['a button to somewhere', '<button>Settings</button>'],
    ['a link to somewhere', '<a href="/docs">Documentation</a>'],
    ['tabs of other subjects', tabs('Service keys', 'Users')],
  ])('but is beside %s', (_what, html) => {
    expect(around(html)).toEqual(WHOLE);
  });
});

describe('where the words of lists are not known', () => {
  const MORE: [language: string, more: string][] = [
    ['sw', 'Pakia zaidi'],
    ['xh', 'Bonisa okungakumbi'],
    ['tl', 'Magpakita pa'],
    ['km', 'បង្ហាញបន្ថែម'],
    ['am', 'ተጨማሪ አሳይ'],
  ];
  const KNOWN: [language: string, more: string][] = [
    ['ms', 'Muat lagi'],
    ['af', 'Wys meer'],
    ['nn', 'Vis fleire'],
    ['is', 'Sýna meira'],
    ['be', 'Паказаць яшчэ'],
    ['cy', 'Dangos mwy'],
    ['hy', 'Ցույց տալ ավելին'],
    ['uz', 'Yana koʻrsatish'],
    ['ur', 'مزید دکھائیں'],
    ['bn', 'আরও দেখুন'],
    ['eo', 'Montri pli'],
  ];
  test.each(MORE)('a list in %s is never whole', (lang, more) => {
    const words = { lang, title: 'API keys', name: 'Name', created: 'Created', used: 'Last used' };
    for (const html of ['', `<button>${more}</button>`, `<a href="?p=2">${more}</a>`])
      expect(listWith('', html, words).complete, html).toBe(false);
  });

  test.each([...MORE, ...KNOWN])(
    'nor is one beside a button in %s on a page that says it is English',
    (_lang, more) => {
      expect(listWith('', `<button>${more}</button>`).complete).toBe(false);
      expect(listWith('', `<a href="?p=2">${more}</a>`).complete).toBe(false);
    },
  );

  test('a page that names no language is judged by its words', () => {
    const words = { lang: '', title: 'API keys', name: 'Name', created: 'Created', used: 'Last used' };
    expect(listWith('', '', words).complete).toBe(true);
  });
});

describe('a list of which only some keys show says so in', () => {
  test.each([
    ['hu', 'Csak az aktív kulcsok láthatók', 'A kulcs csak egyszer látható'],
    ['ro', 'Sunt afișate doar cheile active', 'Cheia este afișată doar o singură dată'],
    ['vi', 'Chỉ hiển thị các khóa đang hoạt động', 'Khóa chỉ hiển thị một lần'],
    ['el', 'Εμφανίζονται μόνο τα ενεργά κλειδιά', 'Το κλειδί εμφανίζεται μόνο μία φορά'],
    ['sk', 'Zobrazené sú len aktívne kľúče', 'Kľúč sa zobrazí len raz'],
    ['hr', 'Prikazani su samo aktivni ključevi', 'Ključ se prikazuje samo jednom'],
    ['bs', 'Prikazani su samo aktivni ključevi', 'Ključ se prikazuje samo jednom'],
    ['bg', 'Показани са само активните ключове', 'Ключът се показва само веднъж'],
    ['ca', 'Només es mostren les claus actives', 'La clau només es mostra una vegada'],
    ['id', 'Hanya kunci aktif yang ditampilkan', 'Kunci hanya ditampilkan sekali'],
    ['hi', 'केवल सक्रिय कुंजियाँ दिखाई गई हैं', 'कुंजी केवल एक बार दिखाई जाती है'],
    ['et', 'Kuvatakse ainult aktiivsed võtmed', 'Võtit kuvatakse ainult üks kord'],
    ['lt', 'Rodomi tik aktyvūs raktai', 'Raktas rodomas tik vieną kartą'],
    ['lv', 'Tiek rādītas tikai aktīvās atslēgas', 'Atslēga tiek rādīta tikai vienreiz'],
    ['sl', 'Prikazani so samo aktivni ključi', 'Ključ se prikaže samo enkrat'],
    ['sr', 'Приказани су само активни кључеви', 'Кључ се приказује само једном'],
    ['mk', 'Прикажани се само активните клучеви', 'Клучот се прикажува само еднаш'],
    ['sq', 'Shfaqen vetëm çelësat aktivë', 'Çelësi shfaqet vetëm një herë'],
    ['gl', 'Só se mostran as claves activas', 'A clave móstrase só unha vez'],
    ['eu', 'Gako aktiboak bakarrik erakusten dira', 'Gakoa behin bakarrik erakusten da'],
    ['az', 'Yalnız aktiv açarlar göstərilir', 'Açar yalnız bir dəfə göstərilir'],
    ['fa', 'فقط کلیدهای فعال نمایش داده می‌شوند', 'کلید فقط یک بار نمایش داده می‌شود'],
    ['af', 'Slegs aktiewe sleutels word gewys', 'Die sleutel word slegs een keer gewys'],
    ['be', 'Паказаны толькі актыўныя ключы', 'Ключ паказваецца толькі адзін раз'],
    ['bn', 'শুধু সক্রিয় কী দেখানো হচ্ছে', 'কী শুধু একবার দেখানো হয়'],
    ['cy', 'Dim ond allweddi gweithredol sy’n cael eu dangos', 'Dangosir yr allwedd unwaith yn unig'],
    ['eo', 'Nur aktivaj ŝlosiloj estas montrataj', 'La ŝlosilo estas montrata nur unu fojon'],
    ['hy', 'Ցուցադրված են միայն ակտիվ բանալիները', 'Բանալին ցուցադրվում է միայն մեկ անգամ'],
    ['is', 'Aðeins virkir lyklar eru sýndir', 'Lykillinn er aðeins sýndur einu sinni'],
    ['ms', 'Hanya kunci aktif dipaparkan', 'Kunci hanya dipaparkan sekali'],
    ['nn', 'Berre aktive nøklar er viste', 'Nøkkelen er berre synleg éin gong'],
    ['ur', 'صرف فعال کلیدیں دکھائی گئی ہیں', 'کلید صرف ایک بار دکھائی جاتی ہے'],
    ['uz', "Faqat faol kalitlar ko'rsatilgan", "Kalit faqat bir marta ko'rsatiladi"],
  ])('%s', (lang, only, once) => {
    const words = { lang, title: 'API', name: 'Name', created: 'Created', used: 'Last used' };
    const isWhole = (text: string) => listWith(`<p>${text}</p>`, '', words).complete;
    expect([isWhole(only), isWhole(once)]).toEqual([false, true]);
  });
});
