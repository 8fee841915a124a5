import { createCatalogue, type Catalogue } from "@rukun/core";
import en from "./en.json" with { type: "json" };
import id from "./id.json" with { type: "json" };

/** A sentence of the command. */
export type TextKey = keyof typeof en;

/** Every sentence that the command says, help included. */
export const catalogue: Catalogue<TextKey> = createCatalogue<TextKey>({ en, id });
