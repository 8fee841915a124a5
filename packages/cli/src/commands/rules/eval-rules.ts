import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readJsonLines } from "@rukun/connectors";
import type { RukunError } from "@rukun/core";
import type { MissingFacts } from "@rukun/rules";
import { CommandError } from "../../errors/command-error.js";
import { shownPath } from "../../input/shown-path.js";
import { createSkipReporter } from "../../input/skip-reporter.js";
import { startProgress } from "../../output/progress.js";
import { createCompiledEvaluator } from "../../rules/compiled-evaluator.js";
import type { LineError, LineEvents } from "../../rules/evaluator.js";
import { createReferenceEvaluator } from "../../rules/reference-evaluator.js";
import { readRulesetFile } from "../../rules/ruleset-file.js";
import { withoutUnhandledRejections } from "../../rules/without-unhandled-rejections.js";
import type { Session } from "../../session/session.js";
import { evaluationLines } from "./evaluation-lines.js";

/** What `rukun rules eval` can be told. */
export interface EvalRulesOptions {
  /** Evaluate with json-rules-engine itself. */
  readonly reference?: boolean;
  /** Evaluate as json-rules-engine does, errors included. */
  readonly exact?: boolean;
  /** How a fact that a line does not give is treated; `undefined` unless given. */
  readonly missingFacts?: MissingFacts;
  /** What a line that cannot be read does. */
  readonly onError?: "stop" | "skip";
}

/** Evaluates rules on each line of facts and prints a line of events for it. */
export async function evalRules(
  given: { readonly file: string; readonly facts: string },
  options: EvalRulesOptions,
  session: Session,
): Promise<void> {
  const { folder, stdout } = session.terminal;
  const { reference = false, exact = false, missingFacts = "undefined", onError = "stop" } = options;
  if (reference && exact) {
    throw new CommandError({ code: "conflicting-options", params: { name: "--reference", other: "--exact" } });
  }
  const ruleset = await readRulesetFile(given.file, folder);
  const { locale } = session;
  const evaluate = reference
    ? createReferenceEvaluator(ruleset, { missingFacts })
    : createCompiledEvaluator(ruleset, { exact, missingFacts, locale });
  const skipped = createSkipReporter(session);
  const unread: RukunError[] = [];
  const reader = readJsonLines(shownPath(resolve(folder, given.facts)), {
    onError,
    onIssue: (error) => {
      skipped.skip(error);
      unread.push(error);
    },
  });
  const progress = startProgress(session);
  const counts = { evaluated: 0, failed: 0 };
  const onLine = (result: LineEvents | LineError): void => {
    counts.evaluated++;
    if ("error" in result) counts.failed++;
    progress.show(() => session.text("rules-eval.reading", { count: counts.evaluated }));
  };
  const print = (): Promise<void> =>
    pipeline(Readable.from(evaluationLines(reader.batches(), { evaluate, unread, locale, onLine })), stdout, {
      end: false,
    });
  try {
    await (reference ? withoutUnhandledRejections(print) : print());
  } finally {
    progress.end();
    skipped.summarize();
  }
  if (counts.failed > 0) session.warn("rules-eval.failed", { count: counts.failed });
  session.note("rules-eval.done", { count: counts.evaluated });
}
