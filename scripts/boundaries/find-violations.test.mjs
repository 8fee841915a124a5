import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findViolations } from "./find-violations.mjs";

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "boundaries-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A workspace package, linked as npm links it, with the source condition first in its exports. */
function addPackage(folder, dependencies = {}, exports = { ".": "./src/index.ts" }) {
  const name = `@rukun/${folder}`;
  const conditions = Object.entries(exports).map(([path, source]) => [
    path,
    { "@rukun/source": source, default: "./dist/index.js" },
  ]);
  write(
    `packages/${folder}/package.json`,
    JSON.stringify({ name, version: "0.0.0", type: "module", exports: Object.fromEntries(conditions), dependencies }),
  );
  mkdirSync(join(root, "node_modules/@rukun"), { recursive: true });
  symlinkSync(join(root, "packages", folder), join(root, "node_modules", name));
}

const onCore = { "@rukun/core": "0.0.0" };

/** A small repository in order: metrics and connectors use core. */
function addCoreAndMetrics() {
  addPackage("core");
  write("packages/core/src/index.ts", `export { one } from "./one.js";\n`);
  write("packages/core/src/one.ts", "export const one = 1;\n");
  addPackage("metrics", onCore);
  write("packages/metrics/src/index.ts", `export { one as first } from "@rukun/core";\n`);
  addPackage("connectors", onCore);
  write("packages/connectors/src/index.ts", `import { one } from "@rukun/core";\nexport const two = one + 1;\n`);
}

test("a repository in order has no violations, though tests and connectors read files", async () => {
  addCoreAndMetrics();
  write("packages/core/src/one.test.ts", `import { readFileSync } from "node:fs";\nreadFileSync("x");\n`);
  write("packages/connectors/src/read.ts", `import { createReadStream } from "node:fs";\ncreateReadStream("x");\n`);
  expect(await findViolations(root)).toEqual([]);
});

describe.each([
  {
    wrong: "an import that points upwards",
    file: "packages/core/src/two.ts",
    text: `import { first } from "@rukun/metrics";\nexport const two = first;\n`,
    rule: "core-uses-only-itself",
  },
  {
    wrong: "a type import that points upwards",
    file: "packages/core/src/two.ts",
    text: `import type { first } from "@rukun/metrics";\nexport type Two = typeof first;\n`,
    rule: "core-uses-only-itself",
  },
  {
    wrong: "an import between neighbours",
    file: "packages/connectors/src/three.ts",
    text: `export { first } from "@rukun/metrics";\n`,
    rule: "connectors-uses-only-core",
  },
  {
    wrong: "a Node built-in in a package for any runtime",
    file: "packages/metrics/src/read.ts",
    text: `import { readFileSync } from "node:fs";\nreadFileSync("x");\n`,
    rule: "any-runtime-uses-no-node-built-in",
  },
  {
    wrong: "a Node built-in without its prefix",
    file: "packages/metrics/src/read.ts",
    text: `import { readFileSync } from "fs";\nreadFileSync("x");\n`,
    rule: "any-runtime-uses-no-node-built-in",
  },
  {
    wrong: "a path into another package",
    file: "packages/metrics/src/deep.ts",
    text: `export { one } from "../../core/src/one.js";\n`,
    rule: "packages-meet-only-at-their-exports",
  },
  {
    wrong: "a subpath the other package does not export",
    file: "packages/metrics/src/deep.ts",
    text: `export { one } from "@rukun/core/src/one.js";\n`,
    rule: "no-unknown-import",
  },
  {
    wrong: "two files that import each other",
    file: "packages/core/src/one.ts",
    text: `import { one as again } from "./index.js";\nexport const one = 1;\nexport const two = again;\n`,
    rule: "no-cycle",
  },
  {
    wrong: "a test imported by a source",
    file: "packages/core/src/two.ts",
    text: `export { one } from "./one.test.js";\n`,
    rule: "sources-do-not-import-tests",
  },
])("$wrong", ({ file, text, rule }) => {
  test(`breaks ${rule}`, async () => {
    addCoreAndMetrics();
    write("packages/core/src/one.test.ts", "export const one = 1;\n");
    write(file, text);
    expect(await findViolations(root)).toContainEqual(expect.stringMatching(new RegExp(`${file}.*: ${rule}$`)));
  });
});

test("the rule language may use the automaton of text and nothing else of it", async () => {
  addPackage("text", {}, { ".": "./src/index.ts", "./automaton": "./src/automaton.ts" });
  write("packages/text/src/index.ts", "export const detectLanguage = 1;\n");
  write("packages/text/src/automaton.ts", "export const buildMatcher = 1;\n");
  addPackage("rules", { "@rukun/text": "0.0.0" });
  write("packages/rules/src/index.ts", `export { buildMatcher } from "@rukun/text/automaton";\n`);
  expect(await findViolations(root)).toEqual([]);
  write("packages/rules/src/language.ts", `export { detectLanguage } from "@rukun/text";\n`);
  expect(await findViolations(root)).toEqual([
    "packages/rules/src/language.ts -> packages/text/src/index.ts: rules-uses-only-the-automaton-of-text",
  ]);
});

test("a library in use must be declared for those who install the package", async () => {
  addCoreAndMetrics();
  write("node_modules/ranks/package.json", JSON.stringify({ name: "ranks", version: "1.0.0", main: "index.js" }));
  write("node_modules/ranks/index.js", "exports.rank = 1;\n");
  write("packages/metrics/src/rank.ts", `export { rank } from "ranks";\n`);
  expect(await findViolations(root)).toEqual([
    "packages/metrics/src/rank.ts -> node_modules/ranks/index.js: no-undeclared-dependency",
  ]);
});

test("a package.json may not declare what the sources may not import", async () => {
  addPackage("core", { "@rukun/metrics": "0.0.0" });
  write("packages/core/src/index.ts", "export const one = 1;\n");
  addPackage("metrics");
  write("packages/metrics/src/index.ts", "export const first = 1;\n");
  expect(await findViolations(root)).toEqual(["packages/core/package.json -> @rukun/metrics: wrong direction"]);
});

test("a package that nobody gave a place is reported", async () => {
  addPackage("gamification");
  write("packages/gamification/src/index.ts", "export const one = 1;\n");
  expect(await findViolations(root)).toEqual([
    "packages/gamification/package.json: not in scripts/boundaries/directions.mjs",
  ]);
});
