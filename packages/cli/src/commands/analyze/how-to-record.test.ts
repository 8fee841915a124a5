import { readdir } from "node:fs/promises";
import { registerNames } from "@rukun/core";
import { metricCatalogue } from "@rukun/metrics";
import { defaultRubric, scoringProfiles } from "@rukun/scorer";
import { describe, expect, test } from "vitest";

const texts = [
  ...Object.entries(defaultRubric.metrics).map(([metric, { howToRecord }]) => ({ metric, howToRecord })),
  ...scoringProfiles.flatMap(({ cannotKnow }) => cannotKnow ?? []),
].flatMap(({ metric, howToRecord }) =>
  Object.entries(howToRecord).map(([locale, text]) => ({ metric, locale, text, commands: commandsIn(text) })),
);

function commandsIn(text: string): string[] {
  return [...text.matchAll(/\brukun [a-z]+(?: [a-z-]+(?=\)))?/g)].map(([command]) => command);
}

describe("how to record a metric can be followed:", () => {
  test("commands are spoken of", () => expect(texts.flatMap(({ commands }) => commands)).toContain("rukun log goals"));

  test.each(texts)("$metric in $locale", async ({ metric, locale, text, commands }) => {
    const names = await readdir(new URL("..", import.meta.url));
    for (const [, name = "", register] of commands.map((command) => command.split(" "))) {
      expect(names).toContain(name);
      if (name === "log") expect(registerNames).toContain(register);
    }
    const isComputed = metricCatalogue.some(({ id }) => id === metric);
    expect(commands.includes("rukun analyze")).toBe(isComputed);
    if (!isComputed) expect(text).toContain({ en: "by hand", id: "secara manual" }[locale]);
  });
});
