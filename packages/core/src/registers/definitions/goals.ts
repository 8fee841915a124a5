import { defineRegister } from "../define-register.js";
import { businessGoals } from "../goal.js";
import type { RegisterDefinition } from "../register-definition.js";
import { goalSchema } from "../goal-schema.js";

/** Goals: columns, schema and examples. */
export const goalsRegister: RegisterDefinition<"goals"> = /* @__PURE__ */ defineRegister({
  name: "goals",
  title: { en: "Goals", id: "Sasaran" },
  schema: goalSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    title: {
      type: "text",
      isRequired: true,
      en: ["Title", "What shall be different, in a sentence of three words or more."],
      id: ["Judul", "Apa yang akan berubah, dalam kalimat tiga kata atau lebih."],
    },
    owner: {
      type: "text",
      en: ["Owner", "Who answers for it: one name or role."],
      id: ["Penanggung jawab", "Siapa yang bertanggung jawab: satu nama atau peran."],
    },
    businessGoal: {
      type: "choice",
      values: businessGoals,
      en: ["Business goal", "The business goal it serves."],
      id: ["Tujuan bisnis", "Tujuan bisnis yang didukungnya."],
    },
    relevance: {
      type: "text",
      en: ["Relevance", "Why it matters, where it serves no business goal."],
      id: ["Relevansi", "Mengapa penting, jika tidak mendukung tujuan bisnis."],
    },
    feasibility: {
      type: "text",
      en: ["Feasibility", "Why it can be reached: people, time, budget, precedent."],
      id: ["Kelayakan", "Mengapa dapat dicapai: orang, waktu, anggaran, contoh sebelumnya."],
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
    baseline: {
      type: "number",
      en: ["Baseline", "The figure at the start."],
      id: ["Data awal", "Angka pada awalnya."],
    },
    target: {
      type: "number",
      en: ["Target", "The figure to reach; below the baseline where less is better."],
      id: ["Target", "Angka yang dituju; di bawah data awal jika lebih kecil lebih baik."],
    },
    current: { type: "number", en: ["Current", "The latest figure."], id: ["Nilai sekarang", "Angka terbaru."] },
    currentOn: {
      type: "date",
      en: ["Current on", "The day the latest figure was taken."],
      id: ["Tanggal nilai sekarang", "Tanggal angka terbaru diambil."],
    },
    startOn: {
      type: "date",
      en: ["Start on", "The first day of work on it."],
      id: ["Tanggal mulai", "Hari pertama pengerjaan."],
    },
    dueOn: {
      type: "date",
      en: ["Due on", "The day by which the target shall be reached."],
      id: ["Tenggat", "Tanggal target harus tercapai."],
    },
  },
  examples: {
    en: {
      id: "g1",
      title: "Double the members who post every week",
      owner: "Siti, community manager",
      businessGoal: "satisfaction",
      feasibility: "Two moderators and a weekly topic; a sister community took five months.",
      metricId: "active_contributors",
      unit: "members",
      baseline: 40,
      target: 80,
      current: 55,
      currentOn: "2026-09-30",
      startOn: "2026-07-01",
      dueOn: "2026-12-31",
    },
    id: {
      id: "g1",
      title: "Gandakan anggota yang memposting tiap minggu",
      owner: "Siti, manajer komunitas",
      businessGoal: "satisfaction",
      feasibility: "Dua moderator dan satu topik mingguan; komunitas serupa perlu lima bulan.",
      metricId: "active_contributors",
      unit: "members",
      baseline: 40,
      target: 80,
      current: 55,
      currentOn: "2026-09-30",
      startOn: "2026-07-01",
      dueOn: "2026-12-31",
    },
  },
});
