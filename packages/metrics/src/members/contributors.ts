import { contributionTypes } from "../activity/active-types.js";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import type { LocalizedText } from "../catalogue/metric-entry.js";
import { countSeries, sumOf } from "../catalogue/series.js";

const selection = { role: "subjects", types: contributionTypes } as const;

const deletedContent: LocalizedText = {
  en: "Posts and replies deleted by the as-of time do not count, so that a figure may fall when it is computed again.",
  id: "Kiriman dan balasan yang dihapus sampai batas waktu data tidak dihitung, sehingga angka dapat turun jika dihitung ulang.",
};

/** Members who posted or replied. */
export const activeContributors: MetricDefinition<"active_contributors"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "active_contributors",
    title: { en: "Active contributors", id: "Kontributor aktif" },
    explanation: {
      en: "How many different members posted or replied in the period.",
      id: "Berapa banyak anggota berbeda yang mengirim atau membalas dalam periode.",
    },
    tier: "core",
    unit: "members",
    formula: {
      en: "Different members with a post or reply that was not deleted.",
      id: "Anggota berbeda dengan kiriman atau balasan yang tidak dihapus.",
    },
    roles: ["subjects"],
    time: {
      en: "The whole period; each bucket of the series for itself.",
      id: "Seluruh periode; tiap bucket pada deret secara tersendiri.",
    },
    granularity: "month",
    additivity: "distinct",
    caveats: [deletedContent],
  },
  queries: (request) => ({
    buckets: {
      primitive: "distinct-members",
      selection,
      buckets: request.buckets(request.granularity, "to-period"),
    },
    period: { primitive: "distinct-members", selection, buckets: { starts: [request.from], end: request.to + 1 } },
  }),
  finish({ buckets, period }, request) {
    const series = countSeries(buckets, request.buckets(request.granularity, "to-period"), request);
    if (request.to < Math.max(request.from, request.recordStart))
      return { value: null, reason: "not-recorded", series };
    return { value: period[0] ?? 0, series };
  },
});

/** Members who posted or replied for the first time. */
export const newContributors: MetricDefinition<"new_contributors"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "new_contributors",
    title: { en: "New contributors", id: "Kontributor baru" },
    explanation: {
      en: "How many members posted or replied for the first time ever in the period.",
      id: "Berapa banyak anggota yang mengirim atau membalas untuk pertama kalinya dalam periode.",
    },
    tier: "core",
    unit: "members",
    formula: {
      en: "Members whose first post or reply ever is in the period.",
      id: "Anggota yang kiriman atau balasan pertamanya ada dalam periode.",
    },
    roles: ["subjects"],
    time: { en: "The whole period.", id: "Seluruh periode." },
    granularity: "month",
    additivity: "additive",
    caveats: [
      {
        en: "First means first in all time: pass members with firstSeenAt or joinedAt where the log begins later than the community. Who was there before the log began is taken to have contributed before.",
        id: "Pertama berarti pertama sepanjang waktu: sertakan anggota dengan firstSeenAt atau joinedAt jika log dimulai setelah komunitas berdiri. Yang sudah ada sebelum log dimulai dianggap pernah berkontribusi.",
      },
      deletedContent,
    ],
  },
  queries: (request) => ({
    first: { primitive: "first-days", selection, buckets: request.buckets(request.granularity, "to-period") },
  }),
  finish({ first }, request) {
    const series = countSeries(first, request.buckets(request.granularity, "to-period"), request);
    return { ...sumOf(series), series };
  },
});
