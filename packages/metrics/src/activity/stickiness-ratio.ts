import type { SeriesPoint } from "@rukun/core";
import { share, wilsonInterval } from "@rukun/statistics";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { lastOf } from "../catalogue/series.js";

const windowDays = 30;

/** The share of a month's active members who are active on a day. */
export const stickinessRatio: MetricDefinition<"stickiness_ratio"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "stickiness_ratio",
    title: { en: "Stickiness (dau / mau_30d)", id: "Kelekatan (dau / mau_30d)" },
    explanation: {
      en: "Of the members active in the last 30 days, the share who were active on the day itself.",
      id: "Dari anggota yang aktif dalam 30 hari terakhir, bagian yang aktif pada hari itu.",
    },
    tier: "core",
    unit: "share",
    formula: {
      en: "dau / mau_30d of the same day; by week or month on its last day.",
      id: "dau / mau_30d pada hari yang sama; per minggu atau bulan, pada hari terakhirnya.",
    },
    roles: ["subjects"],
    time: { en: "The last day of the period.", id: "Hari terakhir dalam periode." },
    granularity: "day",
    additivity: "ratio",
    caveats: [
      {
        en: "A single day is moved by the weekday: read the series, and compare the same weekdays.",
        id: "Satu hari dipengaruhi oleh hari dalam minggu: baca deretnya dan bandingkan hari yang sama.",
      },
    ],
  },
  queries: ({ activeTypes, from, to }) => {
    const selection = { role: "subjects", types: activeTypes } as const;
    return {
      daily: { primitive: "rolling-distinct", selection, windowDays: 1, days: { from, to } },
      monthly: { primitive: "rolling-distinct", selection, windowDays, days: { from, to } },
    };
  },
  finish({ daily, monthly }, request) {
    const { dates, starts, end } = request.buckets(request.granularity, "to-period");
    const series = dates.map((start, index): SeriesPoint => {
      const day = (starts[index + 1] ?? end) - 1;
      if (day < request.recordStart) return { start, value: null, reason: "not-recorded", complete: false };
      const numerator = daily[day - request.from] ?? 0;
      const denominator = monthly[day - request.from] ?? 0;
      const complete = day <= request.lastEndedDay && day - windowDays + 1 >= request.recordStart;
      return { start, ...share(numerator, denominator), numerator, denominator, complete };
    });
    const last = lastOf(series);
    const n = last.denominator ?? 0;
    return { ...last, n, interval: wilsonInterval(last.numerator ?? 0, n), series };
  },
});
