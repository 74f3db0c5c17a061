import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'tr',
  isByBehind: true,
  endings: {
    R: '|açık|kapalı',
  },
  labels: {
    created:
      'oluşturuldu|oluşturulma|oluşturulma tarihi|oluşturulma zamanı|oluşturulduğu tarih|oluşturma|oluşturma tarihi|oluşturma zamanı|oluşturulmuş|oluşturulmuştur|yaratıldı|yaratılma|yaratılma tarihi|üretildi|üretilme tarihi|eklendi|eklenme|eklenme tarihi|eklenme zamanı',
    rotated: 'döndürüldü|son döndürme|son döndürülme|yeniden oluşturuldu|yeniden üretildi|rotasyon|son rotasyon',
    expires:
      'sona erme|sona erme tarihi|sona eriyor|sona erer|sona erecek|sona erdi|son kullanma tarihi|bitiş tarihi|bitiş|bitiş zamanı|geçerlilik|geçerlilik sonu|geçerlilik süresi|geçerlilik tarihi|geçerlilik bitişi|süresi doluyor|süresi doldu|süresi dolar|süresi dolacak|süre sonu|son geçerlilik tarihi',
    'last-used':
      'son kullanım|son kullanım tarihi|son kullanım zamanı|son kullanılma|son kullanılma tarihi|kullanıldı|kullanılma|kullanılan|son kullanılan|son etkinlik|son aktivite|son erişim|son erişim tarihi|son erişim zamanı|erişildi|son çağrı|son istek|en son kullanım',
    changed:
      'son eşitleme|son senkronizasyon|sonraki eşitleme|sonraki yenileme|güncellendi|güncelleme|güncellenme|son güncelleme|son güncellenme|güncellenme tarihi|güncelleme tarihi|son değişiklik|son değişikliği|değişiklik|değiştirildi|değiştirilme|değiştirilme tarihi|son değiştirilme|düzenlendi|düzenleme|düzenlenme|son düzenleme|son düzenlenme|eşitlendi',
    age: 'yaş|yaşı|anahtar yaşı|anahtarın yaşı',
    name: 'ad|adı|isim|ismi|başlık|etiket|anahtar adı|belirteç adı|takma ad|takma adı',
    id: 'kimlik|kimliği|anahtar kimliği|tanımlayıcı',
    author:
      'oluşturan|ekleyen|üreten|sahibi|sahip|yazar|kullanan|güncelleyen|değiştiren|oluşturan kişi|oluşturan kullanıcı',
    by: 'tarafından',
    old: 'eski|önceki',
    last: 'son|en son|yakın zamanda|son kez',
    other:
      'hesap|hesabı|hesaplar|kullanıcı|kullanıcılar|kullanıcısı|üye|üyeler|üyelik|profil|giriş|oturum|oturumlar|oturum açma|kayıt|kayıtlı|kaydoldu|fatura|faturalar|faturalama|ödeme|ödemeler|makale|makaleler|yazı|yayınlandı|yayımlandı|etkinlik|etkinlikler|olay|olaylar|günlük|abonelik|şirket|deneme|müşteri|müşteriler|kişi|sipariş|yorumlar|sertifika|alan adı|sürüm|davet edildi|iptal edildi|silindi|devre dışı|bağlantı|ekip',
    key:
      'anahtarlarını|anahtar|anahtarı|anahtarın|anahtarlar|anahtarınız|anahtarları|belirteç|belirteci|belirteçler|belirteçleri|jeton|jetonu|jetonlar|token|tokenı|gizli anahtar|gizli|sır|uygulama parolası|uygulama parolaları|uygulama şifresi|kimlik bilgileri|' +
      'anahtarların|anahtarlarınız|anahtarlarınızı|anahtarlarınızla|anahtarlarının',
    filler:
      'bu|bir|tarih|tarihi|tarihinde|zaman|zamanı|saat|saati|gün|günü|ve|ile|için|önce|erişim|erişimi|kişisel|özel|hizmet|servis|geliştirici|uygulama|da|de|ta|te|itibaren',
    until: 'kadar|değin|en geç|önce',
    planned:
      'planlandı|planlanan|zamanlandı|beklemede|bekliyor|başarısız|başarısız oldu|iptal edildi|hata|edilecek|olacak',
    condition: 'eğer',
    holder: 'politika|ilke|erişim|erişimi|hizmet|servis|uygulama|proje',
    for: 'için',
    left: 'kaldı|kalan|yakında',
    heading:
      'ayrıntılar|ayrıntı|detaylar|bilgi|bilgiler|genel bakış|genel|özet|durum|ayarlar|yapılandırma|kimlik doğrulama|yetkilendirme|tehlikeli bölge|tehlike bölgesi|ayrıntıları|bilgileri|ayarları',
    column:
      'departman|bölüm|önem derecesi|ülke|atanan|takım|öncelik|grup|dil|şehir|erişim düzeyi|düzey|risk|plan|izinler|yetkiler|kapsam|kapsamlar|işlemler|eylemler|tür|tip|rol|roller|ortam|bölge|konum|kategori|proje|mod|görünürlük|kaynak|platform|durum|projenin|projelerin',
    'free-text': 'açıklama|açıklamalar|not|notlar|yorum|yorumlar|amaç|neden|sebep',
    none: 'yok|henüz|boş|hiç',
    never: 'asla|hiç|hiçbir zaman',
    'never-used':
      'hiç kullanılmadı|asla kullanılmadı|henüz kullanılmadı|hiç kullanılmamış|henüz kullanılmamış|kullanılmadı|kullanılmamış',
    'never-expires':
      'süresi dolmaz|süresi asla dolmaz|süresi hiç dolmaz|asla sona ermez|sona ermez|hiçbir zaman sona ermez|süresiz|bitiş tarihi yok|son kullanma tarihi yok|sona erme tarihi yok|geçerlilik süresi yok|sınırsız geçerli|süresi dolmuyor|asla süresi dolmaz',
    'other-secret': 'istemci gizli anahtarı|istemci sırrı|istemci kimliği|istek kimliği',
  },

  lists: {
    about: 'yaklaşık|aşağı yukarı|neredeyse|fazla|en az|veya daha',
    stale:
      'güncel olmayabilir|eski olabilir|güncelliğini yitir|güncel değil|daha yeni anahtar|daha yeni kayıt|daha yeni girdi|yeni sürüm|yeni bir sürüm|yeni sonuçlar|anahtarlarınızın önizlemesi|anahtarların önizlemesi|önizlemesi|alıntı|anlık görüntü|örnek veri|hatalarla|hatalı olarak|uyarılarla|kısmen senkron|kısmen eşitlen|kısmen yüklen|görünmesi|listelenmesi|gecikmeli|gecikme',
    content: 'veri|veriler|bilgi|sayfa|görünüm',
    span: 'son|geçen|geçmiş|önceki|beri',
    who: 'olan',
    was: 'idi',
    not: 'değil|yok|kullanılma|çağrılma|yapılma|olmadı|edilmedi|erişilme|görülme|kullanma|hiçbir',
    here: 'bu|burada|aşağı',
    bearer: 'uygulama|entegrasyon|hizmet|cihaz',
    place: 'sekme|sayfası|sayfada|bölüm|konsol|panel',
    switch: 'geçin|geç|yenileyin|geçiş|açın',
    seen: 'görebilecekleriniz|görebileceğiniz|neleri görebil|ne görebil|gördükleriniz|anahtarlarını görüntülüyorsunuz|görüntülüyorsunuz|bakıyorsunuz',
    'in-use': 'kullan',
    'show-verb': 'göster|görüntüle|gör|oku|aç',
    others: 'diğer kullanıcı|ekip arkadaş|iş arkadaş|diğer üye',
    yours: 'anahtarlarınız|anahtarların|belirteçleriniz|sizin|senin',
    entire: 'liste|listesi|mevcut|var olan|geçerli olan',
    account: 'hesap|hesabı|plan|sürüm|iletişim|abonelik',
    keys: 'anahtarlar|belirteçler|tokenlar|gizli anahtarlar|kimlik bilgileri|parolalar|şifreler',
    section: 'hesap ayarları|güvenlik|hesap|hesab|geliştirici|profil|erişim|entegrasyon',
    deed: 'eylem|işlem',
    personal: 'görünen ad|tam ad|ad soyad|takma ad',
    help: 'nasıl|neden|nedir|ipuçları|kılavuz|rehber|belge|yardım|başlarken',
    badge: 'yeni|varsayılan|kısıtlı|standart',
    number: 'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki',
    rights: 'tam erişim|yalnızca okuma|okuma ve yazma',
    unnamed:
      'adsız|isimsiz|başlıksız|ayarlanmadı|ayarlanmamış|belirtilmemiş|belirtilmedi|ad ekle|isim ekle|ad ver|isim ver|ad belirle',
    states:
      'ele geçirilmiş|ele geçirildi|sızdırıldı|sızdırılmış|sınırlı|kullanımdan kaldırıldı|eski|engellendi|kilitli|duraklatıldı',
    sorts: 'yayınlanabilir anahtar|kısıtlı anahtar|test anahtarı',
    'other-keys': 'şifreleme|imzalama|imza|güvenlik anahtar|lisans|kurtarma|geçiş anahtar',
    'no-name':
      'aktif|etkin|etkin değil|pasif|devre dışı|devre dışı bırakıldı|etkinleştirildi|iptal edildi|süresi doldu|' +
      'süresi dolmuş|geçerli|geçersiz|beklemede|bekliyor|evet|hayır|düzenle|görüntüle|göster|aç|kopyala|sil|' +
      'kaldır|yeniden adlandır|adını değiştir|iptal et|yenile|döndür|yönet|ayrıntılar|detaylar|daha fazla|diğer|' +
      'işlemler|eylemler|yakın zamanda|yakınlarda|son zamanlarda|bir süre önce|uzun zaman önce|uzun süre önce',
    general:
      'anahtarlar|anahtarları|tokenlar|belirteçler|eğer|gerekir|gerekebilir|gerekiyor|olabilir|olmalı|olmalıdır|' +
      'önerilir|öneririz|oluşturulan|kullanılan',
    all:
      'dönem yok|tümü|hepsi|tüm|herkes|herhangi|herhangi biri|her şey|tüm sahipler|tüm kullanıcılar|tüm üyeler|tüm ekipler|' +
      'tüm durumlar|herhangi bir durum|tüm türler|her zaman|tüm zamanlar|tüm tarihler|tüm ortamlar|tüm projeler|' +
      'tüm hesaplar|tüm uygulamalar|tüm kategoriler|tüm öğeler|tüm sonuçlar|tüm kayıtlar|tüm satırlar|' +
      'tümünü göster|hepsini göster|tümünü seç|hepsini seç|filtre yok',
    search: 'arıyor|arama terimi|ara|arama|bul',
    filter:
      'dönem|tarih aralığı|zaman aralığı|süre aralığı|filtre|filtreler|filtrele|filtre ekle|tüm filtreler|filtreleri göster',
    'load-more':
      'daha fazla yükle|daha fazla göster|daha fazla gör|daha fazlasını göster|daha fazlasını yükle|' +
      'daha fazla sonuç|daha fazla anahtar|tümünü göster|tümünü gör|hepsini göster|hepsini gör|tümünü görüntüle|' +
      'tümünü yükle|kalanını göster',
    'next-page': 'sonraki|ileri|sonraki sayfa|sonraki sayfaya git|daha eski|son sayfa',
    'previous-page': 'önceki|geri|önceki sayfa|önceki sayfaya git|daha yeni|ilk sayfa',
    'per-page': 'sayfa başına|sayfa başı|sayfadaki|sayfa boyutu',
    'of-total': 'toplam|sonuç|sonuçlar|öğe|öğeler|kayıt|kayıtlar|satır|satırlar|gösteriliyor|bulundu|arası|daha',
    rest: 'daha|daha fazla|diğer|ve diğer|gizli|kalan|tane daha',
    reset: 'tümünü temizle|sıfırla|temizle|tümünü sıfırla|yeniden dene|tekrar dene',
    'no-results':
      'sonuç yok|hiçbir sonuç|eşleşme yok|eşleşen|eşleşmiyor|bulunamadı|aramanızla|arama sonuçları|için sonuçlar|' +
      'uygulanan filtreler|etkin filtreler|filtreyi temizle|filtreleri temizle|filtreleri sıfırla|filtreyi kaldır|' +
      'aramayı temizle|ölçütlerinize|' +
      'sığmıyor|sığmaz|sığmadı',
    refused:
      'erişim yok|erişiminiz yok|erişim izniniz|erişim reddedildi|erişim engellendi|erişim kısıtlı|' +
      'erişim iste|izniniz yok|iznin yok|izin yok|yetkiniz yok|yetkin yok|yetki yok|yetersiz yetki|' +
      'yetersiz izin|izin gerekli|yetki gerekli|izin verilmiyor|izin verilmedi|yetkili değilsiniz|yetkisiz|' +
      'yasak|yöneticinize|yöneticiye|yöneticinizle|yalnızca yöneticiler|sadece yöneticiler|yalnızca kendi|' +
      'sadece kendi|devam etmek için oturum|devam etmek için giriş|oturum açın|giriş yapın|yönetici olmanız|' +
      'planınızı yükseltin|kimliğinizi doğrulayın',
    failed:
      'dünkü veriler|dün itibar|ters gitti|hata|sorun oluştu|yüklenemedi|yüklenemiyor|alınamadı|bağlanılamadı|başarısız|' +
      'tekrar deneyin|yeniden deneyin|tekrar dene|yeniden dene|sayfayı yenileyin|sayfayı yenile|' +
      'bağlantı yok|internet yok|bağlantı kesildi|bağlantınızı|çevrimdışısınız|çevrimdışı|zaman aşımı|' +
      'oturum süresi|oturumunuzun|oturum sona|oturum kapatıldı|tekrar giriş|giriş yapın|oturum açın|' +
      'kullanılamıyor|kullanılamaz|mevcut değil|sayfa bulunamadı|çok fazla istek|yükleniyor|lütfen bekleyin|' +
      'yenilenemedi|güncellenemedi|' +
      'yanlış gitti',
    'no-keys-yet':
      'yok|henüz yok|hiç yok|henüz hiç yok|bulunmuyor|henüz bulunmuyor|hiç bulunmuyor|oluşturulmadı|' +
      'henüz oluşturulmadı|henüz hiç oluşturulmadı|hiç oluşturmadınız|henüz oluşturmadınız|' +
      'henüz hiç oluşturmadınız|henüz bir oluşturmadınız|mevcut yok|bu hesapta yok|bu hesabın yok',
    part:
      'son oluşturulanlar|son kullanılanlar|etkin|aktif|etkin değil|pasif|devre dışı|süresi dolmuş|süresi dolan|iptal edilmiş|iptal edilen|arşivlenmiş|' +
      'arşiv|silinmiş|silinen|benim|yalnızca benim|sadece benim|bana ait|anahtarlarım|benim oluşturduklarım|' +
      'benimle paylaşılan|yakında dolacak|kullanılmayan|son|son kullanılan|favoriler|taslaklar|bekleyen|geçerli|' +
      'kişisel|paylaşılan|özel|genel|test',
    sort: 'en yeni|sırala|sıralama|sıralama ölçütü|göre sırala|önce en yeni|önce en eski',
    some:
      'bazı|yalnızca|sadece|diğer|eski|arşiv|iptal edil|pasif|etkin anahtar|etkin belirteç|etkin olan|aktif|' +
      'süresi dol|devre dışı anahtar|devre dışı olan|silinen|silinmiş|gizlen|son|yakın|en yeni|en son|benim|' +
      'kendi|kalan|kullanılmay|tümü değil|tam liste|' +
      'gösterilmiyor|gösterilmez|görüntülenmiyor|görünmüyor|dahil değil|dahil edilm|bir kısmı|eksik|sınırlı|' +
      'görmeyebil|göremeyebil|görmüyor|göremiyor|' +
      'yer almaz|yer almıyor|diğer kullanıcı',
    elsewhere: 'başka bir yer|taşındı|kesildi|kısaltıldı|başka bir sayfa',
    narrowed: 'sınırlı|kısıtlı|yalnız|sadece|filtre|test veri|test modu|kısmi',
    shown:
      'görmek|görüyors|göster|görün|listel|gizle|dahil değil|dahil edilm|yüklendi|görmeyebil|göremeyebil|görmüyor|göremiyor|' +
      'gizli|görebil|yer al',
    'of-value':
      'bir kez|bir defa|yalnızca bir|tekrar|yeniden|kopya|karakter|hane|değer|güven|oluşturduktan|oluşturulduktan|oluştururken|oluşturulurken|sakla',
    limit:
      'hız sınır|sınır|günd|en fazla|kadar|sınır|limit|azami|maks|gün|saat|dakika|saniye|hafta|ay|yıl|hesap başına|kullanıcı başına|' +
      'her|kota|oluşturabil',
    aside:
      'otomatik yenileme {R}|bir hata bildir|bir sorun bildir|hata bildirin|sorun bildirin|belgeleri|geri bildirim|geri bildirim gönder|kılavuz|kılavuzu|rehber|rehberi|sorun bildir|hata bildir|hesap ayarları|yardım merkezi|geri bildirim gönder|değişiklikler kaydedildi|sık sorulan sorular|belgeler|dokümantasyon|daha fazla bilgi edinin|daha fazla bilgi|ayrıntılı bilgi|referans|api referansı|' +
      'kılavuz|örnekler|başlarken|hızlı başlangıç|ayarlar|yardım|yardıma mı ihtiyacınız var|desteğe başvurun|' +
      'bize ulaşın|iletişim|sss|gizlilik politikası|kullanım koşulları|hizmet şartları|tüm hakları saklıdır|' +
      'geri|hoş geldiniz|güvenlik|kimlik doğrulama|kaydedildi|az önce güncellendi|güncel',
    act:
      'yeniden adland|sil|kaldır|iptal et|döndür|oluştur|ekle|yeni|üret|kopyala|dışa|indir|düzenle|yönetin|yönetme|yönetim|anahtarlarını yönet|bırak|etkinleştir|' +
      'daha fazla bilgi|yardım|seç|güncelle|kaydet|vazgeç|kapat|iletişim|temizle|sıfırla',
    clear: 'kaldır|sil|temizle|sıfırla',
    doubt: 'başarısız|hata|sorun|yükle|tekrar dene|yeniden dene|gizle|filtrele|eşleş|bekle|çevrimdışı|bazı|alınamadı',
    remark: 'sırala|zorunlu|varsayılan',
    'events-title': 'işlemler|güncellemeler',
    state: 'durum',
    done: 'yenilendi|yenilenmiş|döndürüldü|değiştirildi|iptal edildi|geri yüklendi|silindi|kaldırıldı|sıfırlandı|güncellendi|düzenlendi|yeniden adlandırıldı',
    events: 'geçmiş|etkinlik|olay|günlü|denetim kay' + '|değişiklik|ne oldu|neler oldu|zaman çizelge|hareketler',
    another: 'diğer|ilgili|üst|alt|benzer|son istek|son etkinlik|son|bağlı|geçmiş|istek|etkinlik|olay|başka',
    printed: 'sayfa|rapor|yazdır',
    'sign-in': 'oturum aç|giriş',
    rows: 'girdi|sonuç|satır|öğe|kayıt|' + 'öğeler',
    matches: 'içeren|içerir|içeriyor|ile başla|eşleş',
    whose: 'hizmet hesab|geliştirici',
    gone: 'arşiv|taşın|kaybol|çöp',
    advice: 'davran|sakla|paylaş|koru|kullanın|asla|verme|gerek|hakkında|sağla|her|var',
    period: 'bu yıl|bu ay|bu hafta|bugün|dün',
    'title-begin': 'hoş geldiniz|hoş geldin|merhaba|düzenle|ayrıntılar',
    'title-end':
      'görüntüleme|düzenle|düzenleme|ayrıntıları|ayrıntılar|detayları|ayarları|ayarlar|güncelle|güncelleme|yönet|yönetimi|yapılandır|yapılandırma|sıfırla|yenile|döndür|değiştir|hakkında|bilgileri|göster|görüntüle|yönet',
    'any-title': 'ana sayfa|anasayfa|kontrol paneli|pano|konsol|etkinlik|kullanım|geçmiş|gösterge paneli',
  },
};
