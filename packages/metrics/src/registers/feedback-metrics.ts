import { parseInstant, type FeedbackItem } from "@rukun/core";
import type { MetricDefinition } from "../catalogue/metric-definition.js";
import { windowEndingWith } from "../catalogue/metric-request.js";
import { countOfRows, shareOfRows } from "./count-rows.js";
import { defineRegisterMetric } from "./define-register-metric.js";
import { isWritten } from "./is-written.js";
import type { RegisterWindow } from "./register-window.js";

/** Two days to answer, so that a weekend is no excuse. Our judgement; the rubric's `l2.culture.negative`. */
const answerWithin = 48 * 3_600_000;

/** In how many ways feedback was gathered. */
export const feedbackMethods180d: MetricDefinition<"feedback.methods_180d"> = /* @__PURE__ */ defineRegisterMetric({
  entry: {
    id: "feedback.methods_180d",
    title: { en: "Ways of gathering feedback in 180 days", id: "Ragam cara menghimpun umpan balik dalam 180 hari" },
    explanation: {
      en: "In how many different ways, such as surveys or one-to-one talks, feedback was gathered in 180 days.",
      id: "Dengan berapa cara berbeda, misalnya survei atau percakapan satu per satu, umpan balik dihimpun dalam 180 hari.",
    },
    unit: "count",
    formula: {
      en: "Different methods of the feedback received in the window.",
      id: "Banyaknya cara yang berbeda dari umpan balik yang diterima dalam jendela.",
    },
    time: { en: "The 180 days that end with the period.", id: "180 hari yang berakhir bersama periode." },
    additivity: "distinct",
    caveats: [
      {
        en: "All feedback of the method custom counts as one way. Not recorded until the register has a row.",
        id: "Semua umpan balik dengan cara custom dihitung satu cara. Tidak tercatat sampai daftar memiliki baris.",
      },
    ],
  },
  register: "feedback",
  days: ({ to }) => ({ from: to - 179, to }),
  count(items, window) {
    const rows = items.filter(({ receivedAt }) => window.endsAfter(receivedAt));
    const inWindow = rows.filter(({ receivedAt }) => window.hasInstant(receivedAt));
    return countOfRows({ rows, inWindow }, (received) => new Set(received.map(({ method }) => method)).size);
  },
});

/** The share of negative feedback answered in time and brought to an end. */
export const feedbackNegativeHandledShare: MetricDefinition<"feedback.negative_handled_share"> =
  /* @__PURE__ */ defineRegisterMetric({
    entry: {
      id: "feedback.negative_handled_share",
      title: { en: "Negative feedback handled", id: "Umpan balik negatif yang ditangani" },
      explanation: {
        en: "Of the negative feedback received in 90 days, the share answered within 48 hours and with its outcome recorded.",
        id: "Dari umpan balik negatif yang diterima dalam 90 hari, bagian yang dijawab dalam 48 jam dan dicatat hasilnya.",
      },
      unit: "share",
      formula: {
        en: "Negative items answered within 172,800 s and with an outcome / negative items received at least 172,800 s before the as-of time.",
        id: "Umpan balik negatif yang dijawab dalam 172.800 dtk dan ada hasilnya / umpan balik negatif yang diterima sedikitnya 172.800 dtk sebelum batas waktu data.",
      },
      time: { en: "The 90 days that end with the period.", id: "90 hari yang berakhir bersama periode." },
      additivity: "ratio",
      caveats: [
        {
          en: "Items younger than 48 hours at the as-of time are left out: they may yet be answered.",
          id: "Umpan balik yang belum berumur 48 jam pada batas waktu data tidak disertakan: masih mungkin dijawab.",
        },
      ],
    },
    register: "feedback",
    days: windowEndingWith,
    count(items, window) {
      const due = items.filter(
        ({ sentiment, receivedAt }) =>
          sentiment === "negative" &&
          window.hasInstant(receivedAt) &&
          parseInstant(receivedAt) + answerWithin <= window.asOf,
      );
      return shareOfRows(due, (item) => isAnsweredInTime(item, window) && isWritten(item.outcome));
    },
  });

/** The share of what could be acted on that led to a change members were told of. */
export const feedbackClosedLoopShare: MetricDefinition<"feedback.closed_loop_share"> =
  /* @__PURE__ */ defineRegisterMetric({
    entry: {
      id: "feedback.closed_loop_share",
      title: { en: "Feedback closed with “you said, we did”", id: "Umpan balik yang ditindaklanjuti dan dikabarkan" },
      explanation: {
        en: "Of the feedback of 90 days that could be acted on, the share that led to a change members were told of.",
        id: "Dari umpan balik 90 hari yang dapat ditindaklanjuti, bagian yang menghasilkan perubahan dan dikabarkan kepada anggota.",
      },
      unit: "share",
      formula: {
        en: "Actionable items with a change and a day it was announced, up to the as-of day / actionable items received.",
        id: "Umpan balik yang dapat ditindaklanjuti dengan perubahan dan tanggal pengumumannya, sampai batas waktu data / umpan balik yang dapat ditindaklanjuti yang diterima.",
      },
      time: { en: "The 90 days that end with the period.", id: "90 hari yang berakhir bersama periode." },
      additivity: "ratio",
      caveats: [
        {
          en: "An item received lately counts as open: a change takes time, so the share is never quite 1.",
          id: "Umpan balik yang baru diterima dihitung belum selesai: perubahan perlu waktu, sehingga bagiannya jarang mencapai 1.",
        },
      ],
    },
    register: "feedback",
    days: windowEndingWith,
    count(items, window) {
      const actionable = items.filter(
        ({ isActionable, receivedAt }) => isActionable === true && window.hasInstant(receivedAt),
      );
      return shareOfRows(actionable, (item) => isWritten(item.change) && isAnnounced(item, window));
    },
  });

/** An answer noted with its day alone, which means its midnight, may seem to come before what it answers. */
function isAnsweredInTime({ receivedAt, answeredAt }: FeedbackItem, window: RegisterWindow): boolean {
  if (answeredAt === undefined || window.dateOf(answeredAt) < window.dateOf(receivedAt)) return false;
  return parseInstant(answeredAt) - parseInstant(receivedAt) <= answerWithin;
}

/** What was announced before the feedback came was not because of it. */
function isAnnounced({ receivedAt, announcedOn }: FeedbackItem, window: RegisterWindow): boolean {
  return announcedOn !== undefined && window.dateOf(receivedAt) <= announcedOn && announcedOn <= window.asOfDay;
}
