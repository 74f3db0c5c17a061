import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'tr',
  labels: {},

  lists: {
    all:
      'tümü|hepsi|tüm|herkes|herhangi|herhangi biri|her şey|tüm sahipler|tüm kullanıcılar|tüm üyeler|tüm ekipler|' +
      'tüm durumlar|herhangi bir durum|tüm türler|her zaman|tüm zamanlar|tüm tarihler|tüm ortamlar|tüm projeler|' +
      'tüm hesaplar|tüm uygulamalar|tüm kategoriler|tüm öğeler|tüm sonuçlar|tüm kayıtlar|tüm satırlar|' +
      'tümünü göster|hepsini göster|tümünü seç|hepsini seç|filtre yok',
    search: 'ara|arama|bul',
    filter: 'filtre|filtreler|filtrele|filtre ekle|tüm filtreler|filtreleri göster',
    'load-more':
      'daha fazla yükle|daha fazla göster|daha fazla gör|daha fazlasını göster|daha fazlasını yükle|' +
      'daha fazla sonuç|daha fazla anahtar|tümünü göster|tümünü gör|hepsini göster|hepsini gör|tümünü görüntüle|' +
      'tümünü yükle|kalanını göster',
    'next-page': 'sonraki|ileri|sonraki sayfa|sonraki sayfaya git|daha eski|son sayfa',
    'previous-page': 'önceki|geri|önceki sayfa|önceki sayfaya git|daha yeni|ilk sayfa',
    'per-page': 'sayfa başına|sayfa başı|sayfa başına satır|sayfadaki|sayfa boyutu',
    'of-total': 'toplam|sonuç|sonuçlar|öğe|öğeler|kayıt|kayıtlar|satır|satırlar|gösteriliyor|bulundu|arası|daha',
    'no-results':
      'sonuç yok|sonuç bulunamadı|hiçbir sonuç|eşleşme yok|eşleşen|eşleşmiyor|bulunamadı|hiçbir şey bulunamadı|' +
      'aramanızla|arama sonuçları|için sonuçlar|uygulanan filtreler|etkin filtreler|filtreyi temizle|' +
      'filtreleri temizle|filtreleri sıfırla|filtreyi kaldır|aramayı temizle|ölçütlerinize',
    refused:
      'erişim yok|erişiminiz yok|erişim izniniz|erişim reddedildi|erişim engellendi|erişim kısıtlı|erişim iste|' +
      'izniniz yok|iznin yok|izin yok|yetkiniz yok|yetkin yok|yetki yok|yetersiz yetki|yetersiz izin|izin gerekli|' +
      'yetki gerekli|izin verilmiyor|izin verilmedi|yetkili değilsiniz|yetkisiz|yasak|yöneticinize|yöneticiye|' +
      'yöneticinizle|yalnızca yöneticiler|sadece yöneticiler|görüntüleyemezsiniz|göremezsiniz|yalnızca kendi|' +
      'sadece kendi',
    failed:
      'bir şeyler ters gitti|ters gitti|bir hata|hata oluştu|hata|bir sorun oluştu|sorun oluştu|yüklenemedi|' +
      'yüklenemiyor|alınamadı|görüntülenemiyor|bağlanılamadı|başarısız|tekrar deneyin|yeniden deneyin|tekrar dene|' +
      'yeniden dene|sayfayı yenileyin|sayfayı yenile|bağlantı yok|internet yok|bağlantı kesildi|bağlantınızı|' +
      'çevrimdışısınız|çevrimdışı|zaman aşımı|oturum süresi|oturumunuzun|oturum sona|oturum kapatıldı|tekrar giriş|' +
      'giriş yapın|oturum açın|kullanılamıyor|kullanılamaz|mevcut değil|sayfa bulunamadı|çok fazla istek|' +
      'yükleniyor|lütfen bekleyin',
    'no-keys-yet':
      'yok|henüz yok|hiç yok|henüz hiç yok|bulunmuyor|henüz bulunmuyor|hiç bulunmuyor|oluşturulmadı|' +
      'henüz oluşturulmadı|henüz hiç oluşturulmadı|hiç oluşturmadınız|henüz oluşturmadınız|' +
      'henüz hiç oluşturmadınız|henüz bir oluşturmadınız|mevcut yok|bu hesapta yok|bu hesabın yok',
    part:
      'etkin|aktif|etkin değil|pasif|devre dışı|süresi dolmuş|süresi dolan|iptal edilmiş|iptal edilen|arşivlenmiş|' +
      'arşiv|silinmiş|silinen|benim|yalnızca benim|sadece benim|bana ait|anahtarlarım|benim oluşturduklarım|' +
      'benimle paylaşılan|yakında dolacak|kullanılmayan|son|son kullanılan|favoriler|taslaklar|bekleyen|geçerli|' +
      'kişisel|paylaşılan|özel|genel|test',
    sort: 'sırala|sıralama|sıralama ölçütü|göre sırala|önce en yeni|önce en eski',
  },
};
