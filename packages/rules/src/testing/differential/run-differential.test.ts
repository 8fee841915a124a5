import { describe, expect, it } from "vitest";
import { compareEngines } from "./compare-engines.js";
import { runDifferential } from "./run-differential.js";
import { runReference } from "./run-reference.js";

describe("runDifferential", () => {
  it("tells each kind of difference once, with the simplest case that shows it", async () => {
    const report = await runDifferential({
      cases: 300,
      seed: 1,
      async compare(differentialCase) {
        const reference = await runReference(differentialCase);
        const { rules } = differentialCase.ruleset;
        const isPlanted = rules.some(({ conditions }) =>
          JSON.stringify(conditions, plain).includes('"operator":"swap'),
        );
        return { reference, difference: isPlanted ? `.results.${rules.length}: planted` : undefined };
      },
    });
    expect(report.compared).toBe(300);
    expect(report.differences).toHaveLength(1);
    const [difference = ""] = report.differences;
    expect(difference).toMatch(/^\.results\.\d: planted in \{"ruleset":/);
    expect(difference.match(/"operator":"swap/g)).toHaveLength(1);
    expect(difference.length).toBeLessThan(1200);
  });

  it("makes the same cases of the same seed, and others of another", async () => {
    const seen: string[][] = [];
    for (const seed of [3, 3, 4]) {
      const cases: string[] = [];
      await runDifferential({
        cases: 20,
        seed,
        compare(differentialCase) {
          cases.push(JSON.stringify(differentialCase, plain));
          return compareEngines(differentialCase);
        },
      });
      seen.push(cases);
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).not.toEqual(seen[0]);
  });

  it("says which items it never reached", async () => {
    const { counts } = await runDifferential({ cases: 1, seed: 1 });
    expect(counts.neverReached().length).toBeGreaterThan(50);
    expect([...counts.counts.keys()]).toEqual(expect.arrayContaining(counts.neverReached()));
  });

  it("takes what is thrown for a difference", async () => {
    const compare = (): never => {
      throw new TypeError("a fault");
    };
    const { differences } = await runDifferential({ cases: 1, seed: 1, compare });
    expect(differences[0]).toContain("thrown: TypeError: a fault");
  });
});

function plain(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
