import type { UnknownRow } from "../build/unknown-row.js";
import { reasonWords } from "./criterion-words.js";
import type { Phrases } from "./phrases.js";

/** Why something is not known. */
export function unknownReasonWords({ reason, part, n, minSample }: UnknownRow, phrases: Phrases): string {
  if (reason === "unknown") return phrases.text(`reason.unknown.${part}`);
  if (reason !== "insufficient-sample" || minSample === undefined) return reasonWords([reason], phrases).join("");
  if (n === undefined || n === null) return phrases.text("reason.sampleUnknown", { needed: minSample });
  return phrases.text("reason.sample", { n, needed: minSample });
}

/** How to find out, or how many cases it takes. */
export function unknownHowWords({ how, minSample }: UnknownRow, phrases: Phrases): string {
  if (how !== null) return phrases.local(how);
  return phrases.text("unknowns.wait", { needed: minSample ?? 1 });
}
