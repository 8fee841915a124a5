// Every `@example` in the packages' sources compiles, runs, and gives what it says.
//
// How to write one: plain TypeScript below the tag, in which all that the package and those it builds on export is at hand
// without an import. A value is promised by a comment after a statement, and may go on over further comment lines:
//
//     expression // => value
//     const name = expression; // => value
//
// The two must be deeply equal; `0.5959…` stands for any number that begins so.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { compileExamples } from "./compile-examples.mjs";
import { findExamples, sourceFiles } from "./find-examples.mjs";
import { runExample } from "./run-example.mjs";

const root = join(import.meta.dirname, "..", "..");
// Compiling every package takes seconds, many on a busy machine.
const compilerTimeout = 120_000;
const compare = (actual, expected) => {
  expect(actual).toEqual(expected);
};

const home = process.cwd();
let folder;

// Examples find the files they read, plain and compressed, in a folder of their own.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rukun-examples-"));
  for (const file of readdirSync(join(import.meta.dirname, "files"))) {
    const bytes = readFileSync(join(import.meta.dirname, "files", file));
    writeFileSync(join(folder, file), bytes);
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes));
  }
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** The modules a package exports, core's first, as sources. */
function entriesOf(name) {
  const { exports } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  return Object.values(exports).flatMap((target) =>
    typeof target === "object" ? [join(root, "packages", name, target["@rukun/source"])] : [],
  );
}

/** The packages of ours that a package builds on, core last. */
function dependenciesOf(name) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  const own = Object.keys(dependencies).flatMap((key) =>
    key.startsWith("@rukun/") ? key.slice("@rukun/".length) : [],
  );
  return [...own.filter((dependency) => dependency !== "core"), "core"];
}

/** Every example, with the modules it may use without importing them: its package's, its own file, what it builds on. */
const examples = readdirSync(join(root, "packages"))
  .filter((name) => existsSync(join(root, "packages", name, "src", "index.ts")))
  .flatMap((packageName) =>
    sourceFiles(join(root, "packages", packageName, "src")).flatMap((path) => {
      const entries = [...entriesOf(packageName), path, ...dependenciesOf(packageName).flatMap(entriesOf)];
      return findExamples(path).map(({ name, code }) => ({
        title: `${relative(root, path)}: ${name}`,
        code,
        path,
        entries,
      }));
    }),
  );

async function scopeOf({ entries }) {
  const scope = { z, console: { log() {} } };
  for (const entry of entries.toReversed()) Object.assign(scope, await import(entry));
  return scope;
}

describe("every example in the documentation runs and gives what it says", () => {
  test.each(examples)("$title", async (example) => {
    await runExample({ code: example.code, scope: await scopeOf(example), compare });
  });
});

test(
  "every example compiles",
  () => {
    const faults = compileExamples({ root, examples });
    const faulty = examples.flatMap(({ title }, index) => faults[index].map((fault) => `${title}: ${fault}`));
    expect(faulty).toEqual([]);
  },
  compilerTimeout,
);

describe("an example that lies is found", () => {
  const scope = { half: (value) => value / 2 };
  const run = (code) => runExample({ code, scope, compare });

  test("a right value passes, a wrong one fails", async () => {
    expect(await run("half(4) // => 2")).toBe(1);
    await expect(run("half(4) // => 3")).rejects.toThrow("expected 2 to deeply equal 3");
  });

  test("types are dropped, promises awaited, values found on the next lines", async () => {
    const code = `const four: number = 4;\nPromise.resolve([half(four)])\n// => [\n//   2,\n// ]`;
    expect(await run(code)).toBe(1);
  });

  test("an ellipsis stands for the digits left out", async () => {
    expect(await run("({ low: half(1 / 3) }) // => { low: 0.1666… }")).toBe(1);
    await expect(run("half(1 / 3) // => 0.17…")).rejects.toThrow("to deeply equal");
  });

  test.each(["if (true) {\n  half(4) // => 3\n}", "half(4) // => 2\n// => 3"])(
    "a promise nobody keeps fails: %j",
    async (code) => {
      await expect(run(code)).rejects.toThrow(/"\/\/ =>", of which/);
    },
  );

  test(
    "one that does not compile is reported",
    () => {
      const path = join(root, "packages", "core", "src", "index.ts");
      const compile = (code) => compileExamples({ root, examples: [{ path, code, entries: [path] }] });
      expect(compile('const day: number = dayFromDate("1970-01-02"); // => 1')).toEqual([[]]);
      expect(compile('const day: string = dayFromDate("1970-01-02"); // => 1\nunknownName(day)')).toEqual([
        [
          "day: string = dayFromDate(\"1970-01-02\"); // => 1: Type 'number' is not assignable to type 'string'.",
          "unknownName(day): Cannot find name 'unknownName'.",
        ],
      ]);
    },
    compilerTimeout,
  );

  test("an unknown name and broken code fail", async () => {
    await expect(run("third(4) // => 2")).rejects.toThrow("third is not defined");
    await expect(run("half(4 // => 2")).rejects.toThrow();
  });
});
