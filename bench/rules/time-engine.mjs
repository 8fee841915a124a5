/**
 * Times one engine on one ruleset, in a process that does nothing else:
 * `node time-engine.mjs ENGINE MIX RULES CONTENTS`. It prints as JSON which rules apply to each content, asked before
 * anything is timed, how long it took to prepare the rules, and the nanoseconds of one evaluation, sample by sample.
 */
import { createContents } from "./community.mjs";
import { createRuleset, mixes } from "./mixes/mixes.mjs";
import { processorTime } from "./processor-time.mjs";
import { sampleEvaluations } from "./sample-evaluations.mjs";

const [engine, mix, rules, contents] = process.argv.slice(2);
const { prepare } = await import(`./engines/${engine}.mjs`);
const ruleset = createRuleset(mix, Number(rules));
const facts = createContents(Number(contents));

const start = processorTime();
const evaluate = prepare(ruleset, mixes[mix]);
const preparation = processorTime() - start;

const applied = [];
for (const content of facts) applied.push((await evaluate(content)).map(({ type }) => type).sort());
const nanoseconds = await sampleEvaluations(evaluate, facts);
console.log(JSON.stringify({ applied, preparation, nanoseconds }));
