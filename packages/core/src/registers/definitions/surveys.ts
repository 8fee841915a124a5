import { defineRegister } from "../define-register.js";
import { surveyKinds } from "../survey-response.js";
import type { RegisterDefinition } from "../register-definition.js";
import { surveyResponseSchema } from "../survey-response-schema.js";

/** Survey responses: columns, schema and examples. */
export const surveysRegister: RegisterDefinition<"surveys"> = /* @__PURE__ */ defineRegister({
  name: "surveys",
  title: { en: "Survey responses", id: "Jawaban survei" },
  schema: surveyResponseSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    surveyId: {
      type: "text",
      isRequired: true,
      en: ["Survey", "The survey it belongs to."],
      id: ["Survei", "Survei asalnya."],
    },
    kind: {
      type: "choice",
      isRequired: true,
      values: surveyKinds,
      en: ["Kind", "What is asked: nps (0 to 10), csat (1 to 5), ces (1 to 7) or custom."],
      id: ["Jenis", "Apa yang ditanyakan: nps (0 sampai 10), csat (1 sampai 5), ces (1 sampai 7), atau custom."],
    },
    score: {
      type: "number",
      isNullable: true,
      en: ["Score", "The answer on the survey's scale; empty for no answer."],
      id: ["Skor", "Jawaban pada skala survei; kosong jika tidak dijawab."],
    },
    answeredOn: {
      type: "date",
      isRequired: true,
      en: ["Answered on", "The day it was given."],
      id: ["Tanggal dijawab", "Tanggal jawabannya."],
    },
    memberId: {
      type: "text",
      en: ["Member id", "Who answered, where it is not anonymous."],
      id: ["Id anggota", "Siapa yang menjawab, jika tidak anonim."],
    },
    comment: { type: "text", en: ["Comment", "What was written."], id: ["Komentar", "Apa yang ditulis."] },
  },
  examples: {
    en: {
      id: "s1",
      surveyId: "2026-october",
      kind: "nps",
      score: 9,
      answeredOn: "2026-10-12",
      comment: "I found answers nowhere else.",
    },
    id: {
      id: "s1",
      surveyId: "2026-oktober",
      kind: "nps",
      score: 9,
      answeredOn: "2026-10-12",
      comment: "Jawabannya tidak saya temukan di tempat lain.",
    },
  },
});
