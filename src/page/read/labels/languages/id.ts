import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'id',
  labels: {
    created:
      'dibuat|dibuat pada|tanggal dibuat|tanggal pembuatan|waktu pembuatan|waktu dibuat|pembuatan|telah dibuat|dihasilkan|tanggal penerbitan|ditambahkan|tanggal ditambahkan',
    rotated: 'dirotasi|rotasi|rotasi terakhir|dibuat ulang|dibuat kembali',
    expires:
      'kedaluwarsa|kadaluarsa|kadaluwarsa|kedaluarsa|tanggal kedaluwarsa|tanggal kadaluarsa|waktu kedaluwarsa|berakhir|tanggal berakhir|berakhir pada|masa berlaku|berlaku hingga|berlaku sampai|habis masa berlaku|masa berlaku habis',
    'last-used':
      'terakhir digunakan|terakhir dipakai|penggunaan terakhir|pemakaian terakhir|digunakan terakhir|digunakan|dipakai|penggunaan|aktivitas terakhir|terakhir aktif|akses terakhir|terakhir diakses|diakses|panggilan terakhir|permintaan terakhir',
    changed:
      'diperbarui|terakhir diperbarui|pembaruan|pembaruan terakhir|tanggal diperbarui|tanggal pembaruan|diubah|terakhir diubah|perubahan terakhir|tanggal diubah|dimodifikasi|modifikasi terakhir|diedit|terakhir diedit|disinkronkan|disunting',
    age: 'usia|umur|usia kunci',
    name: 'nama|judul|label|nama kunci|nama token',
    id: 'pengenal|id kunci|id token',
    author:
      'dibuat oleh|ditambahkan oleh|diterbitkan oleh|digunakan oleh|diubah oleh|diperbarui oleh|pembuat|penulis|pengarang|pemilik',
    by: 'oleh',
    old: 'lama|sebelumnya|sebelum|terdahulu',
    last: 'terakhir|terakhir kali|terbaru|baru-baru ini',
    other:
      'akun|pengguna|anggota|profil|login|masuk|terdaftar|pendaftaran|faktur|tagihan|penagihan|pembayaran|artikel|kiriman|acara|peristiwa|log|catatan log|langganan|perusahaan|organisasi|sesi|pelanggan|kontak|pesanan|komentar|sertifikat|domain|versi|diundang|dicabut|dihapus|dinonaktifkan|tim',
    key: 'kunci|kunci api|kunci akses|token|token akses|rahasia|kunci rahasia|kredensial|kata sandi aplikasi|sandi aplikasi',
    filler:
      'tanggal|waktu|jam|hari|pada|di|dalam|dari|untuk|dan|ini|yang|telah|akan|anda|akses|pribadi|privat|layanan|pengembang|aplikasi|yang lalu|lalu',
    until: 'hingga|sampai|sampai dengan|paling lambat|sebelum',
    planned: 'akan|akan di|dijadwalkan|terjadwal|direncanakan|tertunda|menunggu|gagal|dibatalkan|kesalahan',
    condition: 'jika',
    holder: 'kebijakan|akses|layanan|aplikasi',
    for: 'untuk',
    left: 'tersisa|segera',
    heading:
      'rincian|detail|informasi|ringkasan|ikhtisar|umum|status|pengaturan|setelan|konfigurasi|autentikasi|otorisasi',
    column: 'izin|cakupan|tindakan|aksi|jenis|tipe|peran',
    'free-text': 'deskripsi|keterangan|catatan|komentar|tujuan|alasan',
    none: 'tidak ada|belum ada|kosong',
    never: 'tidak pernah|belum pernah|tak pernah',
    'never-used':
      'belum pernah digunakan|tidak pernah digunakan|belum digunakan|tidak digunakan|belum dipakai|belum pernah dipakai|tidak pernah dipakai',
    'never-expires':
      'tidak pernah kedaluwarsa|tidak kedaluwarsa|tidak akan kedaluwarsa|tanpa kedaluwarsa|tanpa batas waktu|tidak ada tanggal kedaluwarsa|tidak ada kedaluwarsa|tidak pernah berakhir|tidak pernah kadaluarsa|tidak kadaluarsa|berlaku selamanya|tanpa tanggal kedaluwarsa',
    'other-secret': 'rahasia klien|id klien|id permintaan',
  },

  lists: {
    about: 'sekitar|kira kira|kurang lebih|lebih dari|setidaknya|hampir',
    stale:
      'mungkin sudah usang|mungkin kedaluwarsa|mungkin tidak terbaru|sudah usang|tidak mutakhir|tidak terkini|bukan yang terbaru|kunci yang lebih baru|entri yang lebih baru|versi baru|pratinjau kunci|cuplikan|data contoh|dengan kesalahan|dengan galat|dengan peringatan|sebagian disinkron|disinkronkan sebagian|untuk muncul|hingga muncul|sampai muncul|baru muncul setelah|tertunda|keterlambatan',
    content: 'data|informasi|halaman|tampilan',
    span: 'terakhir|sebelumnya|sejak|antara',
    who: 'yang',
    was: 'tadinya|dulu',
    not: 'tidak|tak|belum|tanpa|bukan|nihil',
    here: 'ini|sini',
    place: 'tab|halaman|bagian|konsol|dasbor',
    switch: 'beralih|segarkan|muat ulang|aktifkan',
    seen: 'apa yang dapat anda lihat|yang dapat anda lihat|apa yang anda lihat|anda sedang melihat|anda melihat',
    'show-verb': 'tampilkan|lihat|baca|buka',
    yours: 'anda|kamu',
    entire: 'daftar|yang ada|saat ini',
    account: 'akun|paket|versi|kontak|langganan',
    aside: 'masukan|kirim masukan|umpan balik|panduan|laporkan masalah',
    done: 'diperbarui|diperpanjang|dirotasi|diganti|dicabut|dihapus|direset|diubah|diedit|dipulihkan',
    events: 'riwayat|aktivitas|peristiwa|log' + '|perubahan|yang terjadi|linimasa|kronologi',
    rights: 'akses penuh|baca saja|baca dan tulis',
    unnamed:
      'tanpa judul|tanpa nama|tidak bernama|belum diberi nama|tidak disetel|belum diatur|belum ditetapkan|tambahkan nama|tambah nama|beri nama',
    states: 'disusupi|bocor|terekspos|dibatasi|usang|diblokir|terkunci|dijeda',
    'other-keys': 'enkripsi|penandatanganan|tanda tangan|kunci sandi|kunci keamanan|lisensi|pemulihan',
    'no-name':
      'aktif|tidak aktif|nonaktif|diaktifkan|dinonaktifkan|dicabut|kedaluwarsa|kadaluarsa|valid|tidak valid|' +
      'tertunda|menunggu|ya|tidak|edit|ubah|lihat|tampilkan|buka|salin|hapus|ganti nama|ubah nama|cabut|' +
      'perbarui|kelola|detail|rincian|selengkapnya|lainnya|tindakan|aksi|baru baru ini|belum lama ini|' +
      'beberapa waktu lalu|beberapa waktu yang lalu|sudah lama|dahulu',
    general:
      'kunci kunci|jika|bila|ketika|harus|sebaiknya|perlu|dapat|bisa|mungkin|disarankan|menyarankan|kunci yang|' +
      'token yang|kunci api yang',
    all:
      'semua|seluruh|siapa saja|apa saja|apa pun|semua orang|semua pemilik|semua pengguna|semua anggota|' +
      'semua status|status apa pun|semua jenis|semua tipe|kapan saja|semua waktu|semua tanggal|semua proyek|' +
      'semua item|semua hasil|tampilkan semua|lihat semua|pilih semua|tanpa filter',
    search: 'cari|pencarian|telusuri',
    advice: 'dibagikan|membagikan',
    filter: 'periode|rentang waktu|rentang tanggal|filter|saring|tambah filter|semua filter',
    'load-more':
      'muat lebih banyak|muat lainnya|tampilkan lebih banyak|tampilkan lainnya|lihat lebih banyak|lihat lainnya|' +
      'selengkapnya|hasil lainnya|tampilkan semua|lihat semua|muat semua',
    'next-page': 'berikutnya|selanjutnya|halaman berikutnya|halaman selanjutnya|halaman terakhir',
    'previous-page': 'sebelumnya|halaman sebelumnya|halaman pertama',
    'per-page': 'per halaman',
    'of-total': 'dari|hasil|item|entri|catatan|baris|total|jumlah|menampilkan|ditemukan|lagi|lainnya',
    'no-results':
      'tidak ada hasil|tidak ditemukan|tidak cocok|yang cocok|cocok dengan|sesuai dengan|hasil pencarian|' +
      'hasil untuk|filter aktif|hapus filter|atur ulang filter|reset filter|bersihkan filter|hapus pencarian|' +
      'muat di halaman|tidak muat|tidak semua entri|tidak semua item',
    refused:
      'tidak memiliki akses|tidak punya akses|tidak ada akses|akses ditolak|akses dibatasi|minta akses|' +
      'tidak memiliki izin|tidak punya izin|tidak ada izin|izin ditolak|izin tidak cukup|izin diperlukan|' +
      'memerlukan izin|tidak diizinkan|tidak diperbolehkan|tidak berwenang|tidak sah|dilarang|hubungi admin|' +
      'hubungi administrator|tanyakan admin|tanyakan kepada|minta admin|hanya admin|hanya administrator|' +
      'anda hanya melihat',
    failed:
      'data kemarin|per kemarin|ada yang salah|kesalahan|terjadi masalah|error|gagal|tidak dapat dimuat|tidak dapat terhubung|coba lagi|' +
      'muat ulang|segarkan halaman|tidak ada koneksi|tidak ada internet|koneksi terputus|periksa koneksi|' +
      'sedang offline|waktu habis|sesi berakhir|sesi telah berakhir|sesi anda|telah keluar|masuk lagi|' +
      'silakan masuk|tidak tersedia|tidak ada halaman|halaman tidak ditemukan|terlalu banyak permintaan|memuat|' +
      'harap tunggu|mohon tunggu',
    'no-keys-yet':
      'tidak ada|belum ada|saat ini tidak ada|saat ini belum ada|anda tidak memiliki|anda belum memiliki|' +
      'anda belum punya|anda tidak punya|belum ada yang dibuat|tidak ada yang dibuat|anda belum membuat|' +
      'anda belum membuat satu pun|belum dibuat|akun ini tidak memiliki|akun ini belum memiliki',
    part:
      'aktif|tidak aktif|nonaktif|diaktifkan|dinonaktifkan|kedaluwarsa|kadaluarsa|dicabut|diarsipkan|arsip|dihapus|' +
      'milik saya|hanya milik saya|punya saya|kunci saya|dibuat oleh saya|dibagikan kepada saya|segera kedaluwarsa|' +
      'tidak digunakan|terbaru|baru digunakan|favorit|draf|tertunda|pribadi|bersama|publik|uji',
    sort: 'urutkan|urutkan berdasarkan|urutan|terbaru dulu|terlama dulu',
    some:
      'beberapa|sebagian|hanya|cuma|kunci lain|lebih lama|arsip|dicabut|nonaktif|tidak aktif|aktif|kedaluwarsa|' +
      'kadaluarsa|dinonaktif|dihapus|tersembunyi|disembunyi|terbaru|terakhir|terkini|kunci saya|milik anda|sisanya|' +
      'tidak digunakan|tidak semua|daftar lengkap|' +
      'tidak ditampil|tidak tampil|tidak terlihat|tidak muncul|tidak tercantum|tidak disertakan|tidak termasuk|' +
      'tidak lengkap|belum lengkap|terbatas pada|dibatasi pada|dibatasi untuk|tidak melihat|' +
      'pengguna lain',
    limit: 'paling banyak',
    elsewhere: 'tempat lain|dipindahkan|dipotong|halaman lain|proyek lain',
    shown:
      'tampil|ditampil|terlihat|tercantum|muncul|sembunyi|disembunyi|tersembunyi|diperlihat|' +
      'tidak disertakan|tidak termasuk|daftar|melihat|tampilan ini|dimuat|' +
      'lihat',
    'of-value': 'sekali|satu kali|lagi|salin|karakter|nilai|aman|saat dibuat|saat membuat',
    doubt:
      'gagal|kesalahan|masalah|memuat|dimuat|coba|tersembunyi|disembunyi|disaring|difilter|cocok|tunggu|luring|' +
      'beberapa|sebagian',
    rows: 'entri|hasil|baris|item',
    rest: 'lagi|lainnya|dan lainnya|lain|tersisa|tersembunyi|tambahan',
    reset: 'hapus semua|bersihkan semua|atur ulang|reset|coba lagi',
    matches: 'berisi|mengandung|diawali|cocok dengan',
    whose: 'pengembang',
  },
};
