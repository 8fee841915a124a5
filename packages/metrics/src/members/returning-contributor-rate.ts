import { share, wilsonInterval } from "@rukun/statistics";
import { contributionTypes } from "../activity/active-types.js";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { windowEndingWith } from "../catalogue/metric-request.js";

/** The share of contributors who also contributed in the window before. */
export const returningContributorRate: MetricDefinition<"members.returning_contributor_rate"> =
  /* @__PURE__ */ defineMetric({
    entry: {
      id: "members.returning_contributor_rate",
      title: { en: "Returning contributors", id: "Kontributor yang kembali" },
      explanation: {
        en: "Of the members who posted or replied in the last 90 days, the share who also did in the 90 days before.",
        id: "Dari anggota yang mengirim atau membalas dalam 90 hari terakhir, bagian yang juga melakukannya dalam 90 hari sebelumnya.",
      },
      tier: "core",
      unit: "share",
      formula: {
        en: "Contributors of both windows / contributors of the later window.",
        id: "Kontributor pada kedua jendela / kontributor pada jendela yang belakangan.",
      },
      roles: ["subjects"],
      time: { en: "The 90 days that end with the period.", id: "90 hari yang berakhir bersama periode." },
      granularity: null,
      additivity: "ratio",
      caveats: [
        {
          en: "Not recorded until the record holds both windows, 180 days, whole.",
          id: "Tidak tercatat sampai catatan memuat kedua jendela, 180 hari, secara utuh.",
        },
      ],
    },
    queries: (request) => {
      const later = windowEndingWith(request);
      return {
        contributors: {
          primitive: "overlap",
          selection: { role: "subjects", types: contributionTypes },
          earlier: { from: later.from - request.windowDays, to: later.from - 1 },
          later,
        },
      };
    },
    finish({ contributors: { both, later } }, request) {
      const days = windowEndingWith(request);
      if (days.from - request.windowDays < request.recordStart)
        return { value: null, reason: "not-recorded", n: later, days };
      return {
        ...share(both, later),
        numerator: both,
        denominator: later,
        n: later,
        interval: wilsonInterval(both, later),
        days,
      };
    },
  });
