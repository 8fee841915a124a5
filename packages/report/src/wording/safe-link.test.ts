import { expect, test } from "vitest";
import { safeLink } from "./safe-link.js";

test.each(["https://example.org/plan?a=1#b", "http://example.org", "mailto:team@example.org"])(
  "%s may be linked",
  (address) => {
    expect(safeLink(address)).toBe(address);
  },
);

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "//example.org",
  "plan.md",
  "https:// x",
  "https:///x",
  "vbscript:x",
  "java\nscript:x",
  "file:///etc/passwd",
])("%j is text", (address) => {
  expect(safeLink(address)).toBeUndefined();
});
