import { expect, it } from "vitest";
import { host } from "./host.js";
import { runDifferential } from "./run-differential.js";

// `npm run test:differential` runs more of them, and others.
const { DIFFERENTIAL_CASES, DIFFERENTIAL_SEED } = host.process.env;
const cases = Number(DIFFERENTIAL_CASES ?? 20_000);

it(
  "equals json-rules-engine on generated rules in exact mode, and reaches every item of its semantics",
  async () => {
    const report = await runDifferential({
      cases,
      seed: Number(DIFFERENTIAL_SEED ?? 1),
      ...(DIFFERENTIAL_CASES === undefined ? {} : { onProgress: printProgress }),
    });
    expect(report.differences).toEqual([]);
    expect(report.counts.neverReached()).toEqual([]);
  },
  600_000 + cases * 30,
);

/** One line of JSON for the script that runs this. */
function printProgress(compared: number, { counts }: { readonly counts: ReadonlyMap<string, number> }): void {
  host.process.stdout.write(`differential ${JSON.stringify({ compared, counts: [...counts] })}\n`);
}
