import { defineRegister } from "../define-register.js";
import { strategyOutcomes } from "../strategy-decision.js";
import type { RegisterDefinition } from "../register-definition.js";
import { strategyDecisionSchema } from "../strategy-decision-schema.js";

/** Decisions: columns, schema and examples. */
export const decisionsRegister: RegisterDefinition<"decisions"> = /* @__PURE__ */ defineRegister({
  name: "decisions",
  title: { en: "Decisions", id: "Keputusan" },
  schema: strategyDecisionSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    decidedOn: {
      type: "date",
      isRequired: true,
      en: ["Decided on", "The day it was decided."],
      id: ["Tanggal diputuskan", "Tanggal keputusannya."],
    },
    title: {
      type: "text",
      isRequired: true,
      en: ["Title", "What was decided, in a sentence."],
      id: ["Judul", "Apa yang diputuskan, dalam satu kalimat."],
    },
    basis: { type: "text", en: ["Basis", "The findings it rests on."], id: ["Dasar", "Temuan yang mendasarinya."] },
    reviewId: {
      type: "text",
      en: ["Review", "The review it came out of, by id."],
      id: ["Tinjauan", "Tinjauan asalnya, menurut kode."],
    },
    owner: {
      type: "text",
      en: ["Owner", "Who carries it out."],
      id: ["Penanggung jawab", "Siapa yang menjalankannya."],
    },
    metricId: {
      type: "text",
      en: ["Metric", "The figure: a metric's id, or words for a figure kept elsewhere."],
      id: ["Metrik", "Angkanya: id metrik, atau sebutan angka yang dicatat di tempat lain."],
    },
    unit: {
      type: "text",
      en: ["Unit", "The unit of the figures, such as members, hours or share (0 to 1)."],
      id: ["Satuan", "Satuan angkanya, misalnya members, hours, atau share (0 sampai 1)."],
    },
    before: { type: "number", en: ["Before", "The figure before."], id: ["Sebelum", "Angka sebelumnya."] },
    after: { type: "number", en: ["After", "The figure after."], id: ["Sesudah", "Angka sesudahnya."] },
    verifiedOn: {
      type: "date",
      en: ["Verified on", "The day the effect was checked."],
      id: ["Tanggal diperiksa", "Tanggal dampaknya diperiksa."],
    },
    outcome: {
      type: "choice",
      values: strategyOutcomes,
      en: ["Outcome", "What became of it."],
      id: ["Hasil", "Bagaimana kelanjutannya."],
    },
  },
  examples: {
    en: {
      id: "d1",
      decidedOn: "2026-08-03",
      title: "Greet every newcomer within a day",
      basis: "Half of the first posts had no answer.",
      reviewId: "2026-q2",
      owner: "Ayu",
      metricId: "response_rate",
      unit: "share",
      before: 0.52,
      after: 0.71,
      verifiedOn: "2026-10-05",
      outcome: "kept",
    },
    id: {
      id: "d1",
      decidedOn: "2026-08-03",
      title: "Sapa setiap anggota baru dalam sehari",
      basis: "Separuh postingan pertama tidak dijawab.",
      reviewId: "2026-q2",
      owner: "Ayu",
      metricId: "response_rate",
      unit: "share",
      before: 0.52,
      after: 0.71,
      verifiedOn: "2026-10-05",
      outcome: "kept",
    },
  },
});
