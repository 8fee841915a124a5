import type { Lapse, LapsedItem } from "../build/lapses.js";
import type { Phrases } from "./phrases.js";

/** What lapses, by name and kind. */
export function lapsedItemWords({ kind, title }: LapsedItem, phrases: Phrases): string {
  return phrases.text(`lapse.${kind}`, { title: phrases.local(title) });
}

/** What lapses on a day, the costliest three by name and the others by number. */
export function lapsedItemsWords({ items }: Lapse, phrases: Phrases): string {
  const named = items.slice(0, 3).map((item) => lapsedItemWords(item, phrases));
  const others = items.length - named.length;
  return phrases.list(others === 0 ? named : [...named, phrases.text("lapse.more", { count: others })]);
}

/** What a lapse does: to the level where it falls, to the index otherwise. */
export function lapseEffectWords(lapse: Lapse, phrases: Phrases): string {
  const { levelBefore: before, levelAfter: after } = lapse;
  if (after < before) return phrases.text(after === 0 ? "lapse.toNone" : "lapse.levelLost", { before, after });
  return phrases.text("lapse.index", {
    before: phrases.score(lapse.overallBefore),
    after: phrases.score(lapse.overallAfter),
  });
}

/** The lapses to show first: the earliest, and always the first that loses a level. At most `count`, in date order. */
export function firstLapses(lapses: readonly Lapse[], count: number): Lapse[] {
  const losing = lapses.find(({ levelBefore, levelAfter }) => levelAfter < levelBefore);
  const first = lapses.slice(0, count);
  return losing === undefined || first.includes(losing) ? first : [...first.slice(0, count - 1), losing];
}
