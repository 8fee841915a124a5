import type { SeriesPoint } from "@rukun/core";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { lastOf } from "../catalogue/series.js";

/** Members active in the seven days up to each day. */
export const wau7d: MetricDefinition<"wau_7d"> = /* @__PURE__ */ rollingActive("wau_7d", 7, "core");

/** Members active in the 28 days up to each day. */
export const mau28d: MetricDefinition<"mau_28d"> = /* @__PURE__ */ rollingActive("mau_28d", 28, "core");

/** Members active in the 30 days up to each day, as Discourse has it. */
export const mau30d: MetricDefinition<"mau_30d"> = /* @__PURE__ */ rollingActive("mau_30d", 30, "extended");

function rollingActive<const Id extends string>(
  id: Id,
  windowDays: number,
  tier: "core" | "extended",
): MetricDefinition<Id> {
  return defineMetric({
    entry: {
      id,
      title: { en: `Members active in ${windowDays} days`, id: `Anggota aktif dalam ${windowDays} hari` },
      explanation: {
        en: `How many different members did something in the ${windowDays} days up to a day, the day included.`,
        id: `Berapa banyak anggota berbeda yang melakukan sesuatu dalam ${windowDays} hari sampai suatu hari, termasuk hari itu.`,
      },
      tier,
      unit: "members",
      formula: {
        en: `Different members with an activity on the local days d − ${windowDays - 1} to d; by week or month on its last day.`,
        id: `Anggota berbeda yang beraktivitas pada hari setempat d − ${windowDays - 1} sampai d; per minggu atau bulan, pada hari terakhirnya.`,
      },
      roles: ["subjects"],
      time: { en: "The last day of the period.", id: "Hari terakhir dalam periode." },
      granularity: "day",
      additivity: "distinct",
      caveats: [
        {
          en: `Windows of other lengths are other metrics: compare ${id} with ${id} only.`,
          id: `Jendela dengan panjang lain adalah metrik lain: bandingkan ${id} hanya dengan ${id}.`,
        },
        {
          en: `Until the record is ${windowDays} days old the window reaches back before it, and the figure is marked incomplete.`,
          id: `Selama catatan belum berumur ${windowDays} hari, jendela menjangkau ke masa sebelum catatan dan angkanya ditandai belum lengkap.`,
        },
      ],
    },
    queries: ({ activeTypes, from, to }) => ({
      active: {
        primitive: "rolling-distinct",
        selection: { role: "subjects", types: activeTypes },
        windowDays,
        days: { from, to },
      },
    }),
    finish({ active }, request) {
      const { dates, starts, end } = request.buckets(request.granularity, "to-period");
      const series = dates.map((start, index): SeriesPoint => {
        const day = (starts[index + 1] ?? end) - 1;
        if (day < request.recordStart) return { start, value: null, reason: "not-recorded", complete: false };
        const complete = day <= request.lastEndedDay && day - windowDays + 1 >= request.recordStart;
        return { start, value: active[day - request.from] ?? 0, complete };
      });
      return { ...lastOf(series), series };
    },
  });
}
