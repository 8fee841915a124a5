import { condition } from "./condition.mjs";

const numbers = { accountAgeDays: 1000, reputation: 1000, postsToday: 20, usualPosts: 15, links: 4 };

/** Nothing but thresholds, met so often that looking them up spares little. */
export const thresholds = {
  title: "thresholds, many rules apply",
  conditions(random) {
    const facts = random.sample(Object.keys(numbers), 2 + random.below(2));
    return {
      all: facts.map((fact) =>
        condition(
          fact,
          random.pick(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]),
          random.below(numbers[fact]),
        ),
      ),
    };
  },
};
