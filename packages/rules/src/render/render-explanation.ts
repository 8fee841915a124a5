import type { ConditionExplanation } from "../explain/explain-condition.js";
import type { EvaluationFailure, Explanation, RuleExplanation } from "../explain/explain-rules.js";
import { describeComparison } from "./describe-comparison.js";
import { showName, showText } from "./show-value.js";
import { sayIn, type Say } from "./texts.js";

/** How an explanation is written. */
export interface RenderOptions {
  /** The language: `en` or `id`, or a tag of either such as `id-ID`. */
  readonly locale: string;
}

/**
 * Writes an explanation for people: each rule with its answer, below it its conditions as a tree with the values that
 * were compared, and at the end what was missing and what to do about it.
 *
 * `✓` stands before what is true, `✗` before what is false, `?` before what hangs on missing facts and `–` before what
 * was not looked at. Where some conditions decided and others did not, those that did are marked. Long values are cut.
 * Text of members and names in rules stay within their line and quotes, with control characters visible, so that no
 * message can make an explanation look like another; it is plain text, and has to be escaped where it goes into HTML.
 *
 * @param explanation - as `explain` of a program returns it
 * @returns lines without a line break at the end
 * @example
 * const program = compileRuleset({
 *   schemaVersion: 1,
 *   id: "links",
 *   version: "1",
 *   rules: [
 *     {
 *       id: "many-links",
 *       conditions: { any: [
 *         { fact: "links", operator: "greaterThan", value: 3 },
 *         { fact: "kind", operator: "in", value: ["ad", "offer"] },
 *       ] },
 *       event: { type: "hold" },
 *     },
 *   ],
 * });
 * renderExplanation(program.explain({ links: 7, kind: "talk" }), { locale: "en" }).split("\n")
 * // => ["many-links applies: hold", "  ✓ one of these must be true:", "    ✓ links 7 is greater than 3  ← this decided", '    ✗ kind "talk" is not in ["ad", "offer"]']
 */
export function renderExplanation(explanation: Explanation, { locale }: RenderOptions): string {
  const say = sayIn(locale);
  const { rules, failures } = explanation;
  if (rules.length === 0) return say("rule.none");
  const blocks = rules.map((rule) => ruleLines(rule, failures, say).join("\n"));
  const notes = noteLines(explanation, say);
  return [...blocks, ...(notes.length === 0 ? [] : [notes.join("\n")])].join("\n\n");
}

function ruleLines(rule: RuleExplanation, failures: readonly EvaluationFailure[], say: Say): readonly string[] {
  const { ruleId, name, mode, eventType, result, conditions } = rule;
  const id = showName(ruleId);
  const shown = name === undefined ? id : say("rule.named", { id, name: showText(String(name)) });
  const text =
    result === null
      ? say("rule.unknown", { rule: shown })
      : result
        ? say("rule.applies", { rule: shown, event: showName(eventType) })
        : say("rule.does-not-apply", { rule: shown });
  const heading = mode === "enforce" ? text : say(`mode.${mode}`, { text });
  return [heading, ...conditionLines({ condition: conditions, depth: 1, isMarked: false }, failures, say)];
}

interface Placed {
  readonly condition: ConditionExplanation;
  /** How far it is indented. */
  readonly depth: number;
  /** Whether it is to be marked as what decided. */
  readonly isMarked: boolean;
}

function* conditionLines(placed: Placed, failures: readonly EvaluationFailure[], say: Say): Iterable<string> {
  const { condition, depth, isMarked } = placed;
  const { name, parts, isSkipped } = condition;
  const text = describe(condition, failures, say);
  const named = name === undefined ? text : say("named", { name: showText(name), text });
  yield `${"  ".repeat(depth)}${sign(condition)} ${isMarked ? say("decisive", { text: named }) : named}`;
  if (isSkipped) return;
  // Where all decided, as in an "all" that is true, there is nothing to tell apart.
  const isMixed = parts.some((part) => part.isDecisive) && parts.some((part) => !part.isDecisive);
  for (const part of parts) {
    yield* conditionLines({ condition: part, depth: depth + 1, isMarked: isMixed && part.isDecisive }, failures, say);
  }
}

function describe(condition: ConditionExplanation, failures: readonly EvaluationFailure[], say: Say): string {
  const { kind, comparison, isSkipped, parts } = condition;
  if (comparison !== undefined) return describeComparison({ ...condition, comparison }, failures, say);
  if (isSkipped) return say("group.skipped");
  if (kind === "comparison" || kind === "reference") return say("group.absent");
  return parts.length === 0 ? say("group.empty") : say(`group.${kind}`);
}

function sign({ isSkipped, result }: ConditionExplanation): string {
  if (isSkipped) return "–";
  return result === null ? "?" : result ? "✓" : "✗";
}

/** What was missing and what failed, and what to do. */
function noteLines({ missing, failures }: Explanation, say: Say): readonly string[] {
  const failed = new Set(failures.map(({ name }) => name));
  const absent = missing.filter((fact) => !failed.has(fact));
  return [
    ...(absent.length === 0 ? [] : [say("missing", { facts: absent.map(showName).join(", ") })]),
    ...failures.map(({ name, reason }) =>
      say(missing.includes(name) ? "failed.fact" : "failed.operator", {
        name: showName(name),
        reason: showText(reason),
      }),
    ),
  ];
}
