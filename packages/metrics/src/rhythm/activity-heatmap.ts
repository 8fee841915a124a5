import { defineMetric, type MetricDefinition } from "../catalogue/metric-definition.js";

/** When in the week members are active. */
export const activityHeatmap: MetricDefinition<"activity_heatmap"> = /* @__PURE__ */ defineMetric({
  entry: {
    id: "activity_heatmap",
    title: { en: "Activity by hour of the week", id: "Aktivitas menurut jam dalam minggu" },
    explanation: {
      en: "How many activities fall into each local hour of each weekday. The value is their number.",
      id: "Berapa banyak aktivitas jatuh pada tiap jam setempat dari tiap hari dalam minggu. Nilainya adalah jumlahnya.",
    },
    tier: "core",
    unit: "activities",
    formula: {
      en: "Activities by ISO weekday and local hour of the time zone.",
      id: "Aktivitas menurut hari ISO dan jam setempat pada zona waktu.",
    },
    roles: ["subjects"],
    time: { en: "The whole period.", id: "Seluruh periode." },
    granularity: null,
    additivity: "additive",
    caveats: [
      {
        en: "When members are active is not when a post draws most answers.",
        id: "Saat anggota aktif belum tentu saat kiriman mendapat jawaban terbanyak.",
      },
      {
        en: "Around daylight saving one hour of the year is counted twice and one not at all.",
        id: "Pada pergantian waktu musim panas, satu jam dalam setahun terhitung dua kali dan satu tidak sama sekali.",
      },
    ],
  },
  queries: ({ activeTypes, from, to }) => ({
    hours: {
      primitive: "hours-of-week",
      selection: { role: "subjects", types: activeTypes },
      days: { from, to },
    },
  }),
  finish({ hours }) {
    const total = hours.reduce((sum, count) => sum + count, 0);
    return {
      value: total,
      n: total,
      heatmap: hours.map((value, index) => ({ weekday: Math.floor(index / 24) + 1, hour: index % 24, value })),
    };
  },
});
