// The TypeScript in READMEs and guides compiles, what promises a value by `// => value` runs and gives it, and the two
// READMEs keep in step. Paths in what runs are relative to the repository, as a reader would run it.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileExamples } from "./compile-examples.mjs";
import { runExample } from "./run-example.mjs";

const root = join(import.meta.dirname, "..", "..");
const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
const guides = [
  "README.md",
  "README.id.md",
  ...packages.map((folder) => `${folder}/README.md`),
  ...pagesIn("docs"),
].filter((file) => existsSync(join(root, file)));

function pagesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("api"))
    .map((file) => `${folder}/${file}`);
}

function blocksOf(path, language) {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
}

const home = process.cwd();
const scope = { console: { log() {}, error() {} } };
beforeAll(async () => {
  process.chdir(root);
  for (const folder of packages) {
    const { exports } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    for (const target of Object.values(exports)) {
      if (typeof target === "object") Object.assign(scope, await import(join(root, folder, target["@rukun/source"])));
    }
  }
});
afterAll(() => {
  process.chdir(home);
});

const examples = guides.flatMap((guide) =>
  blocksOf(guide, "ts").map((code, index) => ({
    title: `${guide} ${index + 1}`,
    path: join(root, guide),
    entries: [],
    code,
  })),
);

describe("the code in the guides gives what it says", () => {
  test.each(examples.filter(({ code }) => code.includes("// =>")))("$title", async ({ code }) => {
    await runExample({ code, scope, compare: (actual, expected) => expect(actual).toEqual(expected) });
  });
});

test("the code in the guides compiles", () => {
  const faults = compileExamples({ root, examples });
  expect(examples.flatMap(({ title }, index) => faults[index].map((fault) => `${title}: ${fault}`))).toEqual([]);
}, 120_000);

test("the English and the Indonesian README have the same parts", () => {
  const shapeOf = (path) => ({
    headings: readFileSync(join(root, path), "utf8").match(/^#+ (?:`.*`)?/gm),
    links: readFileSync(join(root, path), "utf8").match(/\]\((?!README)[^)]+\)/g),
    commands: blocksOf(path, "sh").map((code) => code.match(/^(?:npm|npx rukun \w+)/gm)),
    values: blocksOf(path, "ts").map((code) => code.match(/\/\/ => .*$/gm)),
  });
  expect(shapeOf("README.id.md")).toEqual(shapeOf("README.md"));
});
