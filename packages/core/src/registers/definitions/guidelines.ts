import { defineRegister } from "../define-register.js";
import { guidelineTopics } from "../guideline.js";
import type { RegisterDefinition } from "../register-definition.js";
import { guidelineSchema } from "../guideline-schema.js";

/** Guidelines: columns, schema and examples. */
export const guidelinesRegister: RegisterDefinition<"guidelines"> = /* @__PURE__ */ defineRegister({
  name: "guidelines",
  title: { en: "Guidelines", id: "Pedoman" },
  schema: guidelineSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    title: { type: "text", isRequired: true, en: ["Title", "What it is called."], id: ["Judul", "Sebutannya."] },
    topics: {
      type: "choices",
      isRequired: true,
      values: guidelineTopics,
      en: ["Topics", "What it covers, separated by semicolons."],
      id: ["Topik", "Apa yang dicakupnya, dipisahkan titik koma."],
    },
    text: {
      type: "text",
      en: ["Text", "The rule in a few sentences."],
      id: ["Isi", "Aturannya dalam beberapa kalimat."],
    },
    url: { type: "text", en: ["URL", "Where members read it."], id: ["URL", "Tempat anggota membacanya."] },
    languages: {
      type: "list",
      en: ["Languages", "Its languages as tags such as en, separated by semicolons."],
      id: ["Bahasa", "Bahasanya sebagai tag seperti id, dipisahkan titik koma."],
    },
    owner: {
      type: "text",
      en: ["Owner", "Who answers for it."],
      id: ["Penanggung jawab", "Siapa yang bertanggung jawab."],
    },
    publishedOn: {
      type: "date",
      en: ["Published on", "The day it was published; empty while a draft."],
      id: ["Tanggal terbit", "Tanggal diterbitkan; kosong selama masih draf."],
    },
    reviewedOn: {
      type: "date",
      en: ["Reviewed on", "The day it was last reviewed."],
      id: ["Tanggal ditinjau", "Tanggal terakhir ditinjau."],
    },
  },
  examples: {
    en: {
      id: "be-kind",
      title: "Be kind, also when you disagree",
      topics: ["interaction", "conflict"],
      text: "Speak to the matter, not to the person.",
      url: "https://example.org/guidelines",
      languages: ["en"],
      owner: "Ayu",
      publishedOn: "2026-01-10",
      reviewedOn: "2026-07-01",
    },
    id: {
      id: "ramah",
      title: "Tetap ramah, juga saat berbeda pendapat",
      topics: ["interaction", "conflict"],
      text: "Bahas masalahnya, bukan orangnya.",
      url: "https://example.org/pedoman",
      languages: ["id"],
      owner: "Ayu",
      publishedOn: "2026-01-10",
      reviewedOn: "2026-07-01",
    },
  },
});
