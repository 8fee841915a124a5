import type { SeriesPoint } from "@rukun/core";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { lastOf } from "../catalogue/series.js";

/** Daily active members. */
export const dau: MetricDefinition<"dau"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "dau",
    title: { en: "Daily active members", id: "Anggota aktif harian" },
    explanation: {
      en: "How many different members did something on a day.",
      id: "Berapa banyak anggota berbeda yang melakukan sesuatu pada suatu hari.",
    },
    tier: "core",
    unit: "members",
    formula: {
      en: "Different members with an activity on a local day; by week or month the mean over its days.",
      id: "Anggota berbeda yang beraktivitas pada suatu hari setempat; per minggu atau bulan, rata-rata hariannya.",
    },
    roles: ["subjects"],
    time: { en: "The last bucket of the period.", id: "Bucket terakhir dalam periode." },
    granularity: "day",
    additivity: "distinct",
    caveats: [
      {
        en: "Active means any activity but joining and leaving, so a source that records visits shows more than one that records posts only.",
        id: "Aktif berarti aktivitas apa pun selain bergabung dan keluar, sehingga sumber yang mencatat kunjungan tampak lebih tinggi daripada yang hanya mencatat kiriman.",
      },
    ],
  },
  queries: ({ activeTypes, from, to }) => ({
    daily: {
      primitive: "rolling-distinct",
      selection: { role: "subjects", types: activeTypes },
      windowDays: 1,
      days: { from, to },
    },
  }),
  finish({ daily }, request) {
    const buckets = request.buckets(request.granularity, "to-period");
    const series = buckets.dates.map((start, index): SeriesPoint => {
      // The mean is over recorded days: a day before the record began is unknown, not empty.
      const from = Math.max(buckets.starts[index] as number, request.recordStart);
      const end = buckets.starts[index + 1] ?? buckets.end;
      if (end <= from) return { start, value: null, reason: "not-recorded", complete: false };
      let numerator = 0;
      for (let day = from; day < end; day++) numerator += daily[day - request.from] as number;
      const complete = buckets.complete[index] === true;
      if (request.granularity === "day") return { start, value: numerator, complete };
      return { start, value: numerator / (end - from), numerator, denominator: end - from, complete };
    });
    return { ...lastOf(series), series };
  },
});
