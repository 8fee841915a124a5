import type { ConnectorIssueCode } from "./issue-code.js";

/** What is wrong and what to do, in Indonesian. */
export const messagesId: Readonly<Record<ConnectorIssueCode, string>> = {
  "file-not-found": "Berkas tidak ditemukan. Periksa lokasinya.",
  "file-unreadable": "Berkas tidak dapat dibaca ({reason}). Pastikan berkas ada dan Anda berhak membacanya.",
  "is-directory": "Ini sebuah folder. Sebutkan berkas di dalamnya.",
  "empty-file": "Berkas ini kosong. Ekspor sekali lagi.",
  "binary-file":
    "Ini {kind, select, zip {berkas ZIP atau Excel} zstd {berkas Zstandard} xz {berkas XZ} bzip2 {berkas bzip2} other {berkas biner}}, bukan teks. {kind, select, other {Berikan berkas teks hasil ekspor} zip {Buka kompresinya, atau simpan lembar kerja sebagai CSV} zstd {Buka kompresinya dahulu} xz {Buka kompresinya dahulu} bzip2 {Buka kompresinya dahulu}}.",
  "utf-16": "Berkas ini memakai UTF-16. Simpan sebagai UTF-8.",
  "not-gzip": "Berkas bernama .gz ini bukan gzip. Ganti namanya, atau kompres sekali lagi.",
  "broken-gzip": "Data gzip terpotong atau rusak di sini; bagian sebelumnya sudah dibaca. Unduh atau kompres berkas sekali lagi.",
  "not-utf8": "Baris ini bukan UTF-8 yang sah. Simpan berkas sebagai UTF-8.",
  "line-too-long": "Baris ini lebih panjang dari {limit, number} bita. Periksa berkas, atau naikkan maxLineBytes.",
  "invalid-json": "Baris ini bukan JSON yang sah. Tulis satu objek JSON per baris.",
  "not-an-object": "Ditemukan {found}, padahal seharusnya objek JSON. Tulis satu objek JSON per baris.",
  "unsafe-key": 'Kunci "{key}" tidak diperbolehkan. Hapus kunci itu.',
  "unknown-record": '"{found}" bukan jenis rekaman. Pakai salah satu dari {allowed}.',
  "missing-column": 'Kolom "{column}" tidak ada; berkas ini memiliki {found}. Tambahkan, atau jelaskan kolomnya dengan pemetaan.',
  "unknown-column":
    'Kolom "{column}" bukan kolom aktivitas. Ganti namanya menjadi salah satu dari {allowed}, hapus, atau jelaskan kolomnya dengan pemetaan.',
  "duplicate-column": 'Kolom "{column}" muncul dua kali di tajuk. Ganti nama salah satunya.',
  "wrong-field-count":
    "Baris ini memiliki {found, number} isian, sedangkan tajuknya {expected, number}. Beri tanda kutip pada isian yang memuat pemisah.",
  "unterminated-quote":
    "Isian berkutip dibuka di baris ini dan tidak pernah ditutup. Tutup kutipnya, atau gandakan kutip yang menjadi bagian teks.",
  "text-after-quote": "Ada teks setelah kutip penutup. Gandakan kutip yang menjadi bagian teks.",
  "missing-field": "Nilai wajib diisi di sini. Lengkapi.",
  "invalid-field": '"{found}" bukan {expected, select, number {angka} boolean {true atau false} attributes {objek JSON berisi teks, angka, dan boolean} other {isi yang sesuai untuk kolom ini}}. Perbaiki.',
  "invalid-timestamp": '"{found}" bukan waktu. Tulis {expected, select, seconds {detik sejak 1970} milliseconds {milidetik sejak 1970} local {seperti 2026-02-28T14:01:14} other {seperti 2026-02-28T14:01:14Z, dengan Z atau selisih waktu}}.',
  "unknown-type": '"{found}" bukan jenis aktivitas. Pakai salah satu dari {allowed}, atau terjemahkan dengan pemetaan.',
  "invalid-mapping": "Pemetaan ini keliru di sini: {reason}. Perbaiki.",
  "unknown-line": "Baris ini bukan baris log obrolan. Pastikan berkas memakai format ini.",
  "missing-date": "Nama berkas tidak memuat tanggal seperti 2004-12-25. Ganti namanya, atau berikan tanggalnya.",
  "unknown-time-zone": 'Tidak ada zona waktu "{found}". Pakai nama IANA seperti Asia/Jakarta.',
  "record-too-long": "Sebuah nilai lebih panjang dari {limit, number} bita. Periksa berkas, atau naikkan maxLineBytes.",
  "broken-json": "JSON berakhir terlalu cepat atau rusak di sini; bagian sebelumnya sudah dibaca. Ekspor berkas sekali lagi.",
  "not-zulip": "Tidak ada pesan Zulip di berkas ini. Berikan pesan sebagaimana ditulis API atau ekspornya.",
  "missing-realm": "Pesan ekspor ini memerlukan realm.json-nya. Berikan seluruh folder, atau realm.json lebih dahulu.",
  "out-of-order": "Pesan ini lebih tua daripada pesan pembuka topiknya. Berikan berkas dari yang tertua ke yang terbaru.",
  "unknown-mapping": 'Tidak ada pemetaan "{found}". Pakai salah satu dari {allowed}, atau berikan pemetaan Anda sendiri.',
};
