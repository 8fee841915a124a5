import { kaplanMeier, quantile, survivalAt, survivalQuantile } from "@rukun/statistics";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { inferredShare } from "./inferred-share.js";

// An hour, a day and a week, in seconds.
const horizons = [3600, 86_400, 604_800];

/** Time to first response. */
export const ttfr: MetricDefinition<"ttfr"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "ttfr",
    title: { en: "Time to first response", id: "Waktu hingga tanggapan pertama" },
    explanation: {
      en: "How long members wait until somebody answers their thread. Threads that nobody has answered count for as long as they have waited.",
      id: "Berapa lama anggota menunggu sampai ada yang menjawab utas mereka. Utas yang belum dijawab dihitung selama waktu menunggunya.",
    },
    tier: "core",
    unit: "seconds",
    formula: {
      en: "Kaplan-Meier median of the time from the opening post to the first later reply by somebody else who is no bot, over threads opened in the period; unanswered threads are censored at the as-of time. Beside it the median and mean of the answered threads alone, and the share answered within an hour, a day and a week.",
      id: "Median Kaplan-Meier dari waktu antara kiriman pembuka dan balasan pertama sesudahnya oleh orang lain yang bukan bot, atas utas yang dibuka dalam periode; utas tanpa jawaban disensor pada batas waktu data. Di sampingnya median dan rata-rata utas terjawab saja, serta bagian yang dijawab dalam satu jam, satu hari, dan satu minggu.",
    },
    roles: ["subjects", "responders"],
    time: {
      en: "Threads opened in the period, answered up to the as-of time.",
      id: "Utas yang dibuka dalam periode, dijawab sampai batas waktu data.",
    },
    granularity: null,
    additivity: "quantile",
    caveats: [
      {
        en: "The naive figures leave unanswered threads out, which makes a community that ignores half of them look fast.",
        id: "Angka naif tidak menyertakan utas yang tidak terjawab, sehingga komunitas yang mengabaikan separuhnya tampak cepat.",
      },
      {
        en: "Answers of staff count, the author's own and bots' do not. Threads opened by staff or bots are left out.",
        id: "Jawaban staf dihitung, jawaban penulis sendiri dan bot tidak. Utas yang dibuka staf atau bot tidak disertakan.",
      },
    ],
  },
  queries: ({ from, to, asOf }) => ({
    waits: { primitive: "response-times", opened: { from, to }, openedUntil: asOf, threads: "all" },
  }),
  finish({ waits: { answered, waiting, inferred } }) {
    const n = answered.length + waiting.length;
    const curve = kaplanMeier({ events: answered, censored: waiting });
    const median = survivalQuantile(curve, 0.5);
    const naiveMedian = quantile(answered, 0.5);
    const total = answered.reduce((sum, wait) => sum + wait, 0);
    const within = horizons.map((horizon): [string, number | null] => {
      const unanswered = survivalAt(curve, horizon * 1000);
      return [String(horizon), unanswered === null ? null : 1 - unanswered.value];
    });
    const noMedian = n === 0 ? "no-activities" : "not-reached";
    return {
      ...(median === null ? { value: null, reason: noMedian } : { value: median.value / 1000 }),
      numerator: answered.length,
      denominator: n,
      n,
      interval:
        median === null || median.high === null
          ? null
          : { low: median.low / 1000, high: median.high / 1000, method: "greenwood-log-log", level: curve.level },
      median: median === null ? null : median.value / 1000,
      naive: {
        median: naiveMedian === null ? null : naiveMedian / 1000,
        mean: answered.length === 0 ? null : total / answered.length / 1000,
      },
      answeredWithin: Object.fromEntries(within),
      ...inferredShare(inferred, answered.length),
    };
  },
});
