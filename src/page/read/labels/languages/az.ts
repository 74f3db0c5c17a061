import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'az',
  isByBehind: true,
  labels: {
    created:
      'yaradılıb|yaradılmışdır|yaradıldı|yaradılma|yaradılma tarixi|yaradılma vaxtı|yaradılmış|əlavə edilib|əlavə olunub|əlavə edilmə tarixi|verilmə tarixi|generasiya edilib',
    rotated: 'yenidən yaradılıb|rotasiya|son rotasiya',
    expires:
      'bitir|bitmə tarixi|bitmə vaxtı|son istifadə müddəti|müddəti bitir|müddəti bitib|müddətin bitməsi|etibarlıdır|etibarlılıq müddəti|qüvvədədir|sona çatır|vaxtı bitir|bitəcək',
    'last-used':
      'son istifadə|son istifadə tarixi|son istifadə vaxtı|son dəfə istifadə|son dəfə istifadə edilib|istifadə edilib|istifadə olunub|sonuncu istifadə|son aktivlik|son fəaliyyət|son giriş vaxtı|son müraciət',
    changed:
      'yenilənib|yeniləndi|yenilənmə|yenilənmə tarixi|son yenilənmə|son yeniləmə|dəyişdirilib|dəyişiklik|son dəyişiklik|dəyişdirilmə tarixi|redaktə edilib|son redaktə',
    age: 'yaş|yaşı|açarın yaşı',
    name: 'ad|adı|başlıq|etiket|açarın adı',
    id: 'identifikator|açar id',
    author: 'yaradan|müəllif|sahibi|sahib|əlavə edən|tərəfindən yaradılıb|yeniləyən',
    by: 'tərəfindən',
    old: 'köhnə|əvvəlki',
    last: 'son|sonuncu|son dəfə|ən son|bu yaxınlarda',
    other:
      'hesab|hesabı|istifadəçi|istifadəçilər|üzv|profil|giriş edib|son qoşulma|qoşulma|qeydiyyat|faktura|hesab-faktura|ödəniş|məqalə|yazı|nəşr edilib|hadisə|hadisələr|jurnal|abunəlik|şirkət|təşkilat|sessiya|müştəri|əlaqə|sifariş|şərhlər|sertifikat|domen|versiya|dəvət edilib|ləğv edilib|silinib|deaktiv edilib|komanda',
    key:
      'açar|açarı|açarlar|açarın|giriş açarı|api açarı|token|tokenlər|gizli açar|sirr|tətbiq parolu|' +
      'açarları|açarların|açarlarını|açarlarınız|açarlarınızı|açarlarınızla|açarlara|açarınız|tokenləri',
    filler:
      'tarix|tarixi|tarixində|vaxt|vaxtı|saat|gün|bu|bir|və|ilə|üçün|əvvəl|yə|giriş|şəxsi|xidmət|tətbiq|proqramçı',
    until: 'qədər|dək|ən geci|əvvəl',
    planned: 'olacaq|planlaşdırılıb|gözləyir|uğursuz|ləğv edilib|xəta',
    condition: 'əgər',
    holder: 'siyasət|giriş|xidmət|tətbiq',
    for: 'üçün',
    left: 'qalıb|tezliklə',
    heading:
      'təfərrüatlar|ətraflı|məlumat|icmal|ümumi|xülasə|status|vəziyyət|parametrlər|tənzimləmələr|konfiqurasiya|autentifikasiya',
    column: 'icazələr|hüquqlar|əməliyyatlar|növ|tip|rol',
    'free-text': 'təsvir|qeyd|qeydlər|şərh|məqsəd|səbəb',
    none: 'yoxdur|hələ yoxdur|boşdur|heç bir',
    never: 'heç vaxt|heç zaman',
    'never-used':
      'heç vaxt istifadə edilməyib|heç vaxt istifadə olunmayıb|istifadə edilməyib|istifadə olunmayıb|hələ istifadə edilməyib|hələ istifadə olunmayıb',
    'never-expires':
      'heç vaxt bitmir|bitmir|müddəti bitmir|müddətsiz|son istifadə müddəti yoxdur|bitmə tarixi yoxdur|sona çatmır',
    'other-secret': 'müştəri sirri|müştəri id',
  },

  lists: {
    about: 'təxminən|ən azı|artıq|çox',
    stale:
      'köhnəlmiş ola bilər|köhnə ola bilər|köhnəlib|aktual deyil|daha yeni açar|daha yeni yazı|yeni versiya|açarlarınızın önbaxışı|nümunə məlumat|xətalarla|xəbərdarlıqlarla|qismən sinxron|görünməsi|gecik',
    content: 'məlumat|səhifə|görünüş',
    span: 'son|keçən|bəri|əvvəlki',
    who: 'hansı ki',
    was: 'idi',
    not: 'deyil|yox|olmayıb|olmadı|edilmə|olunma|istifadəsiz',
    'show-verb': 'göstər|bax|gör|oxu',
    yours: 'açarlarınız|sizin|tokenləriniz',
    entire: 'siyahı|mövcud|cari',
    account: 'hesab|plan|versiya|əlaqə',
    aside: 'rəy|rəy göndər|bələdçi|təlimat|problem bildir',
    done: 'yeniləndi|dəyişdirildi|ləğv edildi|silindi',
    events: 'dəyişikliklər|tarixçə|fəaliyyət|hadisələr',
    rights: 'tam giriş|yalnız oxuma|oxuma və yazma',
    unnamed: 'adsız|başlıqsız|təyin edilməyib|göstərilməyib|ad əlavə et',
    states: 'ələ keçirilib|sızıb|məhdudlaşdırılıb|köhnəlib|bloklanıb',
    'other-keys': 'şifrələmə|imzalama|təhlükəsizlik açar|lisenziya',
    'no-name':
      'aktiv|aktivdir|deaktiv|qeyri aktiv|ləğv edilib|vaxtı bitib|müddəti bitib|etibarlı|etibarsız|gözləyir|' +
      'bəli|xeyr|redaktə et|düzəliş et|bax|göstər|aç|kopyala|sil|adını dəyiş|ləğv et|yenilə|idarə et|ətraflı|' +
      'təfərrüatlar|daha çox|əməliyyatlar|bu yaxınlarda|bir müddət əvvəl|çoxdan',
    all:
      'hamısı|bütün|hər kəs|hər hansı|istənilən|bütün sahiblər|bütün istifadəçilər|bütün statuslar|bütün növlər|' +
      'hamısını göstər|hamısını seç',
    search: 'axtar|axtarış',
    advice: 'paylaş|tövsiyə|giriş verir',
    filter: 'dövr|tarix aralığı|vaxt aralığı|filtr|filtrlər|filtrlə|süzgəc',
    'load-more': 'daha çox|hamısını göstər|hamısına bax|daha çoxuna bax',
    'next-page': 'növbəti|sonrakı|növbəti səhifə|irəli|son səhifə',
    'previous-page': 'əvvəlki|geri|əvvəlki səhifə|ilk səhifə',
    'per-page': 'səhifədə|səhifə başına',
    'of-total': 'nəticə|nəticələr|element|qeyd|sətir|cəmi|ümumi|göstərilir|tapıldı|daha',
    'no-results':
      'nəticə yoxdur|tapılmadı|uyğun|axtarış nəticələri|filtrləri təmizlə|filtrləri sıfırla|' +
      'sığmır|sığmadı|sığmayıb|yerləşmir',
    refused:
      'giriş yoxdur|girişiniz yoxdur|giriş rədd|icazə yoxdur|icazəniz yoxdur|icazə verilmir|' +
      'hüququnuz yoxdur|səlahiyyətiniz yoxdur|qadağandır|administratora|administratorla|' +
      'yalnız administratorlar|administratorunuzla əlaqə|administratorunuza müraciət|adminlə əlaqə',
    failed:
      'xəta|nəsə səhv|problem baş verdi|yüklənmədi|yüklənə bilmədi|uğursuz|yenidən cəhd|təkrar cəhd|' +
      'səhifəni yeniləyin|bağlantı yoxdur|internet yoxdur|bağlantı kəsildi|vaxt bitdi|sessiya|daxil olun|' +
      'əlçatan deyil|mövcud deyil|yüklənir|gözləyin|' +
      'mümkün olmadı',
    'no-keys-yet':
      'yoxdur|hələ yoxdur|heç bir yoxdur|hələ heç bir yoxdur|sizin yoxdur|sizin hələ yoxdur|yaradılmayıb|' +
      'hələ yaradılmayıb|hələ yaratmamısınız',
    part:
      'aktiv|aktivlər|qeyri-aktiv|müddəti bitmiş|ləğv edilmiş|arxiv|arxivlənmiş|silinmiş|mənim|yalnız mənim|son|' +
      'sevimlilər|şəxsi|ümumi',
    sort: 'çeşidlə|sırala|sıralama',
    some:
      'bəzi|yalnız|ancaq|digər açar|köhnə|arxiv|ləğv|qeyri aktiv|aktiv|vaxtı keç|müddəti|deaktiv|silin|' +
      'gizli|gizlədil|son|ən yeni|mənim açar|qalan|istifadə edilməmiş|hamısı deyil|tam siyahı|göstərilmir|' +
      'göstərilməy|görünmür|görünmə|görsənmir|daxil deyil|daxil edilm|bir hissəsi|natamam|tam deyil|' +
      'məhdudlaş|məhdudlan|məhduddur|görmürsünüz|görmə',
    limit: 'ən çox',
    elsewhere: 'başqa yerdə|köçürül|kəsil|başqa səhifə|digər layihə|başqa layihə',
    shown:
      'görürs|göstər|görün|siyahı|gizlə|gizli|' + 'daxil deyil|daxil edilm|görmə|görmür|yükləndi|' + 'görə bil|görə',
    'of-value': 'bir dəfə|yenidən|kopya|simvol|dəyər|təhlükəsiz|yaradılarkən',
    doubt: 'uğursuz|xəta|problem|yüklən|cəhd|gizlə|filtr|uyğun|gözlə|oflayn|bəzi',
    page: 'səhifə',
    rows: 'yazılar|nəticələr|sətirlər|elementlər|qeydlər',
    rest: 'daha|digər|və digər|qalan|gizli|əlavə',
    reset: 'hamısını təmizlə|sıfırla|yenidən cəhd et|təkrar cəhd et|yenidən cəhd edin',
  },
};
