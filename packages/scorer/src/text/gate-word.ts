import type { LevelResult } from "@rukun/core";
import { scorerCatalogue } from "./scorer-catalogue.js";

/**
 * How a level stands, in a word or two: reached, narrowly reached, met on its own, waiting, not reached.
 *
 * @param level - the level's result
 * @param options - its ordinal, and the language
 * @example
 * gateWord(
 *   {
 *     score: 0.717857, upper: 0.717857, coverage: 1, confidence: 0.621429, naShare: 0, competencies: {},
 *     ownGate: true, achieved: true, blockedBy: [], margin: 0.017857, fragile: true,
 *   },
 *   { ordinal: 1, locale: "id" },
 * ) // => "tercapai, tipis"
 */
export function gateWord(
  level: LevelResult,
  { ordinal, locale }: { readonly ordinal: number; readonly locale: string },
): string {
  const previous = ordinal - 1;
  if (level.achieved) return scorerCatalogue.text(locale, level.fragile ? "gate.fragile" : "gate.achieved");
  if (level.ownGate) return scorerCatalogue.text(locale, "gate.own-gate", { previous });
  if (level.blockedBy.includes("previous-level")) return scorerCatalogue.text(locale, "gate.waiting", { previous });
  return scorerCatalogue.text(locale, "gate.not-achieved");
}
