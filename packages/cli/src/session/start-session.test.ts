import { describe, expect, test } from "vitest";
import { createMemoryTerminal } from "../fixture/memory-terminal.js";
import { wantsColor } from "./start-session.js";

describe("colours", () => {
  test.each([
    { when: "on a terminal", isTTY: true, environment: {}, wanted: true },
    { when: "into a file", isTTY: false, environment: {}, wanted: false },
    { when: "with NO_COLOR", isTTY: true, environment: { NO_COLOR: "1" }, wanted: false },
    { when: "with an empty NO_COLOR", isTTY: true, environment: { NO_COLOR: "" }, wanted: true },
    { when: "with FORCE_COLOR", isTTY: false, environment: { FORCE_COLOR: "1" }, wanted: true },
    { when: "with both", isTTY: true, environment: { FORCE_COLOR: "1", NO_COLOR: "1" }, wanted: false },
    { when: "on a dumb terminal", isTTY: true, environment: { TERM: "dumb" }, wanted: false },
  ])("$when: $wanted", ({ isTTY, environment, wanted }) => {
    const terminal = createMemoryTerminal("/", { isTTY, environment });
    expect(wantsColor(terminal, terminal.stdout)).toBe(wanted);
  });
});
