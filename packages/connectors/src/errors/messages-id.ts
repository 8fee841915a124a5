import type { ConnectorIssueCode } from "./issue-code.js";

/** What is wrong and what to do, in Indonesian. */
export const messagesId: Readonly<Record<ConnectorIssueCode, string>> = {
  "file-not-found": "berkas tidak ditemukan; periksa lokasinya",
  "file-unreadable": "berkas tidak dapat dibaca ({reason}); pastikan berkas ada dan Anda berhak membacanya",
  "is-directory": "ini sebuah folder; sebutkan berkas di dalamnya",
  "empty-file": "berkas ini kosong; ekspor sekali lagi",
  "binary-file":
    "ini {kind, select, zip {berkas ZIP atau Excel, bukan teks; buka kompresinya, atau simpan lembar kerja sebagai CSV} zstd {berkas Zstandard, bukan teks; buka kompresinya dahulu} xz {berkas XZ, bukan teks; buka kompresinya dahulu} bzip2 {berkas bzip2, bukan teks; buka kompresinya dahulu} other {berkas biner, bukan teks; berikan berkas hasil ekspor platform}}",
  "utf-16": "berkas ini memakai UTF-16; simpan sebagai UTF-8",
  "not-gzip": "berkas bernama .gz ini bukan gzip; ganti namanya, atau kompres sekali lagi",
  "broken-gzip":
    "data gzip terpotong atau rusak di sini, dan bagian sebelumnya sudah dibaca; unduh atau kompres berkas sekali lagi",
  "not-utf8": "baris ini bukan UTF-8 yang sah; simpan berkas sebagai UTF-8",
  "line-too-long":
    "baris ini lebih panjang dari {limit, number} bita; pastikan berkas memiliki ganti baris, lalu pendekkan atau hapus baris ini",
  "missing-column":
    'kolom "{column}" tidak ada; berkas ini memiliki {found}; tambahkan, atau jelaskan kolomnya dengan pemetaan',
  "repeated-column": 'kolom "{column}" muncul dua kali di tajuk; ganti nama salah satunya',
  "wrong-field-count":
    "baris ini memiliki {found, number} isian, sedangkan tajuknya {expected, number}; beri tanda kutip pada isian yang memuat pemisah",
  "unterminated-quote":
    "isian berkutip dibuka di baris ini dan tidak pernah ditutup; tutup kutipnya, atau gandakan kutip yang menjadi bagian teks",
  "text-after-quote": "ada teks setelah kutip penutup; gandakan kutip yang menjadi bagian teks",
  "invalid-cell":
    '"{found}" bukan {expected, select, number {angka} boolean {true atau false} attributes {objek JSON berisi teks, angka, dan boolean} other {isi yang sesuai untuk kolom ini}}; perbaiki',
  "invalid-time":
    '"{found}" bukan waktu; tulis {expected, select, seconds {detik sejak 1970} milliseconds {milidetik sejak 1970} local {seperti 2026-02-28T14:01:14} other {seperti 2026-02-28T14:01:14Z, dengan Z atau selisih waktu}}',
  "after-as-of":
    '"{found}" setelah {asOf}, batas kelengkapan data; perbaiki waktunya, lewati catatan seperti ini, atau berikan batas yang lebih baru',
  "after-today": '"{found}" bertanggal setelah hari ini; perbaiki waktunya, atau lewati catatan seperti ini',
  "unknown-type":
    '"{found}" bukan jenis aktivitas; pakai salah satu dari join, leave, visit, read, post, reply, edit, delete, reaction, solution, report, kudos, invite, attend, share, purchase, survey, custom, atau terjemahkan dengan pemetaan',
  "unknown-line": "baris ini bukan baris log obrolan; pastikan berkas memakai format ini",
  "missing-date": "nama berkas tidak memuat tanggal seperti 2004-12-25; ganti namanya, atau berikan tanggalnya",
  "record-too-long": "sebuah nilai lebih panjang dari {limit, number} bita; pendekkan atau hapus nilai itu",
  "broken-json": "JSON terpotong atau rusak di sini, dan bagian sebelumnya sudah dibaca; ekspor berkas sekali lagi",
  "broken-workbook":
    "ini bukan buku kerja Excel (.xlsx), atau berkasnya rusak; buka di aplikasi lembar kerja lalu simpan lagi sebagai .xlsx",
  "file-too-large":
    "berkas ini lebih besar dari {limit, number} bita; bagi menjadi beberapa berkas, atau simpan sebagai CSV",
  "not-zulip": "tidak ada pesan Zulip di berkas ini; berikan pesan sebagaimana ditulis API atau ekspornya",
  "missing-realm": "pesan ekspor ini memerlukan realm.json-nya; berikan seluruh folder, atau realm.json lebih dahulu",
  "out-of-order":
    "pesan ini lebih tua daripada pesan pembuka topiknya; berikan berkas dari yang tertua ke yang terbaru",
  "unknown-mapping":
    'tidak ada pemetaan "{found}"; pakai salah satu dari {allowed}, atau berikan pemetaan Anda sendiri',
};
