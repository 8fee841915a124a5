import { createCatalogue, type Catalogue } from "@rukun/core";

/** What can be wrong with the input of this package. */
export type MetricsErrorCode =
  | "unknown-metric"
  | "unknown-activity-type"
  | "invalid-activity"
  | "invalid-window"
  | "no-activities"
  | "unknown-cohort-kind"
  | "unknown-granularity"
  | "after-as-of"
  | "rows-after-as-of"
  | "repeated-rows";

/** This package's texts. */
export const messages: Catalogue<MetricsErrorCode> = createCatalogue<MetricsErrorCode>({
  en: {
    "unknown-metric":
      'there is no metric "{id}"; {nearest, select, none {see the catalogue for what there is} other {did you mean "{nearest}"?}}',
    "unknown-activity-type": '"{type}" is no type of activity; use one of {types}',
    "invalid-activity": "an activity needs {missing}; add it or leave the activity out",
    "no-activities": "there are no activities to say when the data ends; give a period or an as-of time",
    "invalid-window": "a window is a whole number of days from 1 to 3660, not {value}",
    "unknown-cohort-kind": '"{value}" is no kind of cohort; use first-ever, first-time or recurring',
    "unknown-granularity": '"{value}" is no granularity; use day, week or month',
    "after-as-of":
      "{count, plural, one {# activity is} other {# activities are}} dated after {asOf} and left out; check the clock of the source or set a later as-of time",
    "rows-after-as-of":
      "{count, plural, one {# row of the register {register} is} other {# rows of the register {register} are}} dated after {asOf} and left out; set a later as-of time to count them",
    "repeated-rows":
      "{count, plural, one {# row of the register {register} has} other {# rows of the register {register} have}} the id of a later row, which counts instead; give each row its own id",
  },
  id: {
    "unknown-metric":
      'tidak ada metrik "{id}"; {nearest, select, none {lihat katalog untuk daftar yang tersedia} other {apakah maksud Anda "{nearest}"?}}',
    "unknown-activity-type": '"{type}" bukan jenis aktivitas; gunakan salah satu dari {types}',
    "invalid-activity": "aktivitas memerlukan {missing}; tambahkan atau lewati aktivitas itu",
    "no-activities": "tidak ada aktivitas yang menunjukkan kapan data berakhir; tentukan periode atau batas waktu data",
    "invalid-window": "jendela adalah jumlah hari bulat dari 1 sampai 3660, bukan {value}",
    "unknown-cohort-kind": '"{value}" bukan jenis kohort; gunakan first-ever, first-time, atau recurring',
    "unknown-granularity": '"{value}" bukan satuan rentang; gunakan day, week, atau month',
    "after-as-of":
      "{count} aktivitas bertanggal setelah {asOf} dan tidak dihitung; periksa jam sumbernya atau tetapkan batas waktu yang lebih baru",
    "rows-after-as-of":
      "{count} baris daftar {register} bertanggal setelah {asOf} dan tidak dihitung; tetapkan batas waktu yang lebih baru agar dihitung",
    "repeated-rows":
      "{count} baris daftar {register} memakai id baris sesudahnya, yang dihitung sebagai gantinya; beri setiap baris id sendiri",
  },
});
