/** Compiles rules once, in a fresh process: `node time-compile.mjs MIX RULES`. Prints the milliseconds. */
import { prepare } from "./engines/rukun.mjs";
import { createRuleset, mixes } from "./mixes/mixes.mjs";
import { processorTime } from "./processor-time.mjs";

const [mix, rules] = process.argv.slice(2);
const ruleset = createRuleset(mix, Number(rules));
const start = processorTime();
prepare(ruleset, mixes[mix]);
console.log(JSON.stringify(processorTime() - start));
