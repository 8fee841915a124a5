import fc from "fast-check";
import { expect, test } from "vitest";
import { activityFields, nearest } from "../index.js";

test.each([
  ["a letter that looks alike", "actorld", ["actorId", "objectId"], "actorId"],
  ["two wrong letters of many", "reciewedOn", ["reviewedOn", "publishedOn"], "reviewedOn"],
  ["neighbours swapped", "ownre", ["owner", "order"], "owner"],
  ["another case and other separators", "REPLY-TO id", activityFields, "replyToId"],
  ["the nearer of two", "channnelId", ["channelIds", "channelId"], "channelId"],
  ["the first of two as near", "dat", ["day", "date2", "data"], "day"],
  ["nothing near", "xyz", ["owner"], undefined],
  ["nothing written", "", ["id"], undefined],
  ["nothing to choose from", "owner", [], undefined],
])("%s", (_, word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected));

test("a word that is there is nearest to itself, and the answer is always a candidate", () => {
  fc.assert(
    fc.property(fc.constantFrom(...activityFields), fc.string(), (field, word) => {
      expect(nearest(field, activityFields)).toBe(field);
      expect([...activityFields, undefined]).toContain(nearest(word, activityFields));
    }),
  );
});

test("a whole text is not taken for a slip of the hand", () => {
  expect(nearest("a".repeat(65), ["a".repeat(65)])).toBeUndefined();
});
