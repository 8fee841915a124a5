import { createPlainCatalogue, type Catalogue } from "@rukun/core";
import type { OwnLintCode } from "./lint-codes.js";

/** The texts of what only lint finds; those of other codes are the package's. */
export const lintMessages: Catalogue<OwnLintCode | "suggestion"> = /* @__PURE__ */ createPlainCatalogue<
  OwnLintCode | "suggestion"
>({
  en: {
    "always-true-condition": "this is true whatever {facts} is; leave it out or correct it",
    "contradictory-condition": "this is never true, whatever {facts} is; correct it",
    "duplicate-rule": 'the rule "{other}" has the same conditions and event; remove one of them',
    "empty-condition": 'an empty "{key}" is true; add conditions',
    "expensive-first":
      'the fact "{fact}" is expensive, and cheaper conditions after this one may decide without it; move it to the end, or lower its priority',
    "fact-type-mismatch":
      'the fact "{fact}" is declared as {found}, and the operator "{operator}" compares {expected}; use another operator, or correct the declaration',
    "ignored-key": 'the key "{key}" counts for nothing beside "{used}"; put each into a condition of its own',
    "ignored-path":
      'the path "{path}" counts for nothing, since the fact "{fact}" is declared as {type} and has nothing inside; leave it out, or correct the declaration',
    "ignored-priority": "the priority {priority} counts as {used}; write a whole number other than 0",
    "incomparable-literal":
      'the operator "{operator}" finds no {found} equal to another; compare its parts, or use an operator that looks inside',
    "missing-test": 'the rule "{rule}" has no tests; add one to which it applies and one to which it does not',
    "one-sided-tests": 'every test of the rule "{rule}" expects {expected}; add one that expects {absent}',
    "subsumed-rule":
      'whenever this rule applies, the rule "{other}" does too, with the same event; remove it, or give it an event of its own',
    "super-linear-pattern":
      "an engine that goes back over a text may take very long for this pattern, because of {part}; rewrite it before you use it elsewhere",
    "text-in-comparison":
      'the operator "{operator}" compares numbers, and "{value}" is a text, to which other rules apply; write a number',
    "text-membership":
      'the operator "{operator}" looks for a part of the text "{value}"; write a list, or use includes on the fact',
    "unequal-types":
      'the fact "{fact}" is declared as {type}, and is never equal to a {found}; write a {type}, or correct the declaration',
    "unfinished-analysis":
      "there is too much here to compare all of it; what lint found is right, but contradictions or duplicate rules may be left",
    "unknown-fact": 'no fact "{fact}" is declared; declare it or use another',
    "unreachable-rule": 'the rule "{rule}" never applies, whatever the facts are; correct its conditions',
    "unused-condition": 'no rule uses the condition "{condition}"; remove it or use it',
    "unused-counter": 'no condition uses the counter "{counter}"; remove it or use it',
    "unused-list": 'no condition uses the list "{list}"; remove it or use it',
    "unused-threshold": 'no condition uses the threshold "{threshold}"; remove it or use it',
    "value-type-mismatch":
      'the operator "{operator}" compares with {expected}, and this is {found}; correct one of the two',
    suggestion: "did you mean {suggestion}?",
  },
  id: {
    "always-true-condition": "ini selalu benar, apa pun nilai {facts}; hapus atau perbaiki",
    "contradictory-condition": "ini tidak pernah benar, apa pun nilai {facts}; perbaiki",
    "duplicate-rule": 'aturan "{other}" memiliki kondisi dan peristiwa yang sama; hapus salah satunya',
    "empty-condition": '"{key}" yang kosong bernilai benar; tambahkan kondisi',
    "expensive-first":
      'fakta "{fact}" mahal, dan kondisi lebih murah sesudahnya mungkin sudah menentukan tanpanya; pindahkan ke akhir, atau turunkan prioritasnya',
    "fact-type-mismatch":
      'fakta "{fact}" dideklarasikan sebagai {found}, sedangkan operator "{operator}" membandingkan {expected}; pakai operator lain, atau perbaiki deklarasinya',
    "ignored-key": 'kunci "{key}" tidak berarti di samping "{used}"; masukkan masing-masing ke kondisinya sendiri',
    "ignored-path":
      'jalur "{path}" tidak berarti, karena fakta "{fact}" dideklarasikan sebagai {type} dan tidak berisi apa-apa; hapus, atau perbaiki deklarasinya',
    "ignored-priority": "prioritas {priority} dihitung sebagai {used}; tulis bilangan bulat selain 0",
    "incomparable-literal":
      'bagi operator "{operator}" tidak ada {found} yang sama dengan yang lain; bandingkan bagian-bagiannya, atau pakai operator yang melihat isinya',
    "missing-test": 'aturan "{rule}" tidak memiliki uji; tambahkan satu yang membuatnya berlaku dan satu yang tidak',
    "one-sided-tests": 'semua uji aturan "{rule}" mengharapkan {expected}; tambahkan satu yang mengharapkan {absent}',
    "subsumed-rule":
      'setiap kali aturan ini berlaku, aturan "{other}" juga berlaku, dengan peristiwa yang sama; hapus, atau beri peristiwa sendiri',
    "super-linear-pattern":
      "mesin yang menelusuri ulang teks dapat memerlukan waktu sangat lama untuk pola ini, karena {part}; tulis ulang sebelum dipakai di tempat lain",
    "text-in-comparison":
      'operator "{operator}" membandingkan angka, sedangkan "{value}" adalah teks, yang aturannya lain; tulis angka',
    "text-membership":
      'operator "{operator}" mencari bagian dari teks "{value}"; tulis larik, atau pakai includes pada faktanya',
    "unequal-types":
      'fakta "{fact}" dideklarasikan sebagai {type}, dan tidak pernah sama dengan {found}; tulis {type}, atau perbaiki deklarasinya',
    "unfinished-analysis":
      "isinya terlalu banyak untuk dibandingkan semua; temuan lint benar, tetapi pertentangan atau aturan ganda mungkin masih ada",
    "unknown-fact": 'fakta "{fact}" tidak dideklarasikan; deklarasikan atau pakai yang lain',
    "unreachable-rule": 'aturan "{rule}" tidak pernah berlaku, apa pun faktanya; perbaiki kondisinya',
    "unused-condition": 'tidak ada aturan yang memakai kondisi "{condition}"; hapus atau pakai',
    "unused-counter": 'tidak ada kondisi yang memakai penghitung "{counter}"; hapus atau pakai',
    "unused-list": 'tidak ada kondisi yang memakai daftar "{list}"; hapus atau pakai',
    "unused-threshold": 'tidak ada kondisi yang memakai ambang "{threshold}"; hapus atau pakai',
    "value-type-mismatch":
      'operator "{operator}" membandingkan dengan {expected}, sedangkan ini {found}; perbaiki salah satunya',
    suggestion: "maksudnya {suggestion}?",
  },
});
