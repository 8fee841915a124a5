import { checkGoal, goalProgress, type Goal, type LocalDate } from "@rukun/core";
import type { MetricDefinition } from "../catalogue/metric-definition.js";
import type { MetricRequest } from "../catalogue/metric-request.js";
import type { DaySpan } from "../primitives/selection.js";
import { shareOfRows } from "./count-rows.js";
import { defineRegisterMetric } from "./define-register-metric.js";

const onTheLastDay = ({ to }: MetricRequest): DaySpan => ({ from: to, to });

const lastDayOfPeriod = { en: "The last day of the period.", id: "Hari terakhir periode." };

/** The share of goals that are SMART. */
export const goalsSmartShare: MetricDefinition<"goals.smart_share"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "goals.smart_share",
    title: { en: "SMART goals", id: "Sasaran yang SMART" },
    explanation: {
      en: "Of the goals in the goals register, the share that are specific, measurable, achievable, relevant and time-bound.",
      id: "Dari sasaran dalam daftar sasaran, bagian yang spesifik, terukur, dapat dicapai, relevan, dan terikat waktu.",
    },
    unit: "share",
    formula: {
      en: "Goals that pass all five SMART tests / all goals.",
      id: "Sasaran yang memenuhi kelima syarat SMART / semua sasaran.",
    },
    time: lastDayOfPeriod,
    additivity: "ratio",
    caveats: [
      {
        en: "Goals that have not begun, or are over, count as long as they are in the register.",
        id: "Sasaran yang belum dimulai atau sudah berakhir tetap dihitung selama ada dalam daftar.",
      },
    ],
  },
  register: "goals",
  days: onTheLastDay,
  count: (goals) => shareOfRows(goals, (goal) => checkGoal(goal).passed),
});

/** The share of goals that name a business goal. */
export const goalsLinkedShare: MetricDefinition<"goals.linked_share"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "goals.linked_share",
    title: { en: "Goals linked to a business goal", id: "Sasaran yang terkait dengan tujuan bisnis" },
    explanation: {
      en: "Of the goals in the goals register, the share that name the business goal they serve.",
      id: "Dari sasaran dalam daftar sasaran, bagian yang menyebutkan tujuan bisnis yang didukungnya.",
    },
    unit: "share",
    formula: {
      en: "Goals with a business goal (revenue, customer base, satisfaction or awareness) / all goals.",
      id: "Sasaran dengan tujuan bisnis (pendapatan, basis pelanggan, kepuasan, atau kesadaran merek) / semua sasaran.",
    },
    time: lastDayOfPeriod,
    additivity: "ratio",
    caveats: [],
  },
  register: "goals",
  days: onTheLastDay,
  count: (goals) => shareOfRows(goals, ({ businessGoal }) => businessGoal !== undefined),
});

/** The share of goals under way that keep pace with their time. */
export const goalsOnTrackShare: MetricDefinition<"goals.on_track_share"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "goals.on_track_share",
    title: { en: "Goals on track", id: "Sasaran yang sesuai jadwal" },
    explanation: {
      en: "Of the goals that have begun, the share that have come at least as far from baseline to target as their time has.",
      id: "Dari sasaran yang sudah dimulai, bagian yang kemajuannya dari data awal ke target setidaknya sebanding dengan waktu yang berlalu.",
    },
    unit: "share",
    formula: {
      en: "Goals with (current − baseline) / (target − baseline) ≥ days gone / days from start to due day / goals that have begun.",
      id: "Sasaran dengan (nilai sekarang − data awal) / (target − data awal) ≥ hari berlalu / hari dari mulai sampai tenggat / sasaran yang sudah dimulai.",
    },
    time: lastDayOfPeriod,
    additivity: "ratio",
    caveats: [
      {
        en: "A goal whose figures or dates are missing counts as not on track; one whose first day is yet to come is left out.",
        id: "Sasaran yang angka atau tanggalnya tidak lengkap dihitung tidak sesuai jadwal; yang hari pertamanya belum tiba tidak disertakan.",
      },
      {
        en: "A goal whose latest figure was taken after that day is judged on the day of the figure.",
        id: "Sasaran yang angka terbarunya diambil setelah hari itu dinilai pada tanggal angka tersebut.",
      },
    ],
  },
  register: "goals",
  days: onTheLastDay,
  count(goals, { lastDay }) {
    const begun = goals.filter((goal) => goalProgress(goal, lastDay).reason !== "not-started");
    return shareOfRows(begun, (goal) => goalProgress(goal, judgedOn(goal, lastDay)).isOnTrack === true);
  },
});

/** A figure is held against the time that had passed when it was taken. */
function judgedOn({ currentOn }: Goal, lastDay: LocalDate): LocalDate {
  return currentOn !== undefined && currentOn > lastDay ? currentOn : lastDay;
}
