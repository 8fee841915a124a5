/**
 * Which package may use which: dependencies point one way, from what decides and reports towards `core`. The command
 * (`packages/cli`) and the apps may use everything and are therefore not listed.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayUse = {
  core: [],
  text: ["core"],
  rules: ["core", "text"],
  statistics: ["core"],
  moderation: ["core", "text", "rules", "statistics"],
  recognition: ["core", "text", "rules"],
  metrics: ["core", "text", "statistics"],
  scorer: ["core"],
  planning: ["core", "statistics"],
  connectors: ["core"],
  report: ["core", "scorer"],
  warehouse: ["core", "statistics", "text", "metrics"],
};

/** Packages at the top, which may use all others. */
export const mayUseAll = ["cli"];

/** Packages that run in a browser, an edge worker, Node, Deno and Bun alike: no Node built-ins. */
export const anyRuntime = [
  "core",
  "text",
  "rules",
  "statistics",
  "moderation",
  "recognition",
  "metrics",
  "scorer",
  "planning",
  "report",
];
