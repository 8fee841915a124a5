import { createPlainCatalogue, type Catalogue } from "@rukun/core";

/** What can be wrong with a ruleset, with facts, or with what computes them. */
export type RulesErrorCode =
  | "async-fact"
  | "async-handler"
  | "bare-condition"
  | "condition-cycle"
  | "duplicate-id"
  | "duplicate-key"
  | "element-option"
  | "empty"
  | "fact-failed"
  | "forbidden-key"
  | "handler-failed"
  | "invalid-counter-window"
  | "invalid-language"
  | "invalid-operator-value"
  | "invalid-path"
  | "invalid-pattern"
  | "invalid-priority"
  | "invalid-root"
  | "invalid-rule"
  | "invalid-type"
  | "invalid-value"
  | "invalid-yaml"
  | "large-condition"
  | "limit-exceeded"
  | "literal-value-needed"
  | "missing"
  | "missing-regex-engine"
  | "not-a-condition"
  | "operator-failed"
  | "undefined-fact"
  | "unknown-anchor"
  | "unknown-condition"
  | "unknown-key"
  | "unknown-list"
  | "unknown-operator"
  | "unknown-rule"
  | "unknown-threshold"
  | "unreadable"
  | "unsafe-path"
  | "unsupported-missing-facts";

/** This package's texts. */
export const messages: Catalogue<RulesErrorCode> = /* @__PURE__ */ createPlainCatalogue<RulesErrorCode>({
  en: {
    "async-fact": 'the fact "{fact}" is computed asynchronously; call evaluateAsync, or give its value',
    "async-handler": "a handler returned a promise; call evaluateAsync",
    "bare-condition":
      'the operator "{operator}" takes a condition with all, any or not around it, since a value with fact is a reference; put this one into all: [ ]',
    "condition-cycle": "the condition refers back to itself ({cycle}); break the circle",
    "duplicate-id": 'the id "{id}" is taken by another rule; give each rule its own',
    "duplicate-key": 'the key "{key}" is here twice; remove one of them',
    "element-option": 'a condition on the elements of an array takes no "{key}"; leave it out',
    empty: "this is empty; write a text, or leave the key out if it is optional",
    "fact-failed": 'the fact "{fact}" could not be computed: {reason}; mend its function or give its value',
    "forbidden-key": 'the name "{key}" is not allowed, since it can change how a program behaves; choose another',
    "handler-failed": "a handler failed: {reason}; mend it",
    "invalid-counter-window":
      '"{value}" is no length of time for a counter; write such as PT60S, PT24H, P7D or whole seconds, at most P3660D',
    "invalid-language": '"{value}" is not a language; write its BCP 47 tag, such as id or en-GB',
    "invalid-operator-value": 'the operator "{operator}" cannot compare with this value; give one such as {example}',
    "invalid-path":
      'the path "{path}" is not understood at "{part}"; write names and indexes, such as $.author.tags[0] or $[\'a b\']',
    "invalid-pattern": "the pattern is refused: {reason}; write it without that",
    "invalid-priority": '"{value}" is no priority; write a whole number, for a rule one from 1',
    "invalid-root":
      'the conditions of a rule begin with "all", "any", "not" or "condition"; put this into the array of an "all"',
    "invalid-rule": 'json-rules-engine does not take "{name}": {reason}; mend it',
    "invalid-type": "expected {expected}, found {found}; correct it, or leave the key out if it is optional",
    "invalid-value": '"{value}" is not one of {allowed}; use one of these',
    "invalid-yaml": "not YAML at column {column}: {reason}; correct it",
    "large-condition": "the condition on elements has more than {limit} parts, counting what it names; make it smaller",
    "limit-exceeded":
      "there is more here than the limit {limit} of {maximum} allows; make it smaller, or raise the limit where the source is trusted",
    "literal-value-needed":
      'the operator "{operator}" needs its value in the rule itself; write it there instead of a reference',
    missing: "this is missing; add it ({expected})",
    "missing-regex-engine":
      'the operator "{operator}" needs an engine for regular expressions; pass regex: re2 from @rukun/rules/re2',
    "not-a-condition":
      'a condition has "all", "any", "not", "condition", or "fact" with "operator" and "value"; add what this one is',
    "operator-failed": 'the operator "{operator}" failed: {reason}; check the types of both values',
    "undefined-fact": 'the fact "{fact}" is not defined; give its value, or choose another way to treat missing facts',
    "unknown-anchor": "nothing before this is marked &{name}; mark what *{name} stands for",
    "unknown-condition": 'there is no condition "{condition}"; add it to the ruleset\'s conditions',
    "unknown-key": 'the key "{key}" is not known here; did you mean {nearest}? Remove it otherwise',
    "unknown-list": 'there is no list "{list}"; add it to the ruleset\'s lists',
    "unknown-operator":
      'there is no operator "{operator}"; register it, as those of @rukun/rules/operators are, or use another',
    "unknown-rule": 'there is no rule "{rule}"; name one of the ruleset',
    "unknown-threshold": 'there is no threshold "{threshold}"; add it to the ruleset\'s thresholds',
    unreadable: "this could not be read: {reason}; give plain data",
    "unsafe-path":
      'the path "{path}" has "{part}", which could run code or reach beyond the fact; use names, indexes and [*] only',
    "unsupported-missing-facts":
      'json-rules-engine cannot treat missing facts as "{value}"; use "error" or "undefined"',
  },
  id: {
    "async-fact": 'fakta "{fact}" dihitung secara asinkron; panggil evaluateAsync, atau berikan nilainya',
    "async-handler": "sebuah penangan mengembalikan promise; panggil evaluateAsync",
    "bare-condition":
      'operator "{operator}" menerima kondisi yang dibungkus all, any, atau not, karena nilai dengan fact adalah rujukan; masukkan ke dalam all: [ ]',
    "condition-cycle": "kondisi merujuk kembali ke dirinya sendiri ({cycle}); putuskan lingkarannya",
    "duplicate-id": 'id "{id}" sudah dipakai aturan lain; beri setiap aturan id sendiri',
    "duplicate-key": 'kunci "{key}" ditulis dua kali; hapus salah satunya',
    "element-option": 'kondisi atas elemen larik tidak menerima "{key}"; hapus',
    empty: "isinya kosong; tulis sebuah teks, atau hilangkan kuncinya jika tidak wajib",
    "fact-failed": 'fakta "{fact}" tidak dapat dihitung: {reason}; perbaiki fungsinya atau berikan nilainya',
    "forbidden-key": 'nama "{key}" tidak diizinkan karena dapat mengubah perilaku program; pilih yang lain',
    "handler-failed": "sebuah penangan gagal: {reason}; perbaiki",
    "invalid-counter-window":
      '"{value}" bukan rentang waktu untuk penghitung; tulis misalnya PT60S, PT24H, P7D, atau detik bulat, paling lama P3660D',
    "invalid-language": '"{value}" bukan bahasa; tulis tag BCP 47-nya, misalnya id atau en-GB',
    "invalid-operator-value":
      'operator "{operator}" tidak dapat membandingkan dengan nilai ini; berikan misalnya {example}',
    "invalid-path":
      'jalur "{path}" tidak dipahami pada "{part}"; tulis nama dan indeks, misalnya $.author.tags[0] atau $[\'a b\']',
    "invalid-pattern": "pola ditolak: {reason}; tulis tanpa itu",
    "invalid-priority": '"{value}" bukan prioritas; tulis bilangan bulat, untuk aturan mulai dari 1',
    "invalid-root":
      'kondisi sebuah aturan diawali "all", "any", "not", atau "condition"; masukkan ini ke dalam larik "all"',
    "invalid-rule": 'json-rules-engine tidak menerima "{name}": {reason}; perbaiki',
    "invalid-type": "seharusnya {expected}, ternyata {found}; perbaiki, atau hilangkan kuncinya jika tidak wajib",
    "invalid-value": '"{value}" bukan salah satu dari {allowed}; pakai salah satunya',
    "invalid-yaml": "bukan YAML pada kolom {column}: {reason}; perbaiki",
    "large-condition": "kondisi atas elemen memiliki lebih dari {limit} bagian, termasuk yang dirujuknya; perkecil",
    "limit-exceeded":
      "isinya melebihi batas {limit} sebesar {maximum}; perkecil, atau naikkan batasnya bila sumbernya tepercaya",
    "literal-value-needed":
      'operator "{operator}" memerlukan nilainya di dalam aturan itu sendiri; tulis di sana, bukan sebagai rujukan',
    missing: "bagian ini tidak ada; tambahkan ({expected})",
    "missing-regex-engine":
      'operator "{operator}" memerlukan mesin ekspresi reguler; berikan regex: re2 dari @rukun/rules/re2',
    "not-a-condition":
      'sebuah kondisi punya "all", "any", "not", "condition", atau "fact" dengan "operator" dan "value"; tambahkan salah satunya',
    "operator-failed": 'operator "{operator}" gagal: {reason}; periksa jenis kedua nilainya',
    "undefined-fact":
      'fakta "{fact}" tidak terdefinisi; berikan nilainya, atau pilih cara lain memperlakukan fakta yang tidak ada',
    "unknown-anchor": "tidak ada yang ditandai &{name} sebelum ini; tandai yang diwakili *{name}",
    "unknown-condition": 'tidak ada kondisi "{condition}"; tambahkan ke conditions pada kumpulan aturan',
    "unknown-key": 'kunci "{key}" tidak dikenal di sini; maksudnya {nearest}? Jika bukan, hapus',
    "unknown-list": 'tidak ada daftar "{list}"; tambahkan ke lists pada kumpulan aturan',
    "unknown-operator":
      'tidak ada operator "{operator}"; daftarkan, seperti operator dari @rukun/rules/operators, atau gunakan yang lain',
    "unknown-rule": 'tidak ada aturan "{rule}"; sebutkan salah satu dari kumpulan aturan',
    "unknown-threshold": 'tidak ada ambang "{threshold}"; tambahkan ke thresholds pada kumpulan aturan',
    unreadable: "bagian ini tidak dapat dibaca: {reason}; berikan data biasa",
    "unsafe-path":
      'jalur "{path}" memuat "{part}", yang dapat menjalankan kode atau menjangkau ke luar fakta; pakai nama, indeks, dan [*] saja',
    "unsupported-missing-facts":
      'json-rules-engine tidak dapat memperlakukan fakta yang tidak ada sebagai "{value}"; pakai "error" atau "undefined"',
  },
});
