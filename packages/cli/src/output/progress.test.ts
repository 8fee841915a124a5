import { expect, test } from "vitest";
import { createMemoryTerminal } from "../fixture/memory-terminal.js";
import { startSession } from "../session/start-session.js";
import { startProgress } from "./progress.js";

test("is a line that replaces itself on a terminal, and is gone at the end", () => {
  const terminal = createMemoryTerminal("/", { isTTY: true });
  const progress = startProgress(startSession(terminal, "en", {}));
  progress.show(() => "Reading: 1 activities");
  progress.show(() => "too soon to be seen");
  progress.end();
  expect(terminal.errors()).toBe("\r\u001b[2KReading: 1 activities\r\u001b[2K");
  expect(terminal.output()).toBe("");
});

test.each([
  { when: "into a file", isTTY: false, options: {} },
  { when: "when quiet", isTTY: true, options: { quiet: true } },
  { when: "for programs", isTTY: true, options: { format: "json" as const } },
])("is silent $when", ({ isTTY, options }) => {
  const terminal = createMemoryTerminal("/", { isTTY });
  const progress = startProgress(startSession(terminal, "en", options));
  progress.show(() => "Reading");
  progress.end();
  expect(terminal.errors()).toBe("");
});
