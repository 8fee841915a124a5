import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { findExamples, sourceFiles } from "./find-examples.mjs";
import { runExample } from "./run-example.mjs";

const root = join(import.meta.dirname, "..", "..");
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

/** What an example may use without importing it: everything its package and core offer, its own file, and zod. */
async function scopeOf(path, name) {
  const scope = { z, console: { log() {} } };
  for (const entry of [...entriesOf("core"), ...entriesOf(name), path]) Object.assign(scope, await import(entry));
  return scope;
}

describe("every example in the documentation runs and gives what it says", () => {
  for (const packageName of readdirSync(join(root, "packages"))) {
    const sources = join(root, "packages", packageName, "src");
    if (!existsSync(join(sources, "index.ts"))) continue;
    for (const path of sourceFiles(sources)) {
      for (const { name, code } of findExamples(path)) {
        test(`${relative(root, path)}: ${name}`, async () => {
          await runExample({ code, scope: await scopeOf(path, packageName), compare });
        });
      }
    }
  }
});

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

  test("an unknown name and broken code fail", async () => {
    await expect(run("third(4) // => 2")).rejects.toThrow("third is not defined");
    await expect(run("half(4 // => 2")).rejects.toThrow();
  });
});
