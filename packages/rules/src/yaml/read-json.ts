import { parseJson, type Path } from "@rukun/core";
import { LineCounter } from "yaml";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import { at, fault } from "../parse/fault.js";
import { createLimitCheck, type RulesetLimits } from "../parse/limits.js";
import { pathOf, type Trail } from "../parse/trail.js";
import type { ReadText } from "./read-text.js";
import { walkJson } from "./walk-json.js";

/**
 * Reads a text as JSON.
 *
 * @throws CoreError `invalid-json`, or RulesError `limit-exceeded`
 */
export function readJson(text: string, limits: RulesetLimits): ReadText {
  const [tooLong] = createLimitCheck(limits)("characters")(text.length);
  if (tooLong !== undefined) throw new RulesError([tooLong]);
  const data = parsed(text);
  const issues: RulesIssue[] = [];
  for (const { trail, isRepeated } of walkJson(text)) {
    if (isRepeated && trail !== undefined)
      issues.push(...at(pathOf(trail), fault("duplicate-key", { key: trail.part })));
  }
  return { data, issues, linesOf: (paths) => linesOf(text, paths) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Says where, in the same words on every runtime.
    return parseJson(text);
  }
}

/** A part of one of the paths looked for, and those after it. */
interface Wanted {
  offset: number;
  readonly parts: Map<string | number, Wanted>;
}

/** The lines of what stands at paths, or of what it should stand in. */
function linesOf(text: string, paths: readonly Path[]): readonly number[] {
  const root: Wanted = { offset: 0, parts: new Map() };
  for (const path of paths) {
    let wanted = root;
    for (const part of path) {
      const next = wanted.parts.get(part) ?? { offset: -1, parts: new Map() };
      wanted.parts.set(part, next);
      wanted = next;
    }
  }
  const found = new WeakMap<Trail, Wanted>();
  for (const { trail, offset } of walkJson(text)) {
    const parent = trail?.parent === undefined ? root : found.get(trail.parent);
    const wanted = trail === undefined ? root : parent?.parts.get(trail.part);
    if (wanted === undefined) continue;
    wanted.offset = offset;
    if (trail !== undefined) found.set(trail, wanted);
  }
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) lines.addNewLine(end + 1);
  return paths.map((path) => {
    let wanted = root;
    for (const part of path) {
      const next = wanted.parts.get(part);
      if (next === undefined || next.offset < 0) break;
      wanted = next;
    }
    return lines.linePos(wanted.offset).line;
  });
}
