import type { Community } from "@rukun/core";
import { comment } from "../../output/comment.js";
import type { Session } from "../../session/session.js";

/**
 * A ruleset in YAML that explains itself: one rule with its tests, which lint and pass as they stand. It is in shadow
 * mode, so that whoever acts on rules does nothing before somebody looked at it.
 */
export function rulesetTemplate({ id }: Pick<Community, "id">, { text }: Pick<Session, "text">): string {
  const test = (name: string, given: string, expected: boolean): string =>
    `      - { name: ${JSON.stringify(name)}, given: { ${given} }, expect: ${expected} }`;
  return [
    ...comment(text("init.ruleset.header")),
    "",
    "schemaVersion: 1",
    `id: ${JSON.stringify(id)}`,
    ...comment(text("init.ruleset.version")),
    "version: 1.0.0",
    "",
    ...comment(text("init.ruleset.facts")),
    "facts:",
    "  posts: { type: number }",
    "  links: { type: number }",
    "",
    ...comment(text("init.ruleset.thresholds")),
    "thresholds:",
    "  newcomer-posts: 3",
    "",
    "rules:",
    "  - id: newcomer-link",
    `    name: ${JSON.stringify(text("init.ruleset.rule"))}`,
    ...comment(text("init.ruleset.mode"), "    "),
    "    mode: shadow",
    ...comment(text("init.ruleset.conditions"), "    "),
    "    conditions:",
    "      all:",
    "        - { fact: posts, operator: lessThan, value: { threshold: newcomer-posts } }",
    "        - { fact: links, operator: greaterThan, value: 0 }",
    ...comment(text("init.ruleset.event"), "    "),
    "    event: { type: hold, params: { reason: newcomer-link } }",
    ...comment(text("init.ruleset.tests"), "    "),
    "    tests:",
    test(text("init.ruleset.test-newcomer"), "posts: 0, links: 1", true),
    test(text("init.ruleset.test-regular"), "posts: 3, links: 1", false),
    test(text("init.ruleset.test-plain"), "posts: 0, links: 0", false),
    "",
  ].join("\n");
}
