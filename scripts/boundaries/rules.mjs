import { anyRuntime, mayUse } from "./directions.mjs";

// Tests, and the folders `testing` of what only tests use, which are left out of the packages.
const test = "(\\.test\\.ts|/testing/.+\\.ts)$";

const directions = Object.entries(mayUse).map(([name, allowed]) => ({
  name: `${name}-uses-only-${allowed.length === 0 ? "itself" : allowed.join("-")}`,
  severity: "error",
  comment: "Dependencies point one way; see scripts/boundaries/directions.mjs.",
  from: { path: `^packages/${name}/` },
  to: { path: `^(packages/(?!(${[name, ...allowed].join("|")})/)|apps/)` },
}));

/**
 * What may import what, as dependency-cruiser rules.
 *
 * @type {import("dependency-cruiser").IFlattenedRuleSet}
 */
export const ruleSet = {
  forbidden: [
    ...directions,
    {
      name: "rules-uses-only-the-automaton-of-text",
      severity: "error",
      comment: "The rule language knows nothing of languages or lists.",
      from: { path: "^packages/rules/" },
      to: { path: "^packages/text/src/(?!automaton)" },
    },
    {
      name: "any-runtime-uses-no-node-built-in",
      severity: "error",
      comment: "These packages run in a browser and at the edge too. Tests run on Node and may read files.",
      from: { path: `^packages/(${anyRuntime.join("|")})/src/`, pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "packages-meet-only-at-their-exports",
      severity: "error",
      comment: "Import another package by its name, never by a path into it.",
      from: { path: "^(?:packages|apps)/([^/]+)/" },
      to: { path: "^(?:packages|apps)/", pathNot: "^(?:packages|apps)/$1/", dependencyTypes: ["local"] },
    },
    {
      name: "no-cycle",
      severity: "error",
      comment: "Two files that need each other are one idea, or hide a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unknown-import",
      severity: "error",
      comment: "The import leads nowhere: a missing file, or a subpath the package does not export.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-undeclared-dependency",
      severity: "error",
      comment: "Declare the library in the package's own package.json.",
      from: { path: "^packages/[^/]+/src/", pathNot: test },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-development-dependency-in-what-ships",
      severity: "error",
      comment: "A consumer does not get devDependencies; make it a dependency or a peer.",
      from: { path: "^packages/[^/]+/src/", pathNot: test },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "npm-peer", "npm-optional", "type-only"] },
    },
    {
      name: "sources-do-not-import-tests",
      severity: "error",
      from: { pathNot: test },
      to: { path: test },
    },
  ],
};
