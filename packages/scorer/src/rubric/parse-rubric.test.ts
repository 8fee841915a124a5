import { InputError } from "@rukun/core/schemas";
import { describe, expect, expectTypeOf, test } from "vitest";
import communityStrategy from "./community-strategy.json" with { type: "json" };
import type { Criterion } from "./criterion.js";
import { defaultRubric } from "./default-rubric.js";
import { parseRubric, safeParseRubric } from "./parse-rubric.js";
import type { Rubric } from "./rubric.js";

describe("the default rubric", () => {
  test("is the file, and the file is a rubric", () => {
    expect(parseRubric(communityStrategy)).toEqual(defaultRubric);
    expectTypeOf(defaultRubric).toEqualTypeOf<Rubric>();
  });

  test("has the criteria, weights and musts of its design", () => {
    const count = (test: (criterion: Criterion) => boolean) => defaultRubric.criteria.filter(test).length;
    const weights = defaultRubric.levels.map(({ id }) =>
      defaultRubric.criteria.reduce((sum, { level, weight }) => sum + (level === id ? weight : 0), 0),
    );
    expect(weights).toEqual([28, 31, 28]);
    expect(["practice", "measured", "hybrid"].map((kind) => count((criterion) => criterion.kind === kind))).toEqual([
      13, 23, 2,
    ]);
    const musts = defaultRubric.levels.map(({ id }) =>
      count(({ level, requirement }) => level === id && requirement === "must"),
    );
    expect(musts).toEqual([6, 4, 4]);
    expect(defaultRubric.criteria.filter(({ naAllowed }) => naAllowed).map(({ id }) => id)).toEqual([
      "l1.infra.member-records",
      "l3.impact.revenue",
    ]);
  });
});

/** The default rubric with one of its criteria changed. */
const withCriterion = (id: string, change: object): unknown => ({
  ...defaultRubric,
  criteria: defaultRubric.criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...change } : criterion)),
});
const [first, second, third] = defaultRubric.levels;
const plan = "l1.purpose.plan";
const goals = "l1.purpose.smart-goals";
const at = (id: string): number => defaultRubric.criteria.findIndex((criterion) => criterion.id === id);

describe("refuses", () => {
  test.each<{ what: string; rubric: unknown; code: string; path: readonly (string | number)[] }>([
    {
      what: "an id used twice",
      rubric: { ...defaultRubric, criteria: [...defaultRubric.criteria, defaultRubric.criteria[0]] },
      code: "duplicate-id",
      path: ["criteria", 38, "id"],
    },
    {
      what: "a level out of order",
      rubric: { ...defaultRubric, levels: [second, first, third] },
      code: "level-order",
      path: ["levels", 0, "ordinal"],
    },
    {
      what: "a level without criteria",
      rubric: { ...defaultRubric, criteria: defaultRubric.criteria.filter(({ level }) => level !== "L3") },
      code: "level-empty",
      path: ["levels", 2],
    },
    {
      what: "weights that do not add to 1",
      rubric: { ...defaultRubric, levels: [{ ...first, weight: 0.5 }, second, third] },
      code: "weights-not-one",
      path: ["levels"],
    },
    {
      what: "an unknown level",
      rubric: withCriterion(plan, { level: "L4" }),
      code: "unknown-level",
      path: ["criteria", at(plan), "level"],
    },
    {
      what: "a competency of another level",
      rubric: withCriterion(plan, { competency: "culture" }),
      code: "unknown-competency",
      path: ["criteria", at(plan), "competency"],
    },
    {
      what: "an unknown metric",
      rubric: withCriterion(goals, { metric: "goals.smart-share" }),
      code: "unknown-metric",
      path: ["criteria", at(goals), "metric"],
    },
    {
      what: "an unknown prerequisite",
      rubric: withCriterion(plan, { dependsOn: ["l1.purpose.missions"] }),
      code: "unknown-criterion",
      path: ["criteria", at(plan), "dependsOn", 0],
    },
    {
      what: "a prerequisite of a higher level",
      rubric: withCriterion(plan, { dependsOn: ["l2.content.relevant"] }),
      code: "prerequisite-later",
      path: ["criteria", at(plan), "dependsOn", 0],
    },
    {
      what: "prerequisites in a circle",
      rubric: withCriterion("l1.purpose.mission", { dependsOn: [goals] }),
      code: "prerequisite-circle",
      path: ["criteria", 0, "dependsOn", 0],
    },
    {
      what: "a must that may be declared away",
      rubric: withCriterion(plan, { naAllowed: true }),
      code: "must-not-applicable",
      path: ["criteria", at(plan), "naAllowed"],
    },
    {
      what: "a curve that turns back",
      rubric: withCriterion(goals, {
        curve: [
          [0, 0],
          [0.5, 1],
          [0.5, 1],
        ],
      }),
      code: "curve-not-ascending",
      path: ["criteria", at(goals), "curve"],
    },
    {
      what: "a curve with a hump",
      rubric: withCriterion(goals, {
        curve: [
          [0, 0],
          [0.5, 1],
          [1, 0],
        ],
      }),
      code: "curve-not-monotone",
      path: ["criteria", at(goals), "curve"],
    },
    {
      what: "a curve that never reaches 1",
      rubric: withCriterion(goals, {
        curve: [
          [0, 0],
          [1, 0.9],
        ],
      }),
      code: "curve-ends",
      path: ["criteria", at(goals), "curve"],
    },
    {
      what: "answers that do not rise",
      rubric: { ...defaultRubric, answerSets: { adoption: defaultRubric.answerSets.adoption.toReversed() } },
      code: "answers-not-ascending",
      path: ["answerSets", "adoption"],
    },
    {
      what: "a text missing in a declared language",
      rubric: withCriterion(plan, { title: { en: "A plan" } }),
      code: "missing-translation",
      path: ["criteria", at(plan), "title"],
    },
    { what: "an unknown key", rubric: { ...defaultRubric, gates: {} }, code: "unknown-key", path: ["gates"] },
    {
      what: "a weight beyond 3",
      rubric: withCriterion(plan, { weight: 4 }),
      code: "out-of-range",
      path: ["criteria", at(plan), "weight"],
    },
  ])("$what", ({ rubric, code, path }) => {
    const result = safeParseRubric(rubric, { file: "rubric.json" });
    if (result.success) throw new Error("was accepted");
    expect(result.error.issues.map((issue) => [issue.code, issue.path, issue.file])).toContainEqual([
      code,
      path,
      "rubric.json",
    ]);
    for (const locale of ["en", "id"]) expect(result.error.describe(locale).join("\n")).toContain(`[${code}]`);
  });

  test("with the nearest id", () => {
    const rubric = withCriterion(goals, { metric: "goals.smart_shares" });
    expect(() => parseRubric(rubric)).toThrow(
      '"goals.smart_shares" is not a metric of this rubric; did you mean "goals.smart_share"?',
    );
    expect(() => parseRubric(rubric)).toThrow(InputError);
  });
});

test("a platform's own rubric may speak one language alone", () => {
  const indonesian = JSON.parse(JSON.stringify(communityStrategy), (key, value: unknown) => {
    if (key === "locales") return ["id"];
    if (typeof value !== "object" || value === null || !("id" in value) || !("en" in value)) return value;
    return { id: value.id };
  }) as unknown;
  expect(parseRubric(indonesian).levels[0]?.title).toEqual({ id: "Bangun Fondasi" });
});
