import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'ms',
  labels: {
    created:
      'dicipta|dicipta pada|tarikh dicipta|tarikh cipta|tarikh penciptaan|masa dicipta|dijana|tarikh dijana|ditambah|ditambah pada|tarikh ditambah|penciptaan',
    rotated: 'putaran terakhir|dijana semula|dicipta semula',
    expires:
      'tamat tempoh|tarikh tamat tempoh|tamat tempoh pada|tarikh luput|luput|luput pada|sah sehingga|sah hingga|tempoh sah|berakhir|tarikh tamat',
    'last-used':
      'kali terakhir digunakan|terakhir digunakan|digunakan|penggunaan terakhir|aktiviti terakhir|akses terakhir|kali terakhir diakses',
    changed:
      'dikemas kini|dikemaskini|kemas kini terakhir|kali terakhir dikemas kini|tarikh dikemas kini|diubah|diubah suai|kali terakhir diubah|perubahan terakhir|disunting|diedit|kemas kini',
    age: 'usia|umur|usia kunci',
    name: 'nama|tajuk|label|nama kunci',
    id: 'pengecam|id kunci',
    author: 'dicipta oleh|dijana oleh|ditambah oleh|dikeluarkan oleh|digunakan oleh|pencipta|pengarang|pemilik',
    by: 'oleh',
    old: 'lama|sebelumnya|terdahulu',
    last: 'kali terakhir|terakhir|terkini|baru-baru ini',
    other:
      'akaun|pengguna|ahli|profil|log masuk|daftar masuk|berdaftar|pendaftaran|invois|pengebilan|pembayaran|bayaran|artikel|pos|diterbitkan|acara|peristiwa|log|langganan|syarikat|organisasi|sesi|pelanggan|kenalan|pesanan|komen|sijil|domain|versi|dijemput|dibatalkan|dipadam|dinyahaktifkan|pasukan',
    key: 'kunci|kunci api|kunci akses|token|token akses|rahsia|kunci rahsia|kelayakan|kata laluan aplikasi',
    filler:
      'tarikh|masa|jam|hari|pada|di|dalam|dari|untuk|dan|ini|yang|telah|akan|anda|akses|peribadi|persendirian|perkhidmatan|pembangun|aplikasi|lalu|yang lalu',
    until: 'hingga|sehingga|sampai|selewat-lewatnya|sebelum',
    planned: 'akan|dijadualkan|berjadual|dirancang|menunggu|gagal|dibatalkan|ralat',
    condition: 'jika',
    holder: 'akses|perkhidmatan|aplikasi',
    for: 'untuk',
    left: 'berbaki|tidak lama lagi',
    heading: 'butiran|maklumat|gambaran keseluruhan|umum|ringkasan|status|tetapan|konfigurasi|pengesahan',
    column: 'kebenaran|keizinan|skop|tindakan|jenis|peranan',
    'free-text': 'keterangan|penerangan|nota|catatan|ulasan|tujuan|sebab',
    none: 'tiada|belum ada|kosong',
    never: 'tidak pernah|tak pernah',
    'never-used': 'tidak pernah digunakan|belum pernah digunakan|belum digunakan|tidak digunakan',
    'never-expires':
      'tidak pernah tamat tempoh|tidak tamat tempoh|tidak akan tamat tempoh|tiada tarikh tamat tempoh|tiada tarikh luput|tiada tamat tempoh|tidak luput',
    'other-secret': 'rahsia klien|id klien|id permintaan',
  },

  lists: {
    'no-name':
      'aktif|tidak aktif|didayakan|dilumpuhkan|dibatalkan|dibatal|tamat tempoh|sah|tidak sah|belum selesai|ya|' +
      'tidak|edit|sunting|lihat|papar|paparkan|tunjukkan|buka|salin|padam|padamkan|alih keluar|namakan semula|' +
      'tukar nama|batalkan|perbaharui|urus|butiran|lagi|lebih lanjut|tindakan|baru baru ini|tidak lama dahulu|' +
      'beberapa ketika dahulu|sudah lama|lama dahulu',
  },
};
