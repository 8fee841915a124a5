import { rareWords } from "../community.mjs";
import { condition } from "./condition.mjs";

/** Words to look for in what is written, most of which are not there. */
export const keywords = {
  title: "words in a text",
  conditions(random) {
    const words = random.sample(rareWords, 1 + random.below(3)).map((word) => condition("text", "includes", word));
    return random.below(3) === 0
      ? { all: [{ any: words }, condition("accountAgeDays", "lessThan", 100 + random.below(1000))] }
      : { any: words };
  },
};
