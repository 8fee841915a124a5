import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";
import { countSeries, lastOf } from "../catalogue/series.js";

/** Members active in each calendar month. */
export const mauCalendar: MetricDefinition<"mau_calendar"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "mau_calendar",
    title: { en: "Members active in a calendar month", id: "Anggota aktif dalam bulan kalender" },
    explanation: {
      en: "How many different members did something between the first and the last day of a month.",
      id: "Berapa banyak anggota berbeda yang melakukan sesuatu dari hari pertama sampai hari terakhir suatu bulan.",
    },
    tier: "extended",
    unit: "members",
    formula: {
      en: "Different members with an activity in a local calendar month, up to the end of the period.",
      id: "Anggota berbeda yang beraktivitas dalam bulan kalender setempat, sampai akhir periode.",
    },
    roles: ["subjects"],
    time: { en: "The month of the period's last day.", id: "Bulan dari hari terakhir periode." },
    granularity: null,
    additivity: "distinct",
    caveats: [
      {
        en: "Months differ in length by up to a tenth: February looks worse than it was. mau_28d does not have this fault.",
        id: "Panjang bulan berbeda hingga sepersepuluh: Februari tampak lebih buruk daripada sebenarnya. mau_28d tidak memiliki cacat ini.",
      },
    ],
  },
  queries: (request) => ({
    active: {
      primitive: "distinct-members",
      selection: { role: "subjects", types: request.activeTypes },
      buckets: request.buckets("month", "to-calendar"),
    },
  }),
  finish({ active }, request) {
    const series = countSeries(active, request.buckets("month", "to-calendar"), request);
    return { ...lastOf(series), series };
  },
});
