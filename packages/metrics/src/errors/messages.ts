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
  | "after-as-of";

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
  },
});
