import { createPlainCatalogue, type Catalogue } from "@rukun/core";

/** What can be wrong with a ruleset, with facts, or with what computes them. */
export type RulesErrorCode =
  | "async-fact"
  | "async-handler"
  | "condition-cycle"
  | "fact-failed"
  | "handler-failed"
  | "invalid-path"
  | "operator-failed"
  | "undefined-fact"
  | "unknown-condition"
  | "unknown-list"
  | "unknown-operator"
  | "unknown-threshold"
  | "unsafe-path";

/** This package's texts. */
export const messages: Catalogue<RulesErrorCode> = /* @__PURE__ */ createPlainCatalogue<RulesErrorCode>({
  en: {
    "async-fact": 'the fact "{fact}" is computed asynchronously; call evaluateAsync, or give its value',
    "async-handler": "a handler returned a promise; call evaluateAsync",
    "condition-cycle": "the condition refers back to itself ({cycle}); break the circle",
    "fact-failed": 'the fact "{fact}" could not be computed: {reason}; mend its function or give its value',
    "handler-failed": "a handler failed: {reason}; mend it",
    "invalid-path":
      'the path "{path}" is not understood at "{part}"; write names and indexes, such as $.author.tags[0] or $[\'a b\']',
    "operator-failed": 'the operator "{operator}" failed: {reason}; check the types of both values',
    "undefined-fact": 'the fact "{fact}" is not defined; give its value, or choose another way to treat missing facts',
    "unknown-condition": 'there is no condition "{condition}"; add it to the ruleset\'s conditions',
    "unknown-list": 'there is no list "{list}"; add it to the ruleset\'s lists',
    "unknown-operator": 'there is no operator "{operator}"; register it or use another',
    "unknown-threshold": 'there is no threshold "{threshold}"; add it to the ruleset\'s thresholds',
    "unsafe-path":
      'the path "{path}" has "{part}", which could run code or reach beyond the fact; use names, indexes and [*] only',
  },
  id: {
    "async-fact": 'fakta "{fact}" dihitung secara asinkron; panggil evaluateAsync, atau berikan nilainya',
    "async-handler": "sebuah penangan mengembalikan promise; panggil evaluateAsync",
    "condition-cycle": "kondisi merujuk kembali ke dirinya sendiri ({cycle}); putuskan lingkarannya",
    "fact-failed": 'fakta "{fact}" tidak dapat dihitung: {reason}; perbaiki fungsinya atau berikan nilainya',
    "handler-failed": "sebuah penangan gagal: {reason}; perbaiki",
    "invalid-path":
      'jalur "{path}" tidak dipahami pada "{part}"; tulis nama dan indeks, misalnya $.author.tags[0] atau $[\'a b\']',
    "operator-failed": 'operator "{operator}" gagal: {reason}; periksa jenis kedua nilainya',
    "undefined-fact":
      'fakta "{fact}" tidak terdefinisi; berikan nilainya, atau pilih cara lain memperlakukan fakta yang tidak ada',
    "unknown-condition": 'tidak ada kondisi "{condition}"; tambahkan ke conditions pada kumpulan aturan',
    "unknown-list": 'tidak ada daftar "{list}"; tambahkan ke lists pada kumpulan aturan',
    "unknown-operator": 'tidak ada operator "{operator}"; daftarkan atau gunakan yang lain',
    "unknown-threshold": 'tidak ada ambang "{threshold}"; tambahkan ke thresholds pada kumpulan aturan',
    "unsafe-path":
      'jalur "{path}" memuat "{part}", yang dapat menjalankan kode atau menjangkau ke luar fakta; pakai nama, indeks, dan [*] saja',
  },
});
