import { dateFromDay, dayFromDate } from "@rukun/core";
import type { MetricDefinition } from "../catalogue/metric-definition.js";
import { countOfRows } from "./count-rows.js";
import { defineRegisterMetric } from "./define-register-metric.js";
import { isWritten } from "./is-written.js";

/** How many written reviews a year saw. */
export const reviewsWritten12m: MetricDefinition<"reviews.written_12m"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "reviews.written_12m",
    title: { en: "Written reviews in 12 months", id: "Tinjauan tertulis dalam 12 bulan" },
    explanation: {
      en: "How many reviews of the community's performance were held and written down in 12 months.",
      id: "Berapa tinjauan kinerja komunitas yang dilakukan dan ditulis dalam 12 bulan.",
    },
    unit: "count",
    formula: {
      en: "Reviews held in the window that have findings or a link to the text.",
      id: "Tinjauan dalam jendela yang memiliki temuan atau tautan ke naskahnya.",
    },
    time: { en: "The 12 months that end with the period.", id: "12 bulan yang berakhir bersama periode." },
    additivity: "additive",
    caveats: [
      {
        en: "Not recorded until the register has a row.",
        id: "Tidak tercatat sampai daftar memiliki baris.",
      },
    ],
  },
  register: "reviews",
  days: ({ to }) => ({ from: dayAYearBefore(to) + 1, to }),
  count(reviews, window) {
    const rows = reviews.filter(({ heldOn }) => heldOn <= window.lastDay);
    const inWindow = rows.filter(({ heldOn }) => window.hasDate(heldOn));
    return countOfRows(
      { rows, inWindow },
      (held) => held.filter(({ findings, url }) => isWritten(findings) || isWritten(url)).length,
    );
  },
});

/** The same date a year earlier; 28 February for a leap day. */
function dayAYearBefore(day: number): number {
  const date = dateFromDay(day);
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, "0");
  return dayFromDate(`${year}${date.endsWith("-02-29") ? "-02-28" : date.slice(4)}`);
}
