import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'az',
  labels: {},

  lists: {
    all:
      'hamısı|bütün|hər kəs|hər hansı|istənilən|bütün sahiblər|bütün istifadəçilər|bütün statuslar|bütün növlər|' +
      'hamısını göstər|hamısını seç',
    search: 'axtar|axtarış',
    filter: 'filtr|filtrlər|filtrlə|süzgəc',
    'load-more': 'daha çox yüklə|daha çox göstər|daha çox|hamısını göstər|hamısına bax|daha çoxuna bax',
    'next-page': 'növbəti|sonrakı|növbəti səhifə|irəli|son səhifə',
    'previous-page': 'əvvəlki|geri|əvvəlki səhifə|ilk səhifə',
    'per-page': 'səhifədə|hər səhifədə|səhifə başına',
    'of-total': 'nəticə|nəticələr|element|qeyd|sətir|cəmi|ümumi|göstərilir|tapıldı|daha',
    'no-results':
      'nəticə yoxdur|nəticə tapılmadı|tapılmadı|uyğun gəlmir|uyğun gələn|uyğun|axtarış nəticələri|' +
      'filtrləri təmizlə|filtrləri sıfırla',
    refused:
      'giriş yoxdur|girişiniz yoxdur|giriş qadağandır|giriş rədd|icazə yoxdur|icazəniz yoxdur|icazə verilmir|' +
      'hüququnuz yoxdur|səlahiyyətiniz yoxdur|qadağandır|administratora|administratorla|yalnız administratorlar|' +
      'görə bilməzsiniz',
    failed:
      'xəta|xəta baş verdi|nəsə səhv|problem baş verdi|yüklənmədi|yüklənə bilmədi|mümkün olmadı|uğursuz|' +
      'yenidən cəhd|təkrar cəhd|səhifəni yeniləyin|bağlantı yoxdur|internet yoxdur|bağlantı kəsildi|vaxt bitdi|' +
      'sessiya|daxil olun|əlçatan deyil|mövcud deyil|yüklənir|gözləyin',
    'no-keys-yet':
      'yoxdur|hələ yoxdur|heç bir yoxdur|hələ heç bir yoxdur|sizin yoxdur|sizin hələ yoxdur|yaradılmayıb|' +
      'hələ yaradılmayıb|hələ yaratmamısınız',
    part:
      'aktiv|aktivlər|qeyri-aktiv|müddəti bitmiş|ləğv edilmiş|arxiv|arxivlənmiş|silinmiş|mənim|yalnız mənim|son|' +
      'sevimlilər|şəxsi|ümumi',
    sort: 'çeşidlə|sırala|sıralama',
  },
};
