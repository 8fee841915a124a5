import type { MetricDefinition } from "../catalogue/metric-definition.js";
import { shareOfRows } from "./count-rows.js";
import { defineRegisterMetric } from "./define-register-metric.js";

/** A monthly reading, with four days to write it down. The rubric's `l3.kpi.tooling`. */
const freshDays = 35;

/** The share of KPIs with a recent reading. */
export const kpiFreshShare: MetricDefinition<"kpi.fresh_share"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "kpi.fresh_share",
    title: { en: "KPIs up to date", id: "KPI yang mutakhir" },
    explanation: {
      en: "Of the KPIs in the KPI register, the share with a reading from the last 35 days.",
      id: "Dari KPI dalam daftar KPI, bagian yang memiliki pencatatan dari 35 hari terakhir.",
    },
    unit: "share",
    formula: {
      en: "KPIs with a value recorded in the window / different KPIs in the register.",
      id: "KPI dengan nilai yang dicatat dalam jendela / KPI yang berbeda dalam daftar.",
    },
    time: { en: "The 35 days that end with the period.", id: "35 hari yang berakhir bersama periode." },
    additivity: "ratio",
    caveats: [
      {
        en: "A reading without a value or without the day it was recorded does not make a KPI fresh.",
        id: "Pencatatan tanpa nilai atau tanpa tanggal pencatatan tidak membuat KPI mutakhir.",
      },
    ],
  },
  register: "kpis",
  days: ({ to }) => ({ from: to - freshDays + 1, to }),
  count(readings, window) {
    const known = readings.filter(({ recordedOn }) => recordedOn === undefined || recordedOn <= window.lastDay);
    const fresh = new Set(
      known
        .filter(
          ({ value, recordedOn }) => value !== undefined && recordedOn !== undefined && window.hasDate(recordedOn),
        )
        .map(({ id }) => id),
    );
    return shareOfRows([...new Set(known.map(({ id }) => id))], (id) => fresh.has(id));
  },
});
