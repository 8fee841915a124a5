/**
 * Weighs a compiled program without its ruleset: `node --expose-gc weigh-program.mjs MIX RULES`. Prints the bytes a
 * rule, right after compiling and after evaluations, which remember outcomes in arrays that are kept for the next.
 */
import { createContents } from "./community.mjs";
import { prepare } from "./engines/rukun.mjs";
import { heldBytes } from "./memory.mjs";
import { createRuleset, mixes } from "./mixes/mixes.mjs";

const [mix, rules] = process.argv.slice(2);
const contents = createContents(20);
// What code and its compilation take is not the rules'.
const small = prepare(createRuleset(mix, 100), mixes[mix]);
for (const content of contents) small(content);

const ruleset = createRuleset(mix, Number(rules));
const before = heldBytes();
const evaluate = prepare(ruleset, mixes[mix]);
const compiled = heldBytes();
for (const content of contents) evaluate(content);
const evaluated = heldBytes();
const each = (bytes) => (bytes - before) / ruleset.rules.length;
console.log(JSON.stringify({ program: each(compiled), evaluated: each(evaluated) }));
