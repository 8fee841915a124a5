import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createTestFolder } from "./fixture/run-in-folder.js";

const bin = fileURLToPath(new URL("../bin/rukun.js", import.meta.url));

function node(...words: string[]): Promise<{ status: number | null; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, words, (_error, output, errors) =>
      resolve({ status: child.exitCode, output, errors }),
    );
  });
}

test("the committed bin says what to do where nothing is built", async () => {
  const { path } = await createTestFolder({ "package.json": '{"type":"module"}' });
  await mkdir(join(path, "bin"));
  await copyFile(bin, join(path, "bin", "rukun.js"));
  expect(await node(join(path, "bin", "rukun.js"))).toEqual({
    status: 2,
    output: "",
    errors: "rukun is not built yet: run `npm run build` first.\n",
  });
});

test("the bin hands its words over and ends with the status it is told", async () => {
  const { path } = await createTestFolder({
    "package.json": '{"type":"module"}',
    "dist/index.js": "export const run = async (words) => (console.log(words.join()), 2);",
  });
  await mkdir(join(path, "bin"));
  await copyFile(bin, join(path, "bin", "rukun.js"));
  expect(await node(join(path, "bin", "rukun.js"), "score", "a.json")).toEqual({
    status: 2,
    output: "score,a.json\n",
    errors: "",
  });
});
