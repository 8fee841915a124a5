import { createCatalogue, type Catalogue } from "@rukun/core";
import en from "../locales/en.json" with { type: "json" };
import id from "../locales/id.json" with { type: "json" };

/** The keys of this package's messages. */
export type ReportMessageKey = keyof typeof en;

/** This package's messages. */
export const reportCatalogue: Catalogue<ReportMessageKey> = /* @__PURE__ */ createCatalogue({ en, id });
