import { describe, expect, it } from "vitest";
import { differenceOf } from "./difference.js";
import type { Answer, Failure } from "./outcome.js";

const answer: Answer = {
  kind: "answer",
  events: [{ type: "e1", params: { when: new Date(5), score: Number.NaN } }],
  failureEvents: [],
  results: [
    { ruleId: "r1", priority: 1, event: { type: "e1" }, result: true, conditions: { all: [{ result: true }] } },
  ],
  failureResults: [],
  calls: ["a {}", "b {}"],
  handled: [],
};
const failure: Failure = { kind: "error", error: { kind: "undefined-fact", message: "Undefined fact: a" } };

describe("differenceOf", () => {
  it("finds none between what is the same, in whatever order facts were computed", () => {
    const same: Answer = { ...answer, calls: ["b {}", "a {}"], events: [{ ...answer.events[0], type: "e1" }] };
    expect(differenceOf(answer, same, false)).toBeUndefined();
    expect(differenceOf(answer, same, true)).toBe('.calls.0: "a {}"; ours "b {}"');
    expect(differenceOf(failure, { ...failure, error: { kind: "undefined-fact", message: "other words" } }, true)).toBe(
      undefined,
    );
  });

  it.each<[string, Partial<Answer>, string]>([
    ["a value", { events: [{ type: "e2" }] }, '.events.0.type: "e1"; ours "e2"'],
    ["a date", { events: [{ type: "e1", params: { when: new Date(6) } }] }, ".events.0.params.when: 5; ours 6"],
    ["what is missing", { events: [{ type: "e1" }] }, ".events.0.params: an object with when,score; ours has none"],
    ["what is there", { handled: ["r1"] }, '.handled.0: none; ours "r1"'],
    [
      "an undefined value that is missing on the other side",
      { results: [{ ...(answer.results[0] as Answer["results"][0]), name: undefined as never }] },
      ".results.0.name: none; ours undefined",
    ],
    ["a list that is a record", { handled: {} as never }, ".handled: a list of 0; ours an object with "],
    ["a fact computed twice", { calls: ["a {}", "a {}", "b {}"] }, '.calls.1: "b {}"; ours "a {}"'],
  ])("finds %s", (_, change, difference) => {
    expect(differenceOf(answer, { ...answer, ...change }, false)).toBe(difference);
  });

  it("tells errors from answers and from other errors", () => {
    expect(differenceOf(answer, failure, false)).toBe("an answer; ours the error undefined-fact (Undefined fact: a)");
    const other: Failure = { kind: "error", error: { kind: "operator-failed", message: "no" } };
    expect(differenceOf(failure, other, false)).toContain("ours the error operator-failed (no)");
  });
});
