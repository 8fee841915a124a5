import { condition } from "./condition.mjs";
import { mixed } from "./mixed.mjs";

/** The rules that what is written touches, whatever number of others there are. */
const touched = 1000;

/**
 * A thousand mixed rules, and any number about channels, members, tags and words that do not occur in what is written:
 * those of other places, which the same program serves.
 */
export const elsewhere = {
  title: "1,000 mixed rules and others about other places",
  conditions(random, index) {
    if (index < touched) return mixed.conditions(random, index);
    const makers = [
      () => [condition("channel", "equal", `elsewhere-${random.below(index)}`)],
      () => [condition("author", "in", [`elsewhere-${random.below(index)}`, `elsewhere-${random.below(index)}`])],
      () => [condition("tags", "contains", `elsewhere-${random.below(index)}`)],
      () => [condition("text", "includes", `elsewhere ${random.below(index)}`)],
    ];
    return { all: [...random.pick(makers)(), condition("reputation", "lessThan", random.below(5000))] };
  },
};
