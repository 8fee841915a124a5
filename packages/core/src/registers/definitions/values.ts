import { defineRegister } from "../define-register.js";
import type { RegisterDefinition } from "../register-definition.js";
import { valueEventSchema } from "../value-event-schema.js";

/** Value events: columns, schema and examples. */
export const valuesRegister: RegisterDefinition<"values"> = /* @__PURE__ */ defineRegister({
  name: "values",
  title: { en: "Value events", id: "Peristiwa bernilai" },
  schema: valueEventSchema,
  columns: {
    id: {
      type: "text",
      isRequired: true,
      en: ["Id", "Unique in this register."],
      id: ["Kode", "Unik dalam daftar ini."],
    },
    occurredAt: {
      type: "instant",
      isRequired: true,
      en: ["Occurred at", "When it happened."],
      id: ["Waktu", "Kapan terjadi."],
    },
    amount: {
      type: "number",
      isRequired: true,
      en: ["Amount", "The amount; below 0 for a refund."],
      id: ["Jumlah", "Jumlahnya; di bawah 0 untuk pengembalian dana."],
    },
    currency: {
      type: "text",
      isRequired: true,
      en: ["Currency", "ISO 4217 code, such as IDR."],
      id: ["Mata uang", "Kode ISO 4217, misalnya IDR."],
    },
    memberId: {
      type: "text",
      en: ["Member id", "The member or customer behind it, where known."],
      id: ["Id anggota", "Anggota atau pelanggannya, jika diketahui."],
    },
    source: {
      type: "text",
      en: ["Source", "The channel or campaign it came through."],
      id: ["Sumber", "Kanal atau kampanye asalnya."],
    },
    code: {
      type: "text",
      en: ["Code", "A referral or voucher code used."],
      id: ["Kode rujukan", "Kode rujukan atau voucer yang dipakai."],
    },
  },
  examples: {
    en: {
      id: "v1",
      occurredAt: "2026-11-12T10:15:00+07:00",
      amount: 250000,
      currency: "IDR",
      memberId: "siti",
      source: "webinar",
      code: "KOPI10",
    },
    id: {
      id: "v1",
      occurredAt: "2026-11-12T10:15:00+07:00",
      amount: 250000,
      currency: "IDR",
      memberId: "siti",
      source: "webinar",
      code: "KOPI10",
    },
  },
});
