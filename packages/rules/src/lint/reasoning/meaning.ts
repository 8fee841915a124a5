import type { Comparison } from "./comparison.js";

/** What a condition means, whatever its order, its names and how often it says a thing. Equal ones are one object. */
export interface Meaning {
  /** Its number. */
  readonly id: number;
  /** What it is; `true` is one without conditions, and of `anything` nothing is known. */
  readonly kind: "all" | "any" | "not" | "true" | "comparison" | "anything";
  /** What it is made of, in the order of their numbers. */
  readonly parts: readonly Meaning[];
  /** What it compares. */
  readonly comparison: Comparison | null;
  /** How many comparisons it makes, each as often as it is written, up to a large number. */
  readonly size: number;
}

/** Makes meanings, equal ones once. */
export class MeaningTable {
  readonly #byKey = new Map<string, Meaning>();
  #count = 0;

  /** Nothing is known of it. */
  anything(): Meaning {
    return { id: this.#count++, kind: "anything", parts: [], comparison: null, size: 1 };
  }

  /** A comparison, which may differ from others in what it says when a fact is missing. */
  comparison(comparison: Comparison): Meaning {
    const onMissing = comparison.leaf.condition.onMissing ?? "unknown";
    return this.#intern("comparison", `${onMissing} ${comparison.identity}`, { comparison, size: 1 });
  }

  /** What is true when the part is false. */
  not(part: Meaning): Meaning {
    if (part.kind === "not") return part.parts[0] as Meaning;
    return this.#intern("not", `${part.id}`, { parts: [part], size: part.size });
  }

  /** What is true when all parts are, or one of them. */
  of(kind: "all" | "any", parts: readonly Meaning[]): Meaning {
    if (parts.length === 0) return this.#intern("true", "", {});
    const byId = new Map<number, Meaning>();
    for (const part of parts) {
      // What is nested in its like is as well written beside it.
      for (const each of part.kind === kind ? part.parts : [part]) byId.set(each.id, each);
    }
    const isSettled = [...byId.values()].find((part) => part.kind === "true");
    if (isSettled !== undefined && (kind === "any" || byId.size === 1)) return isSettled;
    const kept = [...byId.values()].filter((part) => part !== isSettled).sort((a, b) => a.id - b.id);
    if (kept.length === 1) return kept[0] as Meaning;
    const size = Math.min(
      kept.reduce((sum, part) => sum + part.size, 0),
      Number.MAX_SAFE_INTEGER,
    );
    return this.#intern(kind, kept.map(({ id }) => id).join(), { parts: kept, size });
  }

  #intern(kind: Meaning["kind"], key: string, given: Partial<Meaning>): Meaning {
    const whole = `${kind} ${key}`;
    let meaning = this.#byKey.get(whole);
    if (meaning === undefined) {
      meaning = { id: this.#count++, kind, parts: [], comparison: null, size: 0, ...given };
      this.#byKey.set(whole, meaning);
    }
    return meaning;
  }
}

/** The comparisons that conditions make, each once. */
export function comparisonsIn(conditions: readonly Meaning[]): readonly Meaning[] {
  const seen = new Set(conditions);
  // A set visits what is added to it meanwhile.
  for (const { parts } of seen) for (const part of parts) seen.add(part);
  return [...seen].filter(({ comparison }) => comparison !== null);
}

/** So many facts are named in a message. */
const mostFacts = 3;

/** The facts that a condition compares, as a message names them. */
export function factsIn(condition: Meaning): string {
  const facts = new Set(comparisonsIn([condition]).map(({ comparison }) => (comparison as Comparison).leaf.left.fact));
  const named = [...facts].slice(0, mostFacts);
  return [...named, ...(facts.size > mostFacts ? ["…"] : [])].join(", ");
}
