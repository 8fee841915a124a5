import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activityTypes } from "../index.js";
import {
  activitySchema,
  parseActivity,
  parseImportRecord,
  parseWith,
  safeParseActivity,
  safeParseWith,
} from "../schemas.js";
import { readActivity } from "./read-activity.js";

const reply = { id: "e1", type: "reply", actorId: "siti", occurredAt: "2026-02-28T14:01:14Z", threadId: "t7" };

describe("an activity", () => {
  test("is given back as it is", () => expect(parseActivity(reply)).toBe(reply));

  test("loses keys that the model does not have", () => {
    expect(parseActivity({ ...reply, chars: 12 })).toEqual(reply);
  });

  test.each([
    [{ ...reply, occurredAt: "2026-02-28T14:01:14" }, "occurredAt", "invalid-instant"],
    [{ ...reply, occurredAt: 1.5 }, "occurredAt", "invalid-type"],
    [{ ...reply, occurredAt: -1 }, "occurredAt", "invalid-instant"],
    [{ ...reply, type: "rply" }, "type", "invalid-value"],
    [{ ...reply, type: 3 }, "type", "invalid-type"],
    [{ id: "e1", type: "reply", occurredAt: 0 }, "actorId", "missing"],
    [{ ...reply, actorId: "" }, "actorId", "too-short"],
    [{ ...reply, channelId: null }, "channelId", "invalid-type"],
    [{ ...reply, value: 3 }, "value", "unexpected-value"],
    [{ ...reply, type: "read", value: -1 }, "value", "out-of-range"],
    [{ ...reply, type: "purchase", value: Number.NaN }, "value", "invalid-type"],
    [{ ...reply, type: "purchase", value: 3, currency: "Rp" }, "currency", "invalid-format"],
    [{ ...reply, attributes: { nested: {} } }, "attributes.nested", "invalid-type"],
    [JSON.parse('{"attributes":{"__proto__":1}}'), "attributes.__proto__", "forbidden-key"],
    [{ ...reply, actorId: { length: "" } }, "actorId", "invalid-type"],
    [{ ...reply, actorId: [] }, "actorId", "invalid-type"],
    [[reply], "", "invalid-type"],
    ["e1,reply", "", "invalid-type"],
    [undefined, "", "missing"],
  ])("%j is refused at %s for %s", (record, path, code) => {
    const result = safeParseActivity(record);
    expect(result.success).toBe(false);
    if (!result.success) {
      expect(result.error.issues.map((issue) => [issue.path.join("."), issue.code])).toContainEqual([path, code]);
      for (const line of [...result.error.describe("en"), ...result.error.describe("id")])
        expect(line).not.toMatch(/\n|undefined|\{|NaN/);
    }
  });

  test("says in a line what to do about it", () => {
    const result = safeParseActivity({ ...reply, type: "replay" }, { file: "a.ndjson", line: 3 });
    expect(result.success ? "" : result.error.describe("en")[0]).toMatch(
      /^a\.ndjson:3 type: "replay" is not one of post, reply, .*; did you mean "reply"\? \[invalid-value\]$/,
    );
  });
});

/** Values that are sometimes right, so that every field of a record is now good, now bad. */
const anything = fc.oneof(
  fc.constantFrom(
    "siti",
    "",
    "IDR",
    "2026-02-28T14:01:14Z",
    "2026-02-30T00:00:00Z",
    0,
    -1,
    2.5,
    Number.NaN,
    Infinity,
    true,
    null,
    undefined,
    [],
    {},
  ),
  fc.string(),
  fc.double(),
  fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom("constructor", "prototype")),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([])),
  ),
);
const good = {
  id: fc.string({ minLength: 1 }),
  actorId: fc.string({ minLength: 1 }),
  type: fc.constantFrom(...activityTypes),
  occurredAt: fc.oneof(
    fc.integer(),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
  ),
};
const optional = [
  "communityId",
  "channelId",
  "threadId",
  "objectId",
  "targetId",
  "replyToId",
  "text",
  "lang",
  "inferred",
  "value",
  "currency",
  "attributes",
  "chars",
];
const records = fc.record(
  {
    ...Object.fromEntries(
      Object.entries(good).map(([key, value]) => [key, fc.oneof({ weight: 9, arbitrary: value }, anything)]),
    ),
    ...Object.fromEntries(optional.map((key) => [key, anything])),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const mostlyGood = fc.record(
  {
    ...good,
    ...Object.fromEntries(optional.slice(0, 8).map((key) => [key, fc.string({ minLength: 1 })])),
    extra: anything,
  },
  { requiredKeys: ["id", "actorId", "type", "occurredAt"], noNullPrototype: true },
);

test("the fast path and the schema give the same verdict and the same activity", () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(records, mostlyGood, anything), (record) => {
      const slow = safeParseWith(activitySchema, record);
      const fast = readActivity(record);
      if (fast !== undefined) {
        accepted++;
        expect(slow).toStrictEqual({ success: true, data: fast });
      }
      const result = safeParseActivity(record);
      expect(result.success).toBe(slow.success);
      if (result.success) expect(result).toStrictEqual(slow);
      else expect(slow.success || slow.error.issues).toStrictEqual(result.error.issues);
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(20);
});

describe("an import record", () => {
  test("without `record` is an activity", () =>
    expect(parseImportRecord(reply)).toEqual({ record: "activity", ...reply }));

  test.each([
    [{ record: "membr", id: "siti" }, ["record"], "invalid-value"],
    [{ record: 1 }, ["record"], "invalid-type"],
    [{ record: "member" }, ["id"], "missing"],
    [
      { record: "survey", id: "s1", surveyId: "s", kind: "nps", score: 11, answeredOn: "2026-02-28" },
      ["score"],
      "out-of-range",
    ],
    [{ record: "activity", id: "e1" }, ["type"], "missing"],
    [null, [], "invalid-type"],
  ])("%j is refused", (record, path, code) => {
    expect(() => parseImportRecord(record)).toThrow(
      expect.objectContaining({ code, issues: [expect.objectContaining({ path })] as unknown }),
    );
  });

  test("gives the same through its schema", async () => {
    const { importRecordSchema } = await import("../schemas.js");
    const survey = { record: "survey", id: "s1", surveyId: "s", kind: "csat", score: 4, answeredOn: "2026-02-28" };
    for (const record of [survey, { record: "member", id: "siti" }, { record: "activity", ...reply }]) {
      expect(parseWith(importRecordSchema, record)).toEqual(parseImportRecord(record));
    }
  });
});
