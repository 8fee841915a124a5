import { isDeepStrictEqual } from "node:util";
import { median } from "../median.mjs";
import { runScript } from "./run-script.mjs";

/** The engines, ours first. */
export const engineNames = {
  rukun: "Rukun",
  closures: "naive closures",
  "json-logic-engine": "json-logic-engine, built",
  "zen-engine": "GoRules ZEN, native",
  "json-rules-engine": "json-rules-engine",
};

/**
 * Runs engines on one ruleset by turns, each time in a process of its own, so that what one leaves behind is no
 * matter to another and whatever else the machine does hits all of them.
 *
 * @returns rows for a table, one an engine, and `problems` where they disagree about the rules that apply
 */
export async function compareEngines({ mix, rules, contents, engines, repetitions }) {
  const runs = Object.fromEntries(engines.map((engine) => [engine, []]));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const engine of engines) runs[engine].push(await runScript("time-engine.mjs", engine, mix, rules, contents));
  }
  const [[expected]] = Object.values(runs);
  const problems = [];
  const rows = Object.entries(runs).map(([engine, results]) => {
    for (const { applied } of results) {
      const differing = applied.findIndex((types, index) => !isDeepStrictEqual(types, expected.applied[index]));
      if (differing >= 0) problems.push(`${engineNames[engine]}, ${rules} ${mix} rules, content ${differing}`);
    }
    const medians = results.map(({ nanoseconds }) => median(nanoseconds));
    return {
      engine,
      preparation: Math.min(...results.map(({ preparation }) => preparation)),
      // What else the machine does makes an engine slower and never faster: the quietest process counts.
      nanoseconds: Math.min(...medians),
      slowest: Math.max(...medians),
      fastestSample: Math.min(...results.flatMap(({ nanoseconds }) => nanoseconds)),
      applied: expected.applied.flat().length / expected.applied.length,
    };
  });
  return { rows, problems: [...new Set(problems)] };
}
