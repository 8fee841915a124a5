import { describe, expect, test } from "vitest";
import { createCounters, createMemoryCounterStore } from "../counters.js";

const noon = Date.parse("2026-03-01T12:00:00Z");
const definitions = {
  posts: { kind: "count", by: ["authorId"], window: "P1D" },
  "posts an hour": { kind: "rate", per: "hour", by: ["authorId"], window: "P1D" },
  reporters: { kind: "distinct", of: "authorId", by: ["targetId"], window: "P1D" },
  everything: { kind: "count", by: [], window: "P1D" },
  "by channel": { kind: "count", by: ["channelId"], window: "P1D" },
} as const;

function played() {
  const store = createMemoryCounterStore();
  const counters = createCounters({ definitions, store });
  counters.record({ id: "p1", at: noon, facts: { authorId: "budi", channelId: "budi" } });
  counters.record({ id: "r1", at: noon + 1, facts: { authorId: "budi", targetId: "siti" } });
  counters.record({ id: "r2", at: noon + 2, facts: { authorId: "ayu", targetId: "budi" } });
  counters.record({ id: "r3", at: noon + 3, communityId: "another", facts: { authorId: "budi", targetId: "ayu" } });
  return { store, counters };
}

const posts = ["posts", "posts an hour"];

describe("what is kept about a member", () => {
  test("is told, without telling of others", () => {
    const { counters } = played();
    expect(counters.exportMember("budi", "")).toEqual([
      { counters: posts, communityId: "", by: ["budi"], eventId: "p1", at: noon },
      { counters: posts, communityId: "", by: ["budi"], eventId: "r1", at: noon + 1 },
      { counters: ["reporters"], communityId: "", by: [], eventId: "r1", at: noon + 1, value: ["budi"] },
      // Who reported budi is not budi's to know.
      { counters: ["reporters"], communityId: "", by: ["budi"], eventId: "r2", at: noon + 2, value: [] },
    ]);
    expect(counters.exportMember("budi").map(({ communityId }) => communityId)).toContain("another");
    expect(counters.exportMember("dewi")).toEqual([]);
  });

  test("is told also when the counters are others by now", () => {
    const { store } = played();
    const later = createCounters({ definitions: { posts: { ...definitions.posts, window: "P2D" } }, store });
    const entries = later.exportMember("budi", "");
    expect(entries).toHaveLength(4);
    expect(entries.flatMap((entry) => entry.counters)).toEqual([]);
  });

  test("is forgotten, and what says nothing of a member is not, with a receipt", () => {
    const { counters } = played();
    expect(counters.eraseMember("budi")).toEqual({ memberId: "budi", erased: 6, kept: ["everything", "by channel"] });
    expect(counters.exportMember("budi")).toEqual([]);
    const seen = counters.read({
      id: "q",
      at: noon + 10,
      facts: { authorId: "budi", targetId: "siti", channelId: "budi" },
    });
    // A channel may be called as a member is.
    expect(seen).toEqual({ posts: 0, "posts an hour": 0, reporters: 0, everything: 3, "by channel": 1 });
    expect(counters.read({ id: "q", at: noon + 10, facts: { authorId: "ayu" } })["posts"]).toBe(1);
    expect(counters.eraseMember("budi").erased).toBe(0);
  });

  test("is forgotten in one community alone where it is named", () => {
    const { counters } = played();
    expect(counters.eraseMember("budi", "another").erased).toBe(2);
    expect(counters.exportMember("budi")).toHaveLength(4);
    expect(counters.eraseMember("budi", "nowhere").erased).toBe(0);
  });

  test("may stand in other facts than those that usually hold a member", () => {
    const counters = createCounters({
      definitions: { own: { kind: "sum", of: "value", by: ["pengguna"], window: 60 } },
      memberFacts: ["pengguna"],
    });
    counters.record({ id: "e1", at: noon, facts: { pengguna: 17, value: 5 } });
    expect(counters.exportMember("17")).toEqual([
      { counters: ["own"], communityId: "", by: ["17"], eventId: "e1", at: noon, value: 5 },
    ]);
    expect(counters.eraseMember("17")).toEqual({ memberId: "17", erased: 1, kept: [] });
  });
});
