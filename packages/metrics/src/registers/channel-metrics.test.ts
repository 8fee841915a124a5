import type { Channel } from "@rukun/core";
import { expect, test } from "vitest";
import { computeMetrics } from "../index.js";

const owned: Channel = { id: "questions", purpose: "Members help each other.", owner: "Ayu" };

test.each<[string, readonly Channel[], object]>([
  [
    "needs both a purpose and an owner",
    [owned, { id: "a", purpose: "News." }, { id: "b", owner: "Budi" }],
    { numerator: 1, n: 3 },
  ],
  ["takes blanks for nothing", [{ ...owned, owner: " " }], { value: 0, n: 1 }],
  ["leaves out a channel closed that day", [owned, { id: "old", closedOn: "2026-11-22" }], { value: 1, n: 1 }],
  ["counts one that closes tomorrow", [owned, { id: "old", closedOn: "2026-11-23" }], { value: 0.5, n: 2 }],
  ["has no value when all are closed", [{ ...owned, closedOn: "2026-01-01" }], { reason: "empty-denominator", n: 0 }],
  ["has no value for an empty register", [], { reason: "empty-denominator", n: 0 }],
])("channels.owned_share %s", (_, channels, expected) => {
  const { results } = computeMetrics(
    { registers: { channels } },
    { metrics: ["channels.owned_share"], timeZone: "Asia/Jakarta", asOf: "2026-11-22" },
  );
  expect(results[0]).toMatchObject(expected);
});
