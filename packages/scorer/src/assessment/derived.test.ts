import { expect, test } from "vitest";
import derived from "../../../../conformance/scorer/derived.json" with { type: "json" };
import devtani from "../../../../conformance/scorer/devtani.profile.json" with { type: "json" };
import kopi from "../../../../conformance/scorer/kopi-nusantara.profile.json" with { type: "json" };
import { parseProfile } from "../profile/parse-profile.js";
import { score } from "./score.js";

const bases: Readonly<Record<string, unknown>> = { "kopi-nusantara": kopi, devtani };

/** JSON merge patch, RFC 7396. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const merged = new Map(Object.entries((target ?? {}) as Record<string, unknown>));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

test.each(derived)("$name", ({ base, patch, expected }) => {
  expect(score(parseProfile(mergePatch(bases[base], patch)))).toMatchObject(expected);
});
