import { contributionTypes } from "../activity/active-types.js";
import { defineMetric, type Finished, type MetricDefinition } from "../catalogue/metric-definition.js";
import type { MetricEntry } from "../catalogue/metric-entry.js";
import { contributorAbsenceFactor } from "./contributor-absence-factor.js";
import { gini } from "./gini.js";
import { topShare } from "./top-share.js";

/** How unequally contributions are spread. */
export const giniMetric: MetricDefinition<"gini"> = /* @__PURE__ */ inequalityMetric({
  id: "gini",
  title: { en: "Inequality of contributions (Gini)", id: "Ketimpangan kontribusi (Gini)" },
  explanation: {
    en: "How unequally posts and replies are spread over contributors: 0 when all made the same number, near 1 when one made nearly all.",
    id: "Seberapa timpang kiriman dan balasan terbagi di antara kontributor: 0 jika semua sama banyak, mendekati 1 jika hampir semua dibuat satu orang.",
  },
  tier: "extended",
  unit: "share",
  formula: {
    en: "2 Σ i·x(i) / (n Σ x) − (n + 1) / n over contributions x of the n contributors in ascending order.",
    id: "2 Σ i·x(i) / (n Σ x) − (n + 1) / n atas kontribusi x dari n kontributor dalam urutan naik.",
  },
  finish: (totals) => ({ ...gini(totals) }),
});

/** How much the most active members contribute. */
export const topShareMetric: MetricDefinition<"top_share"> = /* @__PURE__ */ inequalityMetric({
  id: "top_share",
  title: { en: "Share of the most active contributors", id: "Bagian kontributor paling aktif" },
  explanation: {
    en: "Which share of posts and replies the most active 10 % of contributors made; the most active 1 % beside it.",
    id: "Berapa bagian kiriman dan balasan yang dibuat 10 % kontributor paling aktif; di sampingnya 1 % paling aktif.",
  },
  tier: "extended",
  unit: "share",
  formula: {
    en: "Contributions of the most active tenth (hundredth) of contributors, rounded down but at least one member / all contributions.",
    id: "Kontribusi sepersepuluh (seperseratus) kontributor paling aktif, dibulatkan ke bawah tetapi sedikitnya satu anggota / semua kontribusi.",
  },
  finish: (totals) => {
    const tenth = topShare(totals, 0.1);
    const hundredth = topShare(totals, 0.01);
    if (tenth.value === null || hundredth.value === null) return { ...tenth };
    return { ...tenth, topShares: { "0.01": hundredth.value, "0.1": tenth.value } };
  },
});

/** How few members make half of the contributions. */
export const contributorAbsenceFactorMetric: MetricDefinition<"contributor_absence_factor"> =
  /* @__PURE__ */ inequalityMetric({
    id: "contributor_absence_factor",
    title: { en: "Contributor absence factor", id: "Faktor ketiadaan kontributor" },
    explanation: {
      en: "The smallest number of members who made at least half of all posts and replies: how many the community depends on.",
      id: "Jumlah anggota terkecil yang membuat sedikitnya separuh kiriman dan balasan: pada berapa orang komunitas bergantung.",
    },
    tier: "extended",
    unit: "members",
    formula: {
      en: "Smallest k for which the k most active contributors made at least 50 % of contributions (CHAOSS).",
      id: "k terkecil sehingga k kontributor paling aktif membuat sedikitnya 50 % kontribusi (CHAOSS).",
    },
    finish: (totals) => {
      const value = contributorAbsenceFactor(totals);
      return value === null ? { value, reason: "empty-denominator" } : { value };
    },
  });

type InequalityMetric<Id extends string> = Pick<
  MetricEntry<Id>,
  "id" | "title" | "explanation" | "tier" | "unit" | "formula"
> & {
  readonly finish: (totals: readonly number[]) => Finished;
};

function inequalityMetric<const Id extends string>({ finish, ...entry }: InequalityMetric<Id>): MetricDefinition<Id> {
  return defineMetric({
    entry: {
      ...entry,
      roles: ["subjects"],
      time: { en: "The whole period.", id: "Seluruh periode." },
      granularity: null,
      additivity: "non-decomposable",
      caveats: [
        {
          en: "Over contributors only: members who posted nothing are not in it, and would raise inequality.",
          id: "Hanya atas kontributor: anggota yang tidak mengirim apa pun tidak disertakan, padahal akan menaikkan ketimpangan.",
        },
      ],
    },
    queries: ({ from, to }) => ({
      totals: {
        primitive: "member-totals",
        selection: { role: "subjects", types: contributionTypes },
        days: { from, to },
      },
    }),
    finish: ({ totals }) => ({ ...finish(totals), n: totals.length }),
  });
}
