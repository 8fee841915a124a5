import { expect, test } from "vitest";
import { re2 } from "../re2.js";
import { compared, contextWith, operatorNamed } from "../testing/operator-context.js";

const context = contextWith({ regex: re2, path: ["value"] });

test.each([
  ["klik bit.ly/promo", "matches", "bit\\.ly/\\w+", true],
  ["klik BIT.LY/promo", "matches", { pattern: "bit\\.ly/\\w+" }, false],
  ["klik BIT.LY/promo", "matches", { pattern: "bit\\.ly/\\w+", flags: "i" }, true],
  ["klik BIT.LY/promo", "not:matches", { pattern: "bit\\.ly/\\w+", flags: "i" }, false],
  [["a", "wa.me/62812"], "someFact:matches", "wa\\.me/\\d+", true],
  ["wa.me/62812", "someValue:matches", ["t\\.me/", "wa\\.me/"], true],
  [12, "matches", "1", false],
  [undefined, "matches", "undefined", false],
])("%j %s %j is %s", (fact, operator, value, expected) => {
  expect(compared(fact, operator, value, context)).toBe(expected);
});

test.each([
  [12, "invalid-operator-value"],
  [{ flags: "i" }, "invalid-operator-value"],
  [{ pattern: "a", flag: "i" }, "invalid-operator-value"],
  [{ pattern: "a", flags: 1 }, "invalid-operator-value"],
  ["(?=a)", "invalid-pattern"],
  [{ pattern: "a", flags: "y" }, "invalid-pattern"],
])("the pattern %j is refused", (value, code) => {
  expect(() => operatorNamed("matches").prepare(value, context)).toThrow(
    expect.objectContaining({ code, issues: [expect.objectContaining({ path: ["value"] })] }),
  );
});

test("an engine has to be given, and the error says which", () => {
  expect(() => operatorNamed("matches").prepare("a", contextWith({ path: ["value"] }))).toThrow(
    'value: the operator "matches" needs an engine for regular expressions; pass regex: re2 from @rukun/rules/re2',
  );
});

test("patterns stand in rules alone", () => {
  expect(() => operatorNamed("matches").evaluate("a", "a")).toThrow(
    expect.objectContaining({ code: "literal-value-needed" }),
  );
});
