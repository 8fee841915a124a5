import { defineRegister } from "../define-register.js";
import { contentFormats } from "../content-slot.js";
import type { RegisterDefinition } from "../register-definition.js";
import { contentSlotSchema } from "../content-slot-schema.js";

/** Content calendar: columns, schema and examples. */
export const contentSlotsRegister: RegisterDefinition<"content-slots"> = /* @__PURE__ */ defineRegister({
  name: "content-slots",
  title: { en: "Content calendar", id: "Kalender konten" },
  schema: contentSlotSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    title: { type: "text", isRequired: true, en: ["Title", "What it is about."], id: ["Judul", "Tentang apa."] },
    format: {
      type: "choice",
      isRequired: true,
      values: contentFormats,
      en: ["Format", "Its form."],
      id: ["Bentuk", "Bentuknya."],
    },
    plannedAt: {
      type: "instant",
      isRequired: true,
      en: ["Planned at", "When it shall be published."],
      id: ["Rencana terbit", "Kapan akan diterbitkan."],
    },
    publishedAt: {
      type: "instant",
      en: ["Published at", "When it was published; empty when it was not."],
      id: ["Waktu terbit", "Kapan diterbitkan; kosong jika tidak terbit."],
    },
    channelId: {
      type: "text",
      en: ["Channel", "The channel it is for, by id."],
      id: ["Kanal", "Kanal tujuannya, menurut kode."],
    },
    contentId: {
      type: "text",
      en: ["Content id", "The post it became, so that its reactions can be found."],
      id: ["Id konten", "Postingan hasilnya, agar tanggapannya dapat ditemukan."],
    },
    url: { type: "text", en: ["URL", "Where it was published."], id: ["URL", "Tempat terbitnya."] },
    owner: { type: "text", en: ["Owner", "Who prepares it."], id: ["Penanggung jawab", "Siapa yang menyiapkannya."] },
    need: {
      type: "text",
      en: ["Need", "The members' need that it answers."],
      id: ["Kebutuhan", "Kebutuhan anggota yang dijawabnya."],
    },
  },
  examples: {
    en: {
      id: "c1",
      title: "How to brew with what you have",
      format: "video",
      plannedAt: "2026-11-24T19:00:00+07:00",
      publishedAt: "2026-11-24T19:12:00+07:00",
      channelId: "questions",
      owner: "Budi",
      need: "Beginners ask which equipment to buy.",
    },
    id: {
      id: "c1",
      title: "Menyeduh dengan alat yang ada",
      format: "video",
      plannedAt: "2026-11-24T19:00:00+07:00",
      publishedAt: "2026-11-24T19:12:00+07:00",
      channelId: "tanya-jawab",
      owner: "Budi",
      need: "Pemula bertanya alat apa yang perlu dibeli.",
    },
  },
});
