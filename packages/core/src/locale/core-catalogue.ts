import en from "../locales/en.json" with { type: "json" };
import id from "../locales/id.json" with { type: "json" };
import { createCatalogue, type Catalogue } from "./catalogue.js";

/** The keys of this package's own messages. */
export type CoreMessageKey = keyof typeof en;

/**
 * This package's own messages: its errors, units and reasons.
 *
 * @internal
 */
export const coreCatalogue: Catalogue<CoreMessageKey> = /* @__PURE__ */ createCatalogue({ en, id });
