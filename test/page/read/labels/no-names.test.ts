// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isState } from '../../../../src/page/read/labels/name-like.ts';
import { ALL_WORDS, loadWordsFor } from '../../../support/words.ts';

/** In each language: active, to delete, recently. */
const NO_NAMES: Readonly<Record<string, string>> = {
  af: 'Aktief|Verwyder|Onlangs',
  ar: 'نشط|حذف|مؤخرًا',
  az: 'Aktiv|Sil|Bu yaxınlarda',
  be: 'Актыўны|Выдаліць|Нядаўна',
  bg: 'Активен|Изтриване|Наскоро',
  bn: 'সক্রিয়|মুছুন|সম্প্রতি',
  bs: 'Aktivan|Izbriši|Nedavno',
  ca: 'Actiu|Suprimeix|Fa poc',
  cs: 'Aktivní|Smazat|Nedávno',
  cy: 'Gweithredol|Dileu|Yn ddiweddar',
  da: 'Aktiv|Slet|For nylig',
  de: 'Aktiv|Umbenennen|Vor einiger Zeit',
  el: 'Ενεργό|Διαγραφή|Πρόσφατα',
  en: 'Active|Rename|A while ago',
  eo: 'Aktiva|Forigi|Lastatempe',
  es: 'Activo|Cambiar nombre|Hace tiempo',
  et: 'Aktiivne|Kustuta|Hiljuti',
  eu: 'Aktibo|Ezabatu|Duela gutxi',
  fa: 'فعال|حذف|اخیراً',
  fi: 'Aktiivinen|Poista|Äskettäin',
  fr: 'Actif|Renommer|Il y a quelque temps',
  gl: 'Activo|Eliminar|Recentemente',
  he: 'פעיל|שינוי שם|לפני זמן מה',
  hi: 'सक्रिय|हटाएँ|हाल ही में',
  hr: 'Aktivno|Preimenuj|Nedavno',
  hu: 'Aktív|Átnevezés|Nemrég',
  hy: 'Ակտիվ|Ջնջել|Վերջերս',
  id: 'Aktif|Hapus|Baru-baru ini',
  is: 'Virkur|Eyða|Nýlega',
  it: 'Attivo|Rinomina|Tempo fa',
  ja: '有効|名前を変更|最近',
  ka: 'აქტიური|წაშლა|ახლახან',
  ko: '활성|이름 변경|얼마 전',
  lt: 'Aktyvus|Ištrinti|Neseniai',
  lv: 'Aktīvs|Dzēst|Nesen',
  mk: 'Активен|Избриши|Неодамна',
  mn: 'Идэвхтэй|Устгах|Саяхан',
  ms: 'Aktif|Padam|Baru-baru ini',
  nb: 'Aktiv|Slett|For en stund siden',
  nl: 'Actief|Hernoemen|Een tijdje geleden',
  nn: 'Aktiv|Slett|For ei stund sidan',
  pl: 'Aktywny|Zmień nazwę|Jakiś czas temu',
  pt: 'Ativo|Excluir|Há algum tempo',
  ro: 'Activ|Șterge|Recent',
  ru: 'Активен|Переименовать|Некоторое время назад',
  sk: 'Aktívny|Odstrániť|Nedávno',
  sl: 'Aktiven|Izbriši|Pred časom',
  sq: 'Aktiv|Fshi|Së fundmi',
  sr: 'Активан|Preimenuj|Nedavno',
  sv: 'Aktiv|Byt namn|För ett tag sedan',
  ta: 'செயலில்|நீக்கு|சமீபத்தில்',
  th: 'ใช้งานอยู่|ลบ|เมื่อเร็วๆ นี้',
  tr: 'Etkin|Yeniden adlandır|Bir süre önce',
  uk: 'Активний|Видалити|Нещодавно',
  ur: 'فعال|حذف کریں|حال ہی میں',
  uz: 'Faol|O‘chirish|Yaqinda',
  vi: 'Đang hoạt động|Xóa|Gần đây',
  zh: '有效|重命名|不久前',
};

test('a state, a control and a time that is none are no names, in each language', () => {
  expect(Object.keys(NO_NAMES).sort()).toEqual(ALL_WORDS.map(({ language }) => language).sort());
  for (const [language, words] of Object.entries(NO_NAMES)) {
    loadWordsFor([language]);
    expect(words.split('|').filter((word) => !isState(word))).toEqual([]);
    // In no language is it a state to be called so.
    expect(['Backup', 'Nightly sync', 'Zapier', 'CRM', 'Prod 2'].filter(isState)).toEqual([]);
  }
});
