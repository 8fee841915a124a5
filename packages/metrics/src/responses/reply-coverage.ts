import { share, wilsonInterval } from "@rukun/statistics";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { windowEndingWith } from "../catalogue/metric-request.js";
import { coverage, matureThreads } from "./mature-threads.js";
import { inferredShare } from "./inferred-share.js";

/** The share of members' threads answered within seven days. */
export const replyCoverage7d: MetricDefinition<"interaction.reply_coverage_7d"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "interaction.reply_coverage_7d",
    title: { en: "Reply coverage in 7 days", id: "Cakupan balasan dalam 7 hari" },
    explanation: {
      en: "Of the threads members opened in the last 90 days, the share that somebody else answered within seven days.",
      id: "Dari utas yang dibuka anggota dalam 90 hari terakhir, bagian yang dijawab orang lain dalam tujuh hari.",
    },
    tier: "core",
    unit: "share",
    formula: {
      en: "Threads with a reply by somebody else who is no bot within 604,800 s / threads opened at least 604,800 s before the as-of time.",
      id: "Utas dengan balasan oleh orang lain yang bukan bot dalam 604.800 dtk / utas yang dibuka sedikitnya 604.800 dtk sebelum batas waktu data.",
    },
    roles: ["subjects", "responders"],
    time: { en: "The 90 days that end with the period.", id: "90 hari yang berakhir bersama periode." },
    granularity: null,
    additivity: "ratio",
    caveats: [
      {
        en: "Threads younger than seven days at the as-of time are left out: they may yet be answered.",
        id: "Utas yang belum berumur tujuh hari pada batas waktu data tidak disertakan: masih mungkin dijawab.",
      },
    ],
  },
  queries: (request) => ({ waits: matureThreads(request, "all") }),
  finish({ waits }, request) {
    const { covered, threads } = coverage(waits);
    return {
      ...share(covered, threads),
      numerator: covered,
      denominator: threads,
      n: threads,
      interval: wilsonInterval(covered, threads),
      days: windowEndingWith(request),
      ...inferredShare(waits.inferred, waits.answered.length),
    };
  },
});
