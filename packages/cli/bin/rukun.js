#!/usr/bin/env node
// Committed, because npm links no bin whose file is missing at install: the build comes after.
import { existsSync } from "node:fs";

const entry = new URL("../dist/index.js", import.meta.url);

if (existsSync(entry)) {
  const { run } = await import(entry.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write("rukun is not built yet: run `npm run build` first.\n");
  process.exitCode = 2;
}
