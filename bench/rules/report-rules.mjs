import { loadavg } from "node:os";
import { microseconds, ratio, whole } from "../write-figures.mjs";
import { compareEngines, engineNames } from "./compare-engines.mjs";
import { mixes } from "./mixes/mixes.mjs";
import { reportProgram } from "./report-program.mjs";

const everyEngine = Object.keys(engineNames);
const contents = 50;
const repetitions = 3;

/**
 * Compares the rules engine with its peers, and measures what it costs beside evaluations.
 *
 * @returns what the engines disagree about, in words
 */
export async function reportRules() {
  const problems = [];
  const compare = async (given) => {
    const outcome = await compareEngines({ contents, repetitions, engines: everyEngine, ...given });
    problems.push(...outcome.problems);
    return outcome.rows;
  };

  for (const [mix, rules] of [
    ["mixed", 30],
    ["mixed", 1000],
    ["thresholds", 1000],
    ["unindexed", 1000],
    ["keywords", 1000],
  ]) {
    const rows = await compare({ mix, rules });
    console.log(
      `\n${whole(rules)} rules: ${mixes[mix].title}; ${rows[0].applied.toFixed(1)} apply to a content (load ${load()})`,
    );
    console.table(
      Object.fromEntries(
        rows.map(({ engine, nanoseconds, slowest, fastestSample, preparation }) => [
          engineNames[engine],
          {
            "median µs": microseconds(nanoseconds),
            "of a slower process": microseconds(slowest),
            "fastest µs": microseconds(fastestSample),
            "prepared in ms": whole(preparation),
            "Rukun is faster by": ratio(nanoseconds / rows[0].nanoseconds),
          },
        ]),
      ),
    );
  }

  await reportGrowth(compare);
  await reportProgram();
  return problems;
}

/** Shows how the cost of one evaluation grows with the rules. */
async function reportGrowth(compare) {
  const table = {};
  const add = async (mix, rules, engines) => {
    for (const { engine, nanoseconds } of await compare({ mix, rules, engines, repetitions: 2 })) {
      const row = (table[whole(rules)] ??= {});
      row[mix === "mixed" ? engineNames[engine] : "Rukun, others elsewhere"] = microseconds(nanoseconds);
    }
  };
  for (const rules of [1, 10, 100, 1000, 10_000, 100_000]) {
    // A single evaluation of json-rules-engine takes seconds with more.
    const engines = everyEngine.filter((engine) => rules <= 1000 || !["json-rules-engine"].includes(engine));
    await add("mixed", rules, rules <= 10_000 ? engines : ["rukun", "closures"]);
    if (rules >= 1000) await add("elsewhere", rules, ["rukun"]);
  }
  console.log(`\nMicroseconds of one evaluation as rules become more: ${mixes.mixed.title} (load ${load()})`);
  console.log(`The last column: ${mixes.elsewhere.title}`);
  console.table(table);
}

function load() {
  return loadavg()[0].toFixed(1);
}
