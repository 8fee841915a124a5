import { defineRegister } from "../define-register.js";
import type { RegisterDefinition } from "../register-definition.js";
import { channelSchema } from "../../community/channel-schema.js";

/** Channels: columns, schema and examples. */
export const channelsRegister: RegisterDefinition<"channels"> = /* @__PURE__ */ defineRegister({
  name: "channels",
  title: { en: "Channels", id: "Kanal" },
  schema: channelSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    name: { type: "text", en: ["Name", "The name shown."], id: ["Nama", "Nama yang tampil."] },
    platform: {
      type: "text",
      en: ["Platform", "The platform it is on, such as discourse or instagram."],
      id: ["Platform", "Platformnya, misalnya discourse atau instagram."],
    },
    purpose: {
      type: "text",
      en: ["Purpose", "What it is for, in a sentence."],
      id: ["Tujuan", "Untuk apa kanal ini, dalam satu kalimat."],
    },
    owner: { type: "text", en: ["Owner", "Who looks after it."], id: ["Penanggung jawab", "Siapa yang mengurusnya."] },
    url: { type: "text", en: ["URL", "Where it is found."], id: ["URL", "Alamatnya."] },
    closedOn: {
      type: "date",
      en: ["Closed on", "The day it was closed, if it was."],
      id: ["Tanggal ditutup", "Tanggal kanal ditutup, jika sudah."],
    },
  },
  examples: {
    en: {
      id: "questions",
      name: "Questions",
      platform: "discourse",
      purpose: "Members help each other with their first steps.",
      owner: "Ayu",
      url: "https://example.org/c/questions",
    },
    id: {
      id: "tanya-jawab",
      name: "Tanya jawab",
      platform: "discourse",
      purpose: "Anggota saling membantu pada langkah pertama.",
      owner: "Ayu",
      url: "https://example.org/c/tanya-jawab",
    },
  },
});
