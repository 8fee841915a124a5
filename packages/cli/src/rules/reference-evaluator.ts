import type { Facts, MissingFacts, RuleEvent } from "@rukun/rules";
import { toEngine } from "@rukun/rules/reference";
import { CommandError } from "../errors/command-error.js";
import type { EvaluateLine, LineError, LineEvents } from "./evaluator.js";
import type { RulesetFile } from "./ruleset-file.js";
import { rulesetOptions } from "./ruleset-options.js";

/** Evaluates a ruleset with json-rules-engine itself, one line after the other. */
export function createReferenceEvaluator(
  file: RulesetFile,
  { missingFacts }: { readonly missingFacts: MissingFacts },
): EvaluateLine {
  if (missingFacts === "unknown") {
    throw new CommandError({
      code: "conflicting-options",
      params: { name: "--reference", other: "--missing-facts unknown" },
    });
  }
  const { rules } = file.ruleset;
  // By priority, the highest first, then as defined: the engine's own order is that in which rules come to an end.
  const order = new Map(
    [...rules.keys()]
      .sort((one, other) => priorityOf(rules[other]?.priority) - priorityOf(rules[one]?.priority) || one - other)
      .map((position, rank) => [rules[position]?.id ?? "", rank]),
  );
  let outcomes: Outcome[] = [];
  const take =
    (applies: boolean) =>
    (event: RuleEvent, _almanac: unknown, { ruleId }: { readonly ruleId: string }): void =>
      void outcomes.push({ event, applies, rank: order.get(ruleId) ?? 0 });
  const engine = file.located(() =>
    toEngine(file.ruleset, {
      ...rulesetOptions,
      missingFacts,
      // An event of the type "error" that nobody listens to is an error to the engine.
      handlers: { success: take(true), failure: take(false), events: { error: () => undefined } },
    }),
  );
  return async (facts: Facts): Promise<LineEvents | LineError> => {
    outcomes = [];
    try {
      await engine.run(facts);
    } catch (error) {
      // After an error other rules still run: what they do must not reach the next line.
      await new Promise<void>((resolve) => void setImmediate(resolve));
      return referenceError(error);
    }
    const ordered = outcomes.sort((one, other) => one.rank - other.rank);
    const eventsOf = (wanted: boolean): readonly RuleEvent[] =>
      ordered.filter(({ applies }) => applies === wanted).map(({ event }) => event);
    return { events: eventsOf(true), failureEvents: eventsOf(false) };
  };
}

interface Outcome {
  readonly event: RuleEvent;
  readonly applies: boolean;
  /** The rule's place in the order of evaluation. */
  readonly rank: number;
}

/** A rule's priority as json-rules-engine reads it. */
function priorityOf(priority: number | string | undefined): number {
  return Number.parseInt(String(priority ?? 1), 10) || 1;
}

/** An error of json-rules-engine by the code that the same has in Rukun, with the engine's own words. */
function referenceError(error: unknown): LineError {
  const { code, message } = error as { readonly code?: unknown; readonly message: string };
  return { error: { code: codeOf(error, code, message), message } };
}

function codeOf(error: unknown, code: unknown, message: string): string {
  if (code === "UNDEFINED_FACT") return "undefined-fact";
  if (error instanceof RangeError && message.includes("call stack")) return "condition-cycle";
  if (/^No condition .* exists$/.test(message)) return "unknown-condition";
  if (message.startsWith("Unknown operator: ")) return "unknown-operator";
  return "operator-failed";
}
