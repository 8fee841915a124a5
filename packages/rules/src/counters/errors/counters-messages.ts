import { createPlainCatalogue, type Catalogue } from "@rukun/core";

/** What can be wrong with an event that is counted, or with what counters are made of beside their definitions. */
export type CountersErrorCode =
  | "counter-conditions-not-compiled"
  | "counter-filter-failed"
  | "event-ahead-of-clock"
  | "invalid-counter-event"
  | "invalid-counter-key"
  | "invalid-counter-value"
  | "number-out-of-range"
  | "too-many-counter-values"
  | "unknown-counter";

/** The counters' own texts, apart from the package's so that only those who count load them. */
export const countersMessages: Catalogue<CountersErrorCode> = /* @__PURE__ */ createPlainCatalogue<CountersErrorCode>({
  en: {
    "counter-conditions-not-compiled":
      'the counter "{counter}" has conditions and nothing compiles them; give compileWhere, or a function instead',
    "counter-filter-failed": 'the conditions of the counter "{counter}" failed: {reason}; mend them',
    "event-ahead-of-clock":
      "the event is {seconds} seconds ahead of the clock; correct its time, or give the time at which it was received",
    "invalid-counter-event":
      'the event\'s "{field}" is missing or wrong; give an id of 1 to 1000 characters, at as whole milliseconds of the years 1970 to 2100, facts as an object, and communityId as text or not at all',
    "invalid-counter-key": "a key of a store is none that counterKey made; look for what else writes there",
    "invalid-counter-value":
      'the fact "{fact}" is {found}, by which nothing can be counted; give text, a number, true or false, a list of these, or for a sum a number up to 2^53 - 1',
    "number-out-of-range": "{value} is no whole number from {from} to {to}; give one",
    "too-many-counter-values":
      'the fact "{fact}" makes {found} values or keys, more than {limit}; shorten it before it is counted',
    "unknown-counter": 'there is no counter "{counter}"; add it to the ruleset\'s counters',
  },
  id: {
    "counter-conditions-not-compiled":
      'penghitung "{counter}" memiliki kondisi tetapi tidak ada yang mengompilasinya; berikan compileWhere, atau fungsi sebagai gantinya',
    "counter-filter-failed": 'kondisi penghitung "{counter}" gagal: {reason}; perbaiki',
    "event-ahead-of-clock":
      "kejadian mendahului jam sebanyak {seconds} detik; perbaiki waktunya, atau berikan waktu penerimaannya",
    "invalid-counter-event":
      '"{field}" pada kejadian tidak ada atau salah; berikan id 1 sampai 1000 karakter, at sebagai milidetik bulat tahun 1970 sampai 2100, facts sebagai objek, dan communityId sebagai teks atau tidak sama sekali',
    "invalid-counter-key": "sebuah kunci penyimpanan tidak dibuat oleh counterKey; cari apa lagi yang menulis di sana",
    "invalid-counter-value":
      'fakta "{fact}" adalah {found}, yang tidak dapat dihitung; berikan teks, angka, true atau false, daftar dari semua itu, atau untuk jumlah sebuah angka sampai 2^53 - 1',
    "number-out-of-range": "{value} bukan bilangan bulat dari {from} sampai {to}; berikan yang sesuai",
    "too-many-counter-values":
      'fakta "{fact}" menghasilkan {found} nilai atau kunci, lebih dari {limit}; perpendek sebelum dihitung',
    "unknown-counter": 'tidak ada penghitung "{counter}"; tambahkan ke counters pada kumpulan aturan',
  },
});
