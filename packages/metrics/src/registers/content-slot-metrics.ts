import { parseInstant } from "@rukun/core";
import type { MetricDefinition } from "../catalogue/metric-definition.js";
import { windowEndingWith } from "../catalogue/metric-request.js";
import { shareOfRows } from "./count-rows.js";
import { defineRegisterMetric } from "./define-register-metric.js";

/** A day either way: members notice a missed day, not a missed hour. Our judgement; the rubric's `l2.content.schedule`. */
const publishedWithin = 24 * 3_600_000;

/** The share of what was planned that came out on time. */
export const contentScheduleAdherence: MetricDefinition<"content.schedule_adherence"> =
  /* @__PURE__ */ defineRegisterMetric({
    entry: {
      id: "content.schedule_adherence",
      title: { en: "Content published as planned", id: "Konten yang terbit sesuai jadwal" },
      explanation: {
        en: "Of the content planned for the last 90 days, the share published within 24 hours of its time.",
        id: "Dari konten yang direncanakan untuk 90 hari terakhir, bagian yang terbit dalam 24 jam dari waktunya.",
      },
      unit: "share",
      formula: {
        en: "Slots published within 86,400 s before or after their time / slots planned at least 86,400 s before the as-of time.",
        id: "Slot yang terbit dalam 86.400 dtk sebelum atau sesudah waktunya / slot yang direncanakan sedikitnya 86.400 dtk sebelum batas waktu data.",
      },
      time: { en: "The 90 days that end with the period.", id: "90 hari yang berakhir bersama periode." },
      additivity: "ratio",
      caveats: [
        {
          en: "Slots whose 24 hours are not over at the as-of time are left out: they may yet be filled.",
          id: "Slot yang 24 jamnya belum lewat pada batas waktu data tidak disertakan: masih mungkin terisi.",
        },
        {
          en: "A slot that was moved counts by the time the calendar gives now.",
          id: "Slot yang digeser dihitung menurut waktu yang kini tercantum dalam kalender.",
        },
      ],
    },
    register: "content-slots",
    days: windowEndingWith,
    count(slots, window) {
      const due = slots.filter(
        ({ plannedAt }) => window.hasInstant(plannedAt) && parseInstant(plannedAt) + publishedWithin <= window.asOf,
      );
      return shareOfRows(
        due,
        ({ plannedAt, publishedAt }) =>
          publishedAt !== undefined && Math.abs(parseInstant(publishedAt) - parseInstant(plannedAt)) <= publishedWithin,
      );
    },
  });
