import { type Catalogue, createCatalogue } from "@rukun/core";
import en from "./locales/en.json" with { type: "json" };
import id from "./locales/id.json" with { type: "json" };
import type { ScorerMessageKey } from "./scorer-message-key.js";

/**
 * The scorer's messages, in English and Indonesian: what renderers put in place of the codes of an assessment, and
 * the texts of input errors.
 *
 * @example
 * scorerCatalogue.text("id", "gate.fragile") // => "tercapai, tipis"
 */
export const scorerCatalogue: Catalogue<ScorerMessageKey> = /* @__PURE__ */ createCatalogue({ en, id });
