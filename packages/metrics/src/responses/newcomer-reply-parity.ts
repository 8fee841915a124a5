import { share } from "@rukun/statistics";
import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { windowEndingWith } from "../catalogue/metric-request.js";
import { inferredShare } from "./inferred-share.js";
import { coverage, matureThreads } from "./mature-threads.js";

/** Whether newcomers are answered as often as everybody. */
export const newcomerReplyParity: MetricDefinition<"inclusion.newcomer_reply_parity"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "inclusion.newcomer_reply_parity",
    title: { en: "Newcomer reply parity", id: "Kesetaraan balasan bagi anggota baru" },
    explanation: {
      en: "Whether newcomers' first threads are answered as often as all threads: 1 is equally often, less is less often.",
      id: "Apakah utas pertama anggota baru dijawab sesering semua utas: 1 berarti sama sering, kurang dari itu lebih jarang.",
    },
    tier: "core",
    unit: "ratio",
    formula: {
      en: "Reply coverage in 7 days of newcomers' first threads / that of all threads. A newcomer's first contribution ever is in the window; the thread is the first that the newcomer opened.",
      id: "Cakupan balasan 7 hari atas utas pertama anggota baru / cakupan atas semua utas. Kontribusi pertama anggota baru ada dalam jendela; utasnya adalah yang pertama dibukanya.",
    },
    roles: ["subjects", "responders"],
    time: { en: "The 90 days that end with the period.", id: "90 hari yang berakhir bersama periode." },
    granularity: null,
    additivity: "ratio",
    caveats: [
      {
        en: "Where the log begins later than the community, pass members with firstSeenAt: else everybody is a newcomer at first.",
        id: "Jika log dimulai setelah komunitas berdiri, sertakan anggota dengan firstSeenAt: jika tidak, semua orang tampak baru pada awalnya.",
      },
    ],
  },
  queries: (request) => ({
    all: matureThreads(request, "all"),
    newcomers: matureThreads(request, "first-of-newcomers"),
  }),
  finish({ all, newcomers }, request) {
    const ofAll = coverage(all);
    const ofNewcomers = coverage(newcomers);
    const n = ofNewcomers.threads;
    const days = windowEndingWith(request);
    if (n === 0 || ofAll.covered === 0) return { value: null, reason: "empty-denominator", n, days };
    const numerator = ofNewcomers.covered / n;
    const denominator = ofAll.covered / ofAll.threads;
    return {
      ...share(numerator, denominator),
      numerator,
      denominator,
      n,
      days,
      ...inferredShare(all.inferred, all.answered.length),
    };
  },
});
