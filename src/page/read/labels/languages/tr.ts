import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'tr',
  isByBehind: true,
  labels: {
    created:
      'oluşturuldu|oluşturulma|oluşturulma tarihi|oluşturulma zamanı|oluşturulduğu tarih|oluşturma|oluşturma tarihi|oluşturma zamanı|oluşturulmuş|oluşturulmuştur|yaratıldı|yaratılma|yaratılma tarihi|üretildi|üretilme tarihi|eklendi|eklenme|eklenme tarihi|eklenme zamanı',
    rotated: 'döndürüldü|son döndürme|son döndürülme|yeniden oluşturuldu|yeniden üretildi|rotasyon|son rotasyon',
    expires:
      'sona erme|sona erme tarihi|sona eriyor|sona erer|sona erecek|sona erdi|son kullanma tarihi|bitiş tarihi|bitiş|bitiş zamanı|geçerlilik|geçerlilik sonu|geçerlilik süresi|geçerlilik tarihi|geçerlilik bitişi|süresi doluyor|süresi doldu|süresi dolar|süresi dolacak|süre sonu|son geçerlilik tarihi',
    'last-used':
      'son kullanım|son kullanım tarihi|son kullanım zamanı|son kullanılma|son kullanılma tarihi|kullanıldı|kullanılma|kullanılan|son kullanılan|son etkinlik|son aktivite|son erişim|son erişim tarihi|son erişim zamanı|erişildi|son çağrı|son istek|en son kullanım',
    changed:
      'güncellendi|güncelleme|güncellenme|son güncelleme|son güncellenme|güncellenme tarihi|güncelleme tarihi|son değişiklik|değişiklik|değiştirildi|değiştirilme|değiştirilme tarihi|son değiştirilme|düzenlendi|düzenleme|düzenlenme|son düzenleme|son düzenlenme|eşitlendi',
    age: 'yaş|yaşı|anahtar yaşı|anahtarın yaşı',
    name: 'ad|adı|isim|ismi|başlık|etiket|anahtar adı|belirteç adı',
    id: 'kimlik|kimliği|anahtar kimliği|tanımlayıcı',
    author:
      'oluşturan|ekleyen|üreten|sahibi|sahip|yazar|kullanan|güncelleyen|değiştiren|oluşturan kişi|oluşturan kullanıcı',
    by: 'tarafından',
    old: 'eski|önceki',
    last: 'son|en son|yakın zamanda|son kez',
    other:
      'hesap|hesabı|hesaplar|kullanıcı|kullanıcılar|kullanıcısı|üye|üyeler|üyelik|profil|giriş|oturum|oturumlar|oturum açma|kayıt|kayıtlı|kaydoldu|fatura|faturalar|faturalama|ödeme|ödemeler|makale|makaleler|yazı|yayınlandı|yayımlandı|etkinlik|etkinlikler|olay|olaylar|günlük|abonelik|şirket|deneme|müşteri|müşteriler|kişi|sipariş|yorumlar|sertifika|alan adı|sürüm|davet edildi|iptal edildi|silindi|devre dışı|bağlantı|ekip',
    key: 'anahtar|anahtarı|anahtarın|anahtarlar|anahtarınız|anahtarları|belirteç|belirteci|belirteçler|belirteçleri|jeton|jetonu|jetonlar|token|tokenı|gizli anahtar|gizli|sır|uygulama parolası|uygulama parolaları|uygulama şifresi|kimlik bilgileri',
    filler:
      'bu|bir|tarih|tarihi|tarihinde|zaman|zamanı|saat|saati|gün|günü|ve|ile|için|önce|erişim|erişimi|kişisel|özel|hizmet|servis|geliştirici|uygulama|da|de|ta|te|itibaren',
    heading:
      'ayrıntılar|ayrıntı|detaylar|bilgi|bilgiler|genel bakış|genel|özet|durum|ayarlar|yapılandırma|kimlik doğrulama|yetkilendirme',
    column: 'izinler|yetkiler|kapsam|kapsamlar|işlemler|eylemler|tür|tip|rol|roller',
    'free-text': 'açıklama|açıklamalar|not|notlar|yorum|yorumlar|amaç|neden|sebep',
    none: 'yok|henüz|boş|hiç',
    never: 'asla|hiç|hiçbir zaman',
    'never-used':
      'hiç kullanılmadı|asla kullanılmadı|henüz kullanılmadı|hiç kullanılmamış|henüz kullanılmamış|kullanılmadı|kullanılmamış',
    'never-expires':
      'süresi dolmaz|süresi asla dolmaz|süresi hiç dolmaz|asla sona ermez|sona ermez|hiçbir zaman sona ermez|süresiz|bitiş tarihi yok|son kullanma tarihi yok|sona erme tarihi yok|geçerlilik süresi yok|sınırsız geçerli|süresi dolmuyor|asla süresi dolmaz',
    'other-secret': 'istemci gizli anahtarı|istemci sırrı|istemci kimliği|istek kimliği',
  },

  lists: {},
};
