/**
 * Times evaluations and what can be asked of them afterwards: `node time-explanations.mjs MIX RULES`. Prints the
 * nanoseconds of each, sample by sample; plain evaluations come first, before anything was explained, and last.
 */
import { compileRuleset } from "@rukun/rules";
import { extendedOperators } from "@rukun/rules/operators";
import { createContents } from "./community.mjs";
import { createRuleset, mixes } from "./mixes/mixes.mjs";
import { sampleEvaluations } from "./sample-evaluations.mjs";

const [mix, rules] = process.argv.slice(2);
const program = compileRuleset(createRuleset(mix, Number(rules)), {
  missingFacts: "undefined",
  operators: { ...extendedOperators, ...mixes[mix].operators },
});
const contents = createContents(50);
const asked = {
  "events, before anything was explained": (facts) => program.evaluate(facts).events,
  "and the rules that apply": (facts) => program.evaluate(facts).matches(),
  "and their conditions with values": (facts) => program.evaluate(facts).results(),
  "and those of all other rules": (facts) => program.evaluate(facts).failureResults(),
  "an explanation of every rule": (facts) => program.explain(facts).rules,
  "events, after all of that": (facts) => program.evaluate(facts).events,
};
const samples = [];
for (const [name, evaluate] of Object.entries(asked)) {
  samples.push({ name, nanoseconds: await sampleEvaluations(evaluate, contents) });
}
console.log(JSON.stringify(samples));
