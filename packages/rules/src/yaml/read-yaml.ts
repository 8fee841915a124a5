import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from "yaml";
import type { RulesErrorCode } from "../errors/messages.js";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import type { Faults } from "../parse/fault.js";
import { createLimitCheck, type RulesetLimits } from "../parse/limits.js";
import type { ReadText } from "./read-text.js";
import { valuesOf } from "./yaml-nodes.js";

/** The library composes nodes by recursion, and an engine that runs out of stack in it may end the process. */
const deepest = 300;

/**
 * Reads a text as YAML 1.2 with JSON's kinds of value, and `<<` of YAML 1.1.
 *
 * @throws RulesError when it is none, or too much
 */
export function readYaml(text: string, limits: RulesetLimits): ReadText {
  const within = createLimitCheck({ ...limits, depth: Math.min(limits.depth, deepest) });
  const lines = new LineCounter();
  const refuse = (faults: Faults, offset: number): void => {
    const [first] = faults;
    if (first !== undefined) throw new RulesError([{ ...first, line: lines.linePos(offset).line }]);
  };
  refuse(within("characters")(text.length), 0);

  const tokens: CST.Token[] = [];
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // Of those that are open one is the document, and one is what is being read.
    refuse(within("depth")(parser.stack.length - 2), parser.offset);
  }
  tokens.push(...parser.end());

  const options = {
    schema: "core",
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  } as const;
  const documents = new Composer(options).compose(tokens, true, text.length) as Iterable<Document.Parsed>;
  const [document, another] = documents;
  const { errors, warnings, contents } = document as Document.Parsed;
  const faults = [...errors, ...warnings].map(({ message, pos }) => notYaml(message, pos[0]));
  if (another !== undefined) faults.push(notYaml("there is more than one document", another.range[0]));
  const [first, ...rest] = faults;
  if (first !== undefined) throw new RulesError([first, ...rest]);

  const { data, issues, offsetOf } = valuesOf(contents, within);
  return { data, issues, linesOf: (paths) => paths.map((path) => lines.linePos(offsetOf(path)).line) };

  function notYaml(reason: string, offset: number): RulesIssue {
    const { line, col } = lines.linePos(offset);
    return { code: "invalid-yaml" satisfies RulesErrorCode, path: [], params: { reason, column: col }, line };
  }
}
