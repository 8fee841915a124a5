import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { countSeries, sumOf } from "../catalogue/series.js";

/** Members who joined. */
export const newMembers: MetricDefinition<"new_members"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "new_members",
    title: { en: "New members", id: "Anggota baru" },
    explanation: {
      en: "How many members joined in the period.",
      id: "Berapa banyak anggota yang bergabung dalam periode.",
    },
    tier: "core",
    unit: "members",
    formula: {
      en: "Members whose first join activity or, where the log has none of theirs, whose joinedAt is in the period.",
      id: "Anggota yang aktivitas join pertamanya atau, jika tidak ada dalam log, joinedAt-nya ada dalam periode.",
    },
    roles: ["subjects"],
    time: { en: "The whole period.", id: "Seluruh periode." },
    granularity: "month",
    additivity: "additive",
    caveats: [
      {
        en: "Not recorded where the source has neither join activities nor joining dates; lifecycle_new says who was active for the first time.",
        id: "Tidak tercatat jika sumber tidak memiliki aktivitas join maupun tanggal bergabung; lifecycle_new menunjukkan siapa yang pertama kali aktif.",
      },
      {
        en: "Bulk imports and spam accounts removed later move the figure of the time they joined.",
        id: "Impor massal dan akun spam yang kemudian dihapus menggeser angka pada waktu mereka bergabung.",
      },
    ],
  },
  queries: (request) => ({
    joined: { primitive: "joins", buckets: request.buckets(request.granularity, "to-period") },
  }),
  finish({ joined }, request) {
    if (joined === null) return { value: null, reason: "not-recorded" };
    const series = countSeries(joined, request.buckets(request.granularity, "to-period"), request);
    return { ...sumOf(series), series };
  },
});
