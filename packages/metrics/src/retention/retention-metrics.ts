import type { CohortRow } from "@rukun/core";
import { share, wilsonInterval } from "@rukun/statistics";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import type { LocalizedText } from "../catalogue/metric-entry.js";

/** Members of a cohort who are active in a later bucket. */
export const retentionNDay: MetricDefinition<"retention"> = /* @__PURE__ */ retentionMetric({
  id: "retention",
  counting: "on",
  title: { en: "Retention", id: "Retensi" },
  explanation: {
    en: "Of the members who began in one month, how many were active in each month after it. The value is the share active in the first month after.",
    id: "Dari anggota yang mulai pada suatu bulan, berapa yang aktif pada tiap bulan sesudahnya. Nilainya adalah bagian yang aktif pada bulan pertama sesudahnya.",
  },
  formula: {
    en: "Cohort: members by the bucket of their first activity ever. Cell k: members of the cohort active in the k-th bucket after. Value: over all cohorts whose first bucket after has ended, members active in it / members.",
    id: "Kohort: anggota menurut bucket aktivitas pertamanya. Sel k: anggota kohort yang aktif pada bucket ke-k sesudahnya. Nilai: atas semua kohort yang bucket pertama sesudahnya sudah berakhir, anggota aktif di dalamnya / anggota.",
  },
});

/** Members of a cohort who are active in a later bucket or after it. */
export const retentionUnbounded: MetricDefinition<"retention_unbounded"> = /* @__PURE__ */ retentionMetric({
  id: "retention_unbounded",
  counting: "on-or-after",
  title: { en: "Retention, unbounded", id: "Retensi tak terbatas" },
  explanation: {
    en: "Of the members who began in one month, how many were active in each later month or at any time after it.",
    id: "Dari anggota yang mulai pada suatu bulan, berapa yang aktif pada tiap bulan sesudahnya atau kapan pun setelahnya.",
  },
  formula: {
    en: "As retention, but cell k counts members of the cohort active in the k-th bucket after or in any later one of the period.",
    id: "Seperti retensi, tetapi sel k menghitung anggota kohort yang aktif pada bucket ke-k sesudahnya atau bucket mana pun setelahnya dalam periode.",
  },
});

interface RetentionMetric<Id extends string> {
  readonly id: Id;
  readonly counting: "on" | "on-or-after";
  readonly title: LocalizedText;
  readonly explanation: LocalizedText;
  readonly formula: LocalizedText;
}

function retentionMetric<const Id extends string>({
  id,
  counting,
  ...texts
}: RetentionMetric<Id>): MetricDefinition<Id> {
  return defineMetric({
    entry: {
      id,
      ...texts,
      tier: counting === "on" ? "core" : "extended",
      unit: "share",
      roles: ["subjects"],
      time: { en: "Cohorts that began in the period.", id: "Kohort yang mulai dalam periode." },
      granularity: "month",
      additivity: "semi-additive",
      caveats: [
        {
          en: "A cell whose bucket has not ended is immature: unfinished, not low. The value leaves such cells out.",
          id: "Sel yang bucket-nya belum berakhir masih muda: belum selesai, bukan rendah. Nilai tidak menyertakan sel itu.",
        },
        {
          en: "Unbounded cells near the end of the period have had less time for a return than older ones.",
          id: "Sel tak terbatas di dekat akhir periode memiliki lebih sedikit waktu untuk kembali daripada yang lebih lama.",
        },
      ].slice(0, counting === "on" ? 1 : 2),
    },
    queries: (request) => ({
      cohorts: {
        primitive: "cohorts",
        selection: { role: "subjects", types: request.activeTypes },
        buckets: request.buckets(request.granularity, "to-calendar"),
        kind: request.cohortKind,
        counting,
      },
    }),
    finish({ cohorts }, request) {
      const { dates, starts, end, complete } = request.buckets(request.granularity, "to-calendar");
      const rows = dates.flatMap((start, cohort): CohortRow[] => {
        // Members who began before the record did are known, what they did then is not.
        if ((starts[cohort + 1] ?? end) <= request.recordStart) return [];
        const values = cohorts.counts[cohort] ?? [];
        const mature = values.map((_, offset) => complete[cohort + offset] === true);
        return [{ start, size: cohorts.sizes[cohort] ?? 0, values, mature }];
      });
      let numerator = 0;
      let denominator = 0;
      for (const { size, values, mature } of rows) {
        if (mature[1] !== true) continue;
        numerator += values[1] ?? 0;
        denominator += size;
      }
      const interval = wilsonInterval(numerator, denominator);
      return { ...share(numerator, denominator), numerator, denominator, n: denominator, interval, cohorts: rows };
    },
  });
}
