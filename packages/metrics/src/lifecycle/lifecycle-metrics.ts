import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import type { LocalizedText } from "../catalogue/metric-entry.js";
import { previousBucketStart } from "../catalogue/metric-request.js";
import { countSeries, lastOf } from "../catalogue/series.js";
import type { Transitions } from "../primitives/transitions.js";

/** Members active for the first time. */
export const lifecycleNew: MetricDefinition<"lifecycle_new"> = /* @__PURE__ */ lifecycleMetric({
  id: "lifecycle_new",
  state: "new",
  title: { en: "New active members", id: "Anggota aktif baru" },
  explanation: {
    en: "Members who were active for the first time ever.",
    id: "Anggota yang aktif untuk pertama kalinya.",
  },
  formula: {
    en: "Members active in the bucket whose first activity ever is in it.",
    id: "Anggota aktif dalam bucket yang aktivitas pertamanya ada di bucket itu.",
  },
});

/** Members active now and in the bucket before. */
export const lifecycleReturning: MetricDefinition<"lifecycle_returning"> = /* @__PURE__ */ lifecycleMetric({
  id: "lifecycle_returning",
  state: "returning",
  title: { en: "Returning members", id: "Anggota yang bertahan" },
  explanation: {
    en: "Members who were active, as they were in the bucket before.",
    id: "Anggota yang aktif, seperti pada bucket sebelumnya.",
  },
  formula: {
    en: "Members active in the bucket and in the one before.",
    id: "Anggota aktif dalam bucket ini dan bucket sebelumnya.",
  },
});

/** Members active now, not in the bucket before, but earlier. */
export const lifecycleResurrecting: MetricDefinition<"lifecycle_resurrecting"> = /* @__PURE__ */ lifecycleMetric({
  id: "lifecycle_resurrecting",
  state: "resurrecting",
  title: { en: "Resurrecting members", id: "Anggota yang kembali aktif" },
  explanation: {
    en: "Members who were active again after at least one whole bucket without activity.",
    id: "Anggota yang aktif lagi setelah sedikitnya satu bucket penuh tanpa aktivitas.",
  },
  formula: {
    en: "Members active in the bucket, not in the one before, but earlier.",
    id: "Anggota aktif dalam bucket ini, tidak pada bucket sebelumnya, tetapi pernah aktif lebih awal.",
  },
});

/** Members who stopped, as a negative number. */
export const lifecycleDormant: MetricDefinition<"lifecycle_dormant"> = /* @__PURE__ */ lifecycleMetric({
  id: "lifecycle_dormant",
  state: "dormant",
  title: { en: "Members gone dormant", id: "Anggota yang berhenti aktif" },
  explanation: {
    en: "Members who were active in the bucket before and no longer, as a negative number.",
    id: "Anggota yang aktif pada bucket sebelumnya dan tidak lagi, sebagai bilangan negatif.",
  },
  formula: {
    en: "Minus the members active in the bucket before and not in this one.",
    id: "Minus anggota yang aktif pada bucket sebelumnya dan tidak pada bucket ini.",
  },
});

interface LifecycleMetric<Id extends string> {
  readonly id: Id;
  readonly state: keyof Transitions;
  readonly title: LocalizedText;
  readonly explanation: LocalizedText;
  readonly formula: LocalizedText;
}

function lifecycleMetric<const Id extends string>({ id, state, ...texts }: LifecycleMetric<Id>): MetricDefinition<Id> {
  return defineMetric({
    entry: {
      id,
      ...texts,
      tier: "core",
      unit: "members",
      roles: ["subjects"],
      time: { en: "The last bucket of the period.", id: "Bucket terakhir dalam periode." },
      granularity: "month",
      additivity: "semi-additive",
      caveats: [
        {
          en: "The last bucket is marked incomplete until it has ended: it overstates who went dormant and understates the rest.",
          id: "Bucket terakhir ditandai belum lengkap sampai berakhir: yang berhenti tampak terlalu banyak, yang lain terlalu sedikit.",
        },
        {
          en: "Where the record begins later than the community, pass members with firstSeenAt: else everybody is new at first.",
          id: "Jika catatan dimulai setelah komunitas berdiri, sertakan anggota dengan firstSeenAt: jika tidak, semua orang tampak baru pada awalnya.",
        },
      ],
    },
    queries: (request) => {
      const buckets = request.buckets(request.granularity, "to-calendar");
      const first = buckets.starts[0] ?? request.from;
      return {
        transitions: {
          primitive: "transitions",
          selection: { role: "subjects", types: request.activeTypes },
          buckets,
          before: previousBucketStart(first, request.granularity, request.weekStart),
        },
      };
    },
    finish({ transitions }, request) {
      const buckets = request.buckets(request.granularity, "to-calendar");
      // Unary minus would make the -0 that JSON and people know nothing of.
      const counts = state === "dormant" ? transitions.dormant.map((count) => 0 - count) : transitions[state];
      const series = countSeries(counts, buckets, request).map((point, index) => {
        const start = buckets.starts[index] as number;
        const before = previousBucketStart(start, request.granularity, request.weekStart);
        return state === "new" || before >= request.recordStart ? point : { ...point, complete: false };
      });
      return { ...lastOf(series), series };
    },
  });
}
