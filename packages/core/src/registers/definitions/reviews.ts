import { defineRegister } from "../define-register.js";
import type { RegisterDefinition } from "../register-definition.js";
import { reviewSchema } from "../review-schema.js";

/** Reviews: columns, schema and examples. */
export const reviewsRegister: RegisterDefinition<"reviews"> = /* @__PURE__ */ defineRegister({
  name: "reviews",
  title: { en: "Reviews", id: "Tinjauan" },
  schema: reviewSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    heldOn: {
      type: "date",
      isRequired: true,
      en: ["Held on", "The day it was held."],
      id: ["Tanggal", "Tanggal dilakukan."],
    },
    periodStart: {
      type: "date",
      en: ["Period start", "The first day it looks back to."],
      id: ["Awal periode", "Hari pertama yang ditinjau."],
    },
    periodEnd: {
      type: "date",
      en: ["Period end", "The last day it looks back to."],
      id: ["Akhir periode", "Hari terakhir yang ditinjau."],
    },
    findings: { type: "text", en: ["Findings", "What it found."], id: ["Temuan", "Apa yang ditemukan."] },
    url: { type: "text", en: ["URL", "Where the written review is."], id: ["URL", "Tempat tinjauan tertulisnya."] },
    author: { type: "text", en: ["Author", "Who wrote it."], id: ["Penulis", "Siapa yang menulisnya."] },
    metricIds: {
      type: "list",
      en: ["Metrics", "The metrics it looked at, by id, separated by semicolons."],
      id: ["Metrik", "Metrik yang ditinjau menurut id, dipisahkan titik koma."],
    },
  },
  examples: {
    en: {
      id: "2026-q3",
      heldOn: "2026-10-05",
      periodStart: "2026-07-01",
      periodEnd: "2026-09-30",
      findings: "More newcomers, but fewer come back.",
      url: "https://example.org/reviews/2026-q3",
      author: "Siti",
      metricIds: ["new_members", "retention"],
    },
    id: {
      id: "2026-q3",
      heldOn: "2026-10-05",
      periodStart: "2026-07-01",
      periodEnd: "2026-09-30",
      findings: "Anggota baru bertambah, tetapi lebih sedikit yang kembali.",
      url: "https://example.org/tinjauan/2026-q3",
      author: "Siti",
      metricIds: ["new_members", "retention"],
    },
  },
});
