import { quantile } from "@rukun/statistics";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { windowEndingWith } from "../catalogue/metric-request.js";
import { inferredShare } from "./inferred-share.js";
import { matureThreads } from "./mature-threads.js";

const millisecondsPerHour = 3_600_000;

/** How long answered threads waited. */
export const medianFirstResponse: MetricDefinition<"interaction.median_first_response_h"> =
  /* @__PURE__ */ defineMetric({
    entry: {
      id: "interaction.median_first_response_h",
      title: { en: "Median time to first response", id: "Median waktu hingga tanggapan pertama" },
      explanation: {
        en: "Half of the answered threads of the last 90 days had their first answer within this many hours.",
        id: "Separuh utas terjawab dalam 90 hari terakhir mendapat jawaban pertama dalam sekian jam.",
      },
      tier: "core",
      unit: "hours",
      formula: {
        en: "Median over answered threads of the time from the opening post to the first later reply by somebody else who is no bot; threads at least seven days old at the as-of time.",
        id: "Median atas utas terjawab dari waktu antara kiriman pembuka dan balasan pertama sesudahnya oleh orang lain yang bukan bot; utas yang sedikitnya berumur tujuh hari pada batas waktu data.",
      },
      roles: ["subjects", "responders"],
      time: { en: "The 90 days that end with the period.", id: "90 hari yang berakhir bersama periode." },
      granularity: null,
      additivity: "quantile",
      caveats: [
        {
          en: "Says nothing of the threads nobody answered: always read it beside interaction.reply_coverage_7d, or take ttfr, which counts them.",
          id: "Tidak mengatakan apa pun tentang utas yang tidak dijawab: selalu baca bersama interaction.reply_coverage_7d, atau gunakan ttfr yang menghitungnya.",
        },
      ],
    },
    queries: (request) => ({ waits: matureThreads(request, "all") }),
    finish({ waits: { answered, waiting, inferred } }, request) {
      const median = quantile(answered, 0.5);
      return {
        ...(median === null ? { value: null, reason: "empty-denominator" } : { value: median / millisecondsPerHour }),
        numerator: answered.length,
        denominator: answered.length + waiting.length,
        n: answered.length,
        days: windowEndingWith(request),
        ...inferredShare(inferred, answered.length),
      };
    },
  });
