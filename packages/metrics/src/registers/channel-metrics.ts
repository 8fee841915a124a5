import type { MetricDefinition } from "../catalogue/metric-definition.js";
import { shareOfRows } from "./count-rows.js";
import { defineRegisterMetric } from "./define-register-metric.js";
import { isWritten } from "./is-written.js";

/** The share of open channels that have a purpose and an owner. */
export const channelsOwnedShare: MetricDefinition<"channels.owned_share"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "channels.owned_share",
    title: { en: "Channels with a purpose and an owner", id: "Kanal dengan tujuan dan penanggung jawab" },
    explanation: {
      en: "Of the open channels in the channels register, the share with both a purpose and an owner.",
      id: "Dari kanal terbuka dalam daftar kanal, bagian yang memiliki tujuan sekaligus penanggung jawab.",
    },
    unit: "share",
    formula: {
      en: "Channels with purpose and owner / channels not closed by that day.",
      id: "Kanal dengan tujuan dan penanggung jawab / kanal yang belum ditutup pada hari itu.",
    },
    time: { en: "The last day of the period.", id: "Hari terakhir periode." },
    additivity: "ratio",
    caveats: [
      {
        en: "Of the channels that the register lists: one that is missing there is missing here.",
        id: "Dari kanal yang ada dalam daftar: kanal yang tidak tercatat di sana tidak terhitung di sini.",
      },
    ],
  },
  register: "channels",
  days: ({ to }) => ({ from: to, to }),
  count(channels, { lastDay }) {
    const open = channels.filter(({ closedOn }) => closedOn === undefined || closedOn > lastDay);
    return shareOfRows(open, ({ purpose, owner }) => isWritten(purpose) && isWritten(owner));
  },
});
