import { defineRegister } from "../define-register.js";
import { communityRoles } from "../role.js";
import type { RegisterDefinition } from "../register-definition.js";
import { roleSchema } from "../role-schema.js";

/** Roles: columns, schema and examples. */
export const rolesRegister: RegisterDefinition<"roles"> = /* @__PURE__ */ defineRegister({
  name: "roles",
  title: { en: "Roles", id: "Peran" },
  schema: roleSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    role: {
      type: "choice",
      isRequired: true,
      values: communityRoles,
      en: ["Role", "Which role; custom for one of your own."],
      id: ["Peran", "Peran yang mana; custom untuk peran Anda sendiri."],
    },
    title: {
      type: "text",
      en: ["Title", "What it is called here; needed for custom."],
      id: ["Sebutan", "Sebutannya di sini; wajib untuk custom."],
    },
    holder: {
      type: "text",
      en: ["Holder", "Who holds it; empty while vacant."],
      id: ["Pemegang", "Siapa yang memegangnya; kosong jika lowong."],
    },
    memberId: {
      type: "text",
      en: ["Member id", "The holder's member id."],
      id: ["Id anggota", "Id anggota pemegangnya."],
    },
    responsibilities: {
      type: "list",
      en: ["Responsibilities", "What it answers for, separated by semicolons."],
      id: ["Tanggung jawab", "Tanggung jawabnya, dipisahkan titik koma."],
    },
    channelIds: {
      type: "list",
      en: ["Channels", "The channels it looks after, by id, separated by semicolons; all when empty."],
      id: ["Daftar kanal", "Kanal yang diurusnya menurut kode, dipisahkan titik koma; semua jika kosong."],
    },
    startOn: {
      type: "date",
      en: ["Start on", "The first day it is held."],
      id: ["Tanggal mulai", "Hari pertama dipegang."],
    },
    endOn: {
      type: "date",
      en: ["End on", "The last day it is held."],
      id: ["Tanggal selesai", "Hari terakhir dipegang."],
    },
  },
  examples: {
    en: {
      id: "r1",
      role: "moderator",
      holder: "Ayu",
      responsibilities: ["Answers reports within a day", "Welcomes newcomers"],
      startOn: "2026-01-01",
    },
    id: {
      id: "r1",
      role: "moderator",
      holder: "Ayu",
      responsibilities: ["Menjawab laporan dalam sehari", "Menyambut anggota baru"],
      startOn: "2026-01-01",
    },
  },
});
