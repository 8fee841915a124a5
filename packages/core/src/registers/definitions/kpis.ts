import { defineRegister } from "../define-register.js";
import { businessGoals } from "../goal.js";
import type { RegisterDefinition } from "../register-definition.js";
import { kpiSchema } from "../kpi-schema.js";

/** KPIs: columns, schema and examples. */
export const kpisRegister: RegisterDefinition<"kpis"> = /* @__PURE__ */ defineRegister({
  name: "kpis",
  title: { en: "KPIs", id: "Indikator kinerja utama (KPI)" },
  schema: kpiSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "The indicator's id, the same in all its readings."],
      id: ["Kode", "Kode indikator, sama di semua pencatatannya."],
    },
    name: { type: "text", en: ["Name", "What it is called."], id: ["Nama", "Sebutannya."] },
    metricId: {
      type: "text",
      en: ["Metric", "The metric it follows, such as engagement_rate, growth, sentiment, satisfaction or revenue."],
      id: [
        "Metrik",
        "Metrik yang diikutinya, misalnya engagement_rate, growth, sentiment, satisfaction, atau revenue.",
      ],
    },
    unit: {
      type: "text",
      en: ["Unit", "The unit of the figures, such as members, hours or share (0 to 1)."],
      id: ["Satuan", "Satuan angkanya, misalnya members, hours, atau share (0 sampai 1)."],
    },
    owner: {
      type: "text",
      en: ["Owner", "Who keeps it up to date."],
      id: ["Penanggung jawab", "Siapa yang memutakhirkannya."],
    },
    businessGoal: {
      type: "choice",
      values: businessGoals,
      en: ["Business goal", "The business goal it speaks for."],
      id: ["Tujuan bisnis", "Tujuan bisnis yang diwakilinya."],
    },
    target: { type: "number", en: ["Target", "The value aimed at."], id: ["Target", "Nilai yang dituju."] },
    periodStart: {
      type: "date",
      en: ["Period start", "The first day the reading speaks of."],
      id: ["Awal periode", "Hari pertama yang dicakup pencatatan ini."],
    },
    periodEnd: {
      type: "date",
      en: ["Period end", "The last day the reading speaks of."],
      id: ["Akhir periode", "Hari terakhir yang dicakup pencatatan ini."],
    },
    value: { type: "number", en: ["Value", "The reading."], id: ["Nilai", "Nilai yang tercatat."] },
    recordedOn: {
      type: "date",
      en: ["Recorded on", "The day it was written down."],
      id: ["Tanggal dicatat", "Tanggal pencatatannya."],
    },
  },
  examples: {
    en: {
      id: "engagement",
      name: "Engagement rate",
      metricId: "engagement_rate",
      unit: "share",
      owner: "Budi",
      businessGoal: "satisfaction",
      target: 0.3,
      periodStart: "2026-10-01",
      periodEnd: "2026-10-31",
      value: 0.24,
      recordedOn: "2026-11-03",
    },
    id: {
      id: "keterlibatan",
      name: "Tingkat keterlibatan",
      metricId: "engagement_rate",
      unit: "share",
      owner: "Budi",
      businessGoal: "satisfaction",
      target: 0.3,
      periodStart: "2026-10-01",
      periodEnd: "2026-10-31",
      value: 0.24,
      recordedOn: "2026-11-03",
    },
  },
});
