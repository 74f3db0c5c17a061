import type { Words } from './lists.ts';
import { SPOKEN } from './spoken.ts';

/** What pages call keys and their columns, in languages of which `spoken.ts` says nothing. */
const OTHERS: readonly Words[] = `
az|API açarları|Ad|Yaradılıb|Son istifadə
bg|API ключове|Име|Създаден|Последно използван
bs|API ključevi|Naziv|Kreirano|Zadnje korišteno
ca|Claus d’API|Nom|Creada|Darrer ús
el|Κλειδιά API|Όνομα|Δημιουργήθηκε|Τελευταία χρήση
et|API võtmed|Nimi|Loodud|Viimati kasutatud
eu|API gakoak|Izena|Sortze-data|Azken erabilera
fa|کلیدهای API|نام|تاریخ ایجاد|آخرین استفاده
gl|Claves da API|Nome|Creada|Último uso
hi|API कुंजियाँ|नाम|बनाया गया|पिछली बार उपयोग किया गया
hr|API ključevi|Naziv|Stvoreno|Zadnje korištenje
hu|API-kulcsok|Név|Létrehozva|Utolsó használat
id|Kunci API|Nama|Dibuat|Terakhir digunakan
ka|API გასაღებები|სახელი|შექმნილია|ბოლო გამოყენება
lt|API raktai|Pavadinimas|Sukurta|Paskutinį kartą naudota
lv|API atslēgas|Nosaukums|Izveidota|Pēdējo reizi izmantota
mk|API клучеви|Име|Создаден|Последно користен
mn|API түлхүүрүүд|Нэр|Үүсгэсэн|Сүүлд ашигласан
ro|Chei API|Nume|Creată la|Ultima utilizare
sk|Kľúče API|Názov|Vytvorené|Naposledy použité
sl|Ključi API|Ime|Ustvarjeno|Nazadnje uporabljeno
sq|Çelësa API|Emër|Krijuar më|Përdorur së fundi
sr|API кључеви|Назив|Направљен|Последњи пут коришћен
sr-Latn|API ključevi|Naziv|Napravljen|Poslednji put korišćen
ta|API விசைகள்|பெயர்|உருவாக்கப்பட்டது|கடைசியாகப் பயன்படுத்தியது
uk|Ключі API|Назва|Створено|Останнє використання
vi|Khóa API|Tên|Ngày tạo|Lần sử dụng cuối
`
  .trim()
  .split('\n')
  .map((line) => {
    const [lang = '', title = '', name = '', created = '', used = ''] = line.split('|');
    return { lang, title, name, created, used };
  });

/** `zh` alone is written as on the mainland. */
export function pageWordsOf(language: string): Words {
  const found = [...SPOKEN, ...OTHERS].find(({ lang }) => lang === (language === 'zh' ? 'zh-CN' : language));
  if (!found) throw new Error(`no page in ${language}`);
  return found;
}
