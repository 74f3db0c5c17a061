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
    holder: 'dasar|polisi|akses|perkhidmatan|aplikasi',
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
    about: 'kira kira|sekitar|lebih daripada|lebih dari|sekurang kurangnya|hampir',
    stale:
      'mungkin lapuk|mungkin sudah lapuk|mungkin tidak terkini|sudah lapuk|tidak terkini|bukan yang terkini|kunci yang lebih baharu|kunci lebih baharu|entri yang lebih baharu|versi baharu|pratonton kunci|petikan|data contoh|dengan ralat|dengan amaran|sebahagian disegerak|disegerakkan sebahagian|untuk muncul|sehingga muncul|untuk dipaparkan|tertunda|kelewatan',
    content: 'data|maklumat|halaman|paparan',
    span: 'sebelumnya|sejak|antara|terakhir',
    who: 'yang',
    was: 'dahulu',
    not: 'tidak|tak|belum|tanpa|tiada|bukan',
    here: 'ini|sini',
    place: 'tab|halaman|bahagian|konsol',
    switch: 'tukar|muat semula|segar semula',
    seen: 'apa yang anda boleh lihat|yang anda boleh lihat|anda sedang melihat|anda melihat',
    'show-verb': 'tunjukkan|tunjuk|lihat|papar|paparkan|baca',
    yours: 'anda|awak',
    entire: 'senarai|sedia ada|semasa',
    account: 'akaun|pelan|versi|hubungan',
    aside: 'maklum balas|hantar maklum balas|panduan|laporkan masalah',
    done: 'diperbaharui|diputar|diganti|dibatalkan|dipadam|dikemas kini|diubah',
    events: 'perubahan|sejarah|aktiviti|peristiwa|log',
    rights: 'akses penuh|baca sahaja|baca dan tulis',
    unnamed: 'tanpa tajuk|tanpa nama|tidak bernama|belum dinamakan|tidak ditetapkan|belum ditetapkan|tambah nama',
    states: 'terjejas|bocor|terdedah|dihadkan|lapuk|disekat|dikunci|dijeda',
    'other-keys': 'penyulitan|tandatangan|kunci laluan|kunci keselamatan|lesen',
    'no-name':
      'aktif|tidak aktif|didayakan|dilumpuhkan|dibatalkan|dibatal|tamat tempoh|sah|tidak sah|belum selesai|ya|' +
      'tidak|edit|sunting|lihat|papar|paparkan|tunjukkan|buka|salin|padam|padamkan|alih keluar|namakan semula|' +
      'tukar nama|batalkan|perbaharui|urus|butiran|lagi|lebih lanjut|tindakan|baru baru ini|tidak lama dahulu|' +
      'beberapa ketika dahulu|sudah lama|lama dahulu',
    all:
      'semua|seluruh|sesiapa|sesiapa sahaja|apa apa|semua orang|semua pemilik|semua pengguna|semua ahli|' +
      'semua status|semua jenis|semua masa|semua tarikh|bila bila masa|papar semua|paparkan semua|lihat semua|' +
      'pilih semua|tiada penapis',
    search: 'cari|carian',
    advice: 'dikongsi|berkongsi',
    filter: 'tempoh|julat tarikh|julat masa|penapis|tapis|tambah penapis|semua penapis',
    'load-more':
      'muat lagi|muatkan lagi|muat lebih banyak|tunjukkan lagi|tunjuk lagi|papar lagi|paparkan lagi|lihat lagi|' +
      'hasil lagi|papar semua|lihat semua|muatkan semua|selanjutnya',
    'next-page': 'seterusnya|berikutnya|halaman seterusnya|halaman berikutnya|halaman terakhir',
    'previous-page': 'sebelumnya|sebelum|halaman sebelumnya|halaman pertama',
    'per-page': 'setiap halaman|sehalaman|per halaman',
    'of-total': 'daripada|dari|hasil|item|entri|rekod|baris|jumlah|memaparkan|menunjukkan|dijumpai|ditemui|lagi',
    rest: 'lagi|lain|lainnya|yang lain|dan lain lain|selebihnya|tersembunyi|tidak dipaparkan',
    reset: 'kosongkan semua|tetapkan semula|set semula|cuba lagi|cuba semula',
    'no-results':
      'tiada hasil|tiada keputusan|tidak dijumpai|tidak ditemui|tiada padanan|tiada yang sepadan|tidak sepadan|' +
      'sepadan dengan|carian anda|hasil carian|penapis aktif|padam penapis|buang penapis|kosongkan penapis|' +
      'tetapkan semula penapis|kosongkan carian|' +
      'muat pada halaman|tidak muat|tidak semua entri',
    refused:
      'tiada akses|tidak mempunyai akses|akses ditolak|akses dinafikan|akses dihadkan|minta akses|tiada kebenaran|' +
      'tidak mempunyai kebenaran|kebenaran ditolak|kebenaran diperlukan|memerlukan kebenaran|' +
      'kebenaran tidak mencukupi|tidak dibenarkan|dilarang|tidak sah masuk|tanpa kebenaran|hubungi pentadbir|' +
      'tanya pentadbir|hanya pentadbir|pentadbir sahaja|anda hanya melihat|anda hanya boleh melihat|' +
      'log masuk untuk|naik taraf untuk|sahkan identiti',
    failed:
      'data semalam|tidak kena|ralat|kesilapan|masalah berlaku|gagal|tidak dapat|cuba lagi|cuba semula|muat semula|' +
      'segar semula|segarkan halaman|tiada sambungan|tiada internet|sambungan terputus|semak sambungan|' +
      'luar talian|tamat masa|sesi tamat|sesi telah tamat|sesi anda|telah dilog keluar|log masuk semula|' +
      'sila log masuk|tidak tersedia|tidak wujud|terlalu banyak permintaan|memuatkan|sedang dimuatkan|' +
      'sila tunggu|tak kena|sesuatu telah berlaku',
    'no-keys-yet':
      'tiada|belum ada|masih tiada|tiada lagi|tiada buat masa ini|tiada pada masa ini|anda tidak mempunyai|' +
      'anda belum mempunyai|anda tidak mempunyai sebarang|anda belum mempunyai sebarang|anda tiada|' +
      'anda belum mencipta|anda belum mencipta sebarang|anda belum mencipta apa apa|tiada yang dicipta|' +
      'belum ada yang dicipta|akaun ini tidak mempunyai',
    part:
      'aktif|tidak aktif|didayakan|dilumpuhkan|tamat tempoh|dibatalkan|diarkibkan|arkib|dipadam|dipadamkan|' +
      'milik saya|hanya milik saya|kunci saya|dicipta oleh saya|dikongsi dengan saya|akan tamat tempoh|' +
      'tidak digunakan|terkini|terbaharu|kegemaran|draf|belum selesai|peribadi|dikongsi|awam|ujian',
    sort: 'isih|isih mengikut|susun|susun mengikut|terbaharu dahulu|terlama dahulu',
    some:
      'sesetengah|beberapa|sebahagian|hanya|sahaja|kunci lain|lebih lama|arkib|dibatal|tidak aktif|aktif|' +
      'tamat tempoh|dilumpuh|didaya|dipadam|tersembunyi|terkini|terbaharu|terakhir|kunci saya|selebihnya|' +
      'tidak digunakan|bukan semua|tidak semua|senarai penuh|' +
      'tidak dipapar|tidak ditunjuk|tidak kelihatan|tidak disenarai|tidak disertakan|tidak termasuk|' +
      'tidak lengkap|terhad kepada|tidak melihat|tidak dapat melihat|' +
      'pengguna lain',
    limit: 'paling banyak',
    elsewhere: 'tempat lain|dialihkan|dipotong|halaman lain|projek lain',
    shown:
      'papar|dipapar|tunjuk|ditunjuk|disenaraikan|kelihatan|sembunyi|tersembunyi|disembunyi|' +
      'tidak disertakan|tidak termasuk|senarai|melihat|paparan ini|dimuatkan|' +
      'muncul',
    doubt:
      'gagal|ralat|masalah|memuat|dimuat|cuba|tersembunyi|ditapis|sepadan|tunggu|luar talian|sesetengah|beberapa|' +
      'tidak dapat',
    'of-value': 'sekali|lagi|salin|aksara|nilai|selamat|semasa dicipta',
    page: 'halaman|muka surat',
    rows: 'entri|hasil|baris|item',
    matches: 'mengandungi|bermula dengan',
    whose: 'pembangun',
  },
};
