import { channels, kinds, languages, members, rareWords, roles, tags } from "../community.mjs";
import { condition, not } from "./condition.mjs";

/** Kinds of rule as communities have them, each with how many of a hundred it is. */
const kindsOfRule = [
  [
    25,
    (random) => [
      condition("channel", "equal", random.pick(channels)),
      condition("reputation", "lessThan", 50 + random.below(1000)),
      {
        any: [condition("tags", "contains", random.pick(tags)), condition("links", "greaterThan", 1 + random.below(4))],
      },
    ],
  ],
  [
    15,
    (random) => [
      condition("text", "includes", random.pick(rareWords)),
      condition("role", "notEqual", "moderator"),
      condition("accountAgeDays", "lessThan", 30 + random.below(1000)),
    ],
  ],
  [
    15,
    (random) => [
      condition("channel", "in", random.sample(channels, 3 + random.below(6))),
      condition("kind", "equal", random.pick(kinds)),
      condition("postsToday", "greaterThan", 5 + random.below(30)),
    ],
  ],
  [
    10,
    (random) => [
      condition("author", "in", random.sample(members, 20)),
      not(condition("language", "equal", random.pick(languages))),
    ],
  ],
  [
    10,
    (random) => [
      condition("tags", "contains", random.pick(tags)),
      condition("reputation", "greaterThanInclusive", random.below(500)),
      condition("reputation", "lessThan", 500 + random.below(2000)),
    ],
  ],
  [
    10,
    (random) => [
      condition("accountAgeDays", "lessThan", 1 + random.below(100)),
      condition("links", "greaterThan", random.below(4)),
      condition("postsToday", "greaterThan", random.below(30)),
    ],
  ],
  [
    5,
    (random) => [
      {
        any: [
          { all: [condition("role", "equal", "newcomer"), condition("links", "greaterThan", 1 + random.below(4))] },
          {
            all: [
              condition("reputation", "lessThan", random.below(20)),
              condition("text", "includes", random.pick(rareWords)),
            ],
          },
        ],
      },
      condition("channel", "equal", random.pick(channels)),
    ],
  ],
  [
    5,
    (random) => [
      condition("author", "notEqual", { fact: "threadAuthor" }),
      condition("postsToday", "greaterThan", { fact: "usualPosts" }),
      condition("channel", "equal", random.pick(channels)),
    ],
  ],
  [
    5,
    (random) => [
      not({
        any: [condition("role", "equal", random.pick(roles)), condition("channel", "in", random.sample(channels, 30))],
      }),
      condition("tags", "doesNotContain", random.pick(tags)),
      condition("language", "notIn", random.sample(languages, 3)),
    ],
  ],
];

/** What communities have: equality, membership, thresholds, words, negation, nesting, one fact against another. */
export const mixed = {
  title: "mixed conditions on 13 facts",
  conditions(random) {
    let place = random.below(100);
    const [, make] = kindsOfRule.find(([share]) => (place -= share) < 0);
    return { all: make(random) };
  },
};
