import { share, wilsonInterval } from "@rukun/statistics";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { shareSeries } from "../catalogue/series.js";
import { inferredShare } from "./inferred-share.js";

/** The share of threads with a response. */
export const responseRate: MetricDefinition<"response_rate"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "response_rate",
    title: { en: "Response rate", id: "Tingkat tanggapan" },
    explanation: {
      en: "Of the threads members opened in the period, the share that somebody else has answered.",
      id: "Dari utas yang dibuka anggota dalam periode, bagian yang sudah dijawab orang lain.",
    },
    tier: "core",
    unit: "share",
    formula: {
      en: "Threads with a later reply by somebody else who is no bot / threads opened.",
      id: "Utas dengan balasan sesudahnya oleh orang lain yang bukan bot / utas yang dibuka.",
    },
    roles: ["subjects", "responders"],
    time: {
      en: "Threads opened in the period, answered up to the as-of time.",
      id: "Utas yang dibuka dalam periode, dijawab sampai batas waktu data.",
    },
    granularity: "month",
    additivity: "ratio",
    caveats: [
      {
        en: "Young threads have had less time to be answered; interaction.reply_coverage_7d gives each seven days.",
        id: "Utas yang masih muda punya lebih sedikit waktu untuk dijawab; interaction.reply_coverage_7d memberi masing-masing tujuh hari.",
      },
    ],
  },
  queries: (request) => ({
    threads: {
      primitive: "answered-threads",
      buckets: request.buckets(request.granularity, "to-period"),
    },
  }),
  finish({ threads: { opened, answered, inferred } }, request) {
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    const numerator = sum(answered);
    const denominator = sum(opened);
    const buckets = request.buckets(request.granularity, "to-period");
    return {
      ...share(numerator, denominator),
      numerator,
      denominator,
      n: denominator,
      interval: wilsonInterval(numerator, denominator),
      series: shareSeries({ numerators: answered, denominators: opened }, buckets, request),
      ...inferredShare(sum(inferred), numerator),
    };
  },
});
