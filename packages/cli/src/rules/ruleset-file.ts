import { resolve } from "node:path";
import { RukunError } from "@rukun/core";
import { compileRuleset, type CompileOptions, type RuleProgram, type Ruleset } from "@rukun/rules";
import { parseRulesetJson, parseRulesetYaml } from "@rukun/rules/yaml";
import { isYamlName } from "../input/is-yaml-name.js";
import { createLineFinder, type FindLine } from "../input/line-finder.js";
import { readTextFile } from "../input/read-text-file.js";
import { rulesetOptions } from "./ruleset-options.js";

/** A ruleset from a file. */
export interface RulesetFile {
  /** The file's name, as messages call it. */
  readonly file: string;
  /** The ruleset. */
  readonly ruleset: Ruleset;
  /** The line of the file to which a path into the ruleset leads. */
  readonly lineOf: FindLine;
  /** Compiles it; an error says where in the file. */
  readonly compile: (options: Pick<CompileOptions, "missingFacts" | "exact">) => RuleProgram;
  /** Runs something with the ruleset; an error about it says where in the file. */
  readonly located: <Result>(action: () => Result) => Result;
}

/**
 * Reads a ruleset, or a bare array of rules, from a JSON or YAML file.
 *
 * @param file - its name, relative to the folder
 * @throws RukunError with everything that is wrong with it, by file and line
 */
export async function readRulesetFile(file: string, folder: string): Promise<RulesetFile> {
  const text = await readTextFile(resolve(folder, file), file);
  const ruleset = isYamlName(file) ? parseRulesetYaml(text, { file }) : parseRulesetJson(text, { file });
  const findLine = createLineFinder(text);
  // A bare array has its rules where a ruleset has the key "rules".
  const lineOf: FindLine = (path) => findLine(path) ?? (path[0] === "rules" ? findLine(path.slice(1)) : undefined);
  const located = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw RukunError.isInstance(error) ? error.at(file, lineOf) : error;
    }
  };
  return {
    file,
    ruleset,
    lineOf,
    located,
    compile: (options) => located(() => compileRuleset(ruleset, { ...rulesetOptions, ...options })),
  };
}
