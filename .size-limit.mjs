import { existsSync, readFileSync } from "node:fs";
import { anyRuntime } from "./scripts/boundaries/directions.mjs";

/**
 * How many bytes each entry may add to a web page, compressed (brotli), with everything it imports but zod, which is
 * a peer. Bundling for a browser also proves that no Node built-in is reached, in our code or in a library.
 */
const budgets = {
  "@rukun/core": "42 kB",
  "@rukun/core/schemas": "48 kB",
  "@rukun/statistics": "3 kB",
  "@rukun/text/automaton": "3.5 kB",
  "@rukun/metrics": "58 kB",
  "@rukun/scorer": "60 kB",
  "@rukun/report": "240 kB",
  "@rukun/rules": "20 kB",
  "@rukun/rules/counters": "14.5 kB",
  "@rukun/rules/lint": "26 kB",
  "@rukun/rules/operators": "11 kB",
  "@rukun/rules/re2": "46 kB",
  "@rukun/rules/reference": "32 kB",
  "@rukun/rules/schemas": "6 kB",
  "@rukun/rules/test": "17 kB",
  "@rukun/rules/render": "9 kB",
  "@rukun/rules/versions": "18.5 kB",
  "@rukun/rules/yaml": "50 kB",
};

const entries = anyRuntime
  .filter((folder) => existsSync(`packages/${folder}/package.json`))
  .flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(`packages/${folder}/package.json`, "utf8"));
    return Object.entries(exports)
      .filter(([, target]) => typeof target === "object")
      .map(([subpath, target]) => ({
        name: name + subpath.slice(1),
        path: `packages/${folder}/${target.default.replace(/^\.\//, "")}`,
      }));
  });

/** One thing imported out of a package must not bring the rest along. */
const parts = [
  { name: "@rukun/core, a date", path: "packages/core/dist/index.js", import: "{ dateFromDay }", limit: "1 kB" },
  {
    name: "@rukun/statistics, a quantile",
    path: "packages/statistics/dist/index.js",
    import: "{ quantile }",
    limit: "1.5 kB",
  },
  {
    name: "@rukun/text/automaton, word boundaries",
    path: "packages/text/dist/automaton.js",
    import: "{ isWordBoundary }",
    limit: "0.5 kB",
  },
];

export default entries
  .map(({ name, path }) => {
    const limit = budgets[name];
    if (limit === undefined) throw new Error(`${name} has no size budget in .size-limit.mjs`);
    return { name, path, limit, ignore: ["zod"] };
  })
  .concat(parts);
