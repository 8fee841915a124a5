import { defineRegister } from "../define-register.js";
import { feedbackMethods, feedbackSentiments } from "../feedback-item.js";
import type { RegisterDefinition } from "../register-definition.js";
import { feedbackItemSchema } from "../feedback-item-schema.js";

/** Feedback: columns, schema and examples. */
export const feedbackRegister: RegisterDefinition<"feedback"> = /* @__PURE__ */ defineRegister({
  name: "feedback",
  title: { en: "Feedback", id: "Umpan balik" },
  schema: feedbackItemSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    receivedAt: {
      type: "instant",
      isRequired: true,
      en: ["Received at", "When it was received."],
      id: ["Waktu diterima", "Kapan diterima."],
    },
    method: {
      type: "choice",
      isRequired: true,
      values: feedbackMethods,
      en: ["Method", "How it was gathered."],
      id: ["Cara", "Bagaimana dihimpun."],
    },
    summary: {
      type: "text",
      isRequired: true,
      en: ["Summary", "What was said, in short."],
      id: ["Ringkasan", "Apa yang disampaikan, secara singkat."],
    },
    sentiment: {
      type: "choice",
      values: feedbackSentiments,
      en: ["Sentiment", "How it sounds."],
      id: ["Sentimen", "Bagaimana nadanya."],
    },
    isActionable: {
      type: "boolean",
      en: ["Actionable", "Whether something can be done about it: yes or no."],
      id: ["Dapat ditindaklanjuti", "Apakah dapat ditindaklanjuti: ya atau tidak."],
    },
    memberId: {
      type: "text",
      en: ["Member id", "The member who said it, where known."],
      id: ["Id anggota", "Anggota yang menyampaikannya, jika diketahui."],
    },
    channelId: {
      type: "text",
      en: ["Channel", "The channel it was said in, by id."],
      id: ["Kanal", "Kanal tempat disampaikan, menurut kode."],
    },
    answeredAt: {
      type: "instant",
      en: ["Answered at", "When it was first answered."],
      id: ["Waktu dijawab", "Kapan pertama kali dijawab."],
    },
    outcome: { type: "text", en: ["Outcome", "How the matter ended."], id: ["Hasil", "Bagaimana akhirnya."] },
    change: {
      type: "text",
      en: ["Change", "What was changed because of it."],
      id: ["Perubahan", "Apa yang diubah karenanya."],
    },
    announcedOn: {
      type: "date",
      en: ["Announced on", "The day members were told of the change."],
      id: ["Tanggal diumumkan", "Tanggal anggota diberi tahu perubahannya."],
    },
    owner: {
      type: "text",
      en: ["Owner", "Who takes care of it."],
      id: ["Penanggung jawab", "Siapa yang menanganinya."],
    },
  },
  examples: {
    en: {
      id: "f1",
      receivedAt: "2026-11-02T09:30:00+07:00",
      method: "one-to-one",
      summary: "Hard to find older answers.",
      sentiment: "negative",
      isActionable: true,
      answeredAt: "2026-11-02T15:00:00+07:00",
      outcome: "Shown how to search; thankful.",
      change: "Pinned a list of the best answers.",
      announcedOn: "2026-11-10",
      owner: "Ayu",
    },
    id: {
      id: "f1",
      receivedAt: "2026-11-02T09:30:00+07:00",
      method: "one-to-one",
      summary: "Jawaban lama sulit ditemukan.",
      sentiment: "negative",
      isActionable: true,
      answeredAt: "2026-11-02T15:00:00+07:00",
      outcome: "Diberi tahu cara mencari; berterima kasih.",
      change: "Daftar jawaban terbaik disematkan.",
      announcedOn: "2026-11-10",
      owner: "Ayu",
    },
  },
});
