import fc from "fast-check";
import { compareEngines } from "./compare-engines.js";
import { caseNumbers, drawCase } from "./draw-case.js";
import { Draws } from "./draws.js";
import { ItemCounts } from "./items/item-counts.js";
import { shrinkNumbers } from "./shrink-numbers.js";

/** What to compare. */
export interface DifferentialOptions {
  /** How many cases. */
  readonly cases: number;
  /** What the cases are made from; the same seed makes the same cases. */
  readonly seed: number;
  /** After so many different differences no more are looked for; 5 unless given. */
  readonly mostDifferences?: number;
  /** Where a case differs; on json-rules-engine and the compiled rules unless given. */
  readonly compare?: typeof compareEngines;
  /** Called now and then with how many cases were compared. */
  readonly onProgress?: (compared: number, counts: ItemCounts) => void;
}

/** What came of a comparison. */
export interface DifferentialReport {
  /** How many cases were compared. */
  readonly compared: number;
  /** How many cases reached each item of json-rules-engine's semantics. */
  readonly counts: ItemCounts;
  /** Differences between the engines, each with the simplest case that shows it. */
  readonly differences: readonly string[];
}

const batch = 1000;

/** Compares json-rules-engine with the compiled rules in exact mode on any number of generated cases. */
export async function runDifferential(options: DifferentialOptions): Promise<DifferentialReport> {
  const { cases, seed, mostDifferences = 5, compare = compareEngines, onProgress } = options;
  const counts = new ItemCounts();
  const differences = new Map<string, string>();
  let compared = 0;
  for (let round = 0; compared < cases && differences.size < mostDifferences; round++) {
    const drawn = fc.sample(caseNumbers, { seed: seed * 10_000 + round, numRuns: Math.min(batch, cases - compared) });
    for (const numbers of drawn) {
      const difference = await differenceIn(numbers, compare, counts);
      const kind = difference && kindOf(difference);
      if (kind !== undefined && !differences.has(kind))
        differences.set(kind, await explain(numbers, { kind, compare }));
      compared++;
    }
    onProgress?.(compared, counts);
  }
  return { compared, counts, differences: [...differences.values()] };
}

async function differenceIn(
  numbers: readonly number[],
  compare: typeof compareEngines,
  counts?: ItemCounts,
): Promise<string | undefined> {
  const differentialCase = drawCase(new Draws(numbers));
  try {
    const { reference, difference } = await compare(differentialCase);
    counts?.add(differentialCase, reference);
    return difference;
  } catch (error) {
    return `thrown: ${String(error)}`;
  }
}

/** What differs, without the values, so that one fault is told once. */
function kindOf(difference: string): string {
  return difference
    .replace(/\(.*/s, "")
    .replace(/: .*?;/, "")
    .replace(/\d+/g, "0");
}

async function explain(
  numbers: readonly number[],
  { kind, compare }: { readonly kind: string; readonly compare: typeof compareEngines },
): Promise<string> {
  const simplest = await shrinkNumbers(numbers, async (simpler) => {
    const difference = await differenceIn(simpler, compare);
    return difference !== undefined && kindOf(difference) === kind;
  });
  const difference = await differenceIn(simplest, compare);
  return `${difference ?? "no longer different"} in ${fc.stringify(drawCase(new Draws(simplest)))}`;
}
