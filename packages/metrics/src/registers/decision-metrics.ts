import type { MetricDefinition } from "../catalogue/metric-definition.js";
import { countOfRows } from "./count-rows.js";
import { defineRegisterMetric } from "./define-register-metric.js";

/** How many strategy decisions had their effect checked. */
export const decisionsVerified180d: MetricDefinition<"decisions.verified_180d"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "decisions.verified_180d",
    title: {
      en: "Strategy decisions with a checked effect in 180 days",
      id: "Keputusan strategi yang diperiksa dampaknya dalam 180 hari",
    },
    explanation: {
      en: "How many of the strategy decisions of 180 days had their effect checked: a figure from before, and one from after.",
      id: "Berapa keputusan strategi dalam 180 hari yang diperiksa dampaknya: ada angka sebelum dan angka sesudahnya.",
    },
    unit: "count",
    formula: {
      en: "Decisions made in the window with a value before and one after, checked by the as-of day.",
      id: "Keputusan dalam jendela dengan nilai sebelum dan sesudah, yang diperiksa sampai batas waktu data.",
    },
    time: { en: "The 180 days that end with the period.", id: "180 hari yang berakhir bersama periode." },
    additivity: "additive",
    caveats: [
      {
        en: "By the day of the decision, not of the check. Not recorded until the register has a row.",
        id: "Menurut tanggal keputusan, bukan tanggal pemeriksaan. Tidak tercatat sampai daftar memiliki baris.",
      },
    ],
  },
  register: "decisions",
  days: ({ to }) => ({ from: to - 179, to }),
  count(decisions, window) {
    const rows = decisions.filter(({ decidedOn }) => decidedOn <= window.lastDay);
    const inWindow = rows.filter(({ decidedOn }) => window.hasDate(decidedOn));
    return countOfRows(
      { rows, inWindow },
      (made) =>
        made.filter(
          ({ before, after, verifiedOn }) =>
            before !== undefined && after !== undefined && (verifiedOn === undefined || verifiedOn <= window.asOfDay),
        ).length,
    );
  },
});
