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

  lists: {},
};
