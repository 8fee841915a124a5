import { channels, kinds, languages, tags } from "../community.mjs";
import { condition, not } from "./condition.mjs";

const makers = [
  (random) => condition("channel", "notEqual", random.pick(channels)),
  (random) => condition("language", "notIn", random.sample(languages, 2)),
  (random) => condition("tags", "doesNotContain", random.pick(tags)),
  (random) => not(condition("kind", "equal", random.pick(kinds))),
  (random) => not(condition("reputation", "greaterThan", random.below(1000))),
  (random) => condition("accountAgeDays", "divisibleBy", 2 + random.below(5)),
  (random) => condition("reputation", "near", { to: random.below(500), by: 10 + random.below(100) }),
];

/** Conditions that say what must not be, and operators of the user's own: nothing can be looked up. */
export const unindexed = {
  title: "negations and custom operators",
  operators: {
    divisibleBy: (fact, value) => fact % value === 0,
    near: (fact, { to, by }) => Math.abs(fact - to) <= by,
  },
  conditions: (random) => ({ all: random.sample(makers, 2 + random.below(3)).map((make) => make(random)) }),
};
