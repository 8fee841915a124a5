/**
 * `npm run check:packed`: packs every package as for publishing, installs the tarballs into an empty project as a
 * customer would, and there imports each entry, requires it, and runs the command.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = mkdtempSync(join(tmpdir(), "rukun-packed-"));

function run(command, parameters, folder = project) {
  return execFileSync(command, parameters, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** @returns the entries a package offers to code, as import specifiers */
function entriesOf({ name, exports }) {
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .map(([subpath]) => name + subpath.slice(1));
}

try {
  const manifests = readdirSync("packages").map((folder) =>
    JSON.parse(readFileSync(join("packages", folder, "package.json"), "utf8")),
  );
  const tarballs = join(project, "tarballs");
  mkdirSync(tarballs);
  run("npm", ["pack", "--workspaces", "--pack-destination", tarballs, "--silent"], process.cwd());

  const { zod } = JSON.parse(readFileSync("package.json", "utf8")).devDependencies;
  const dependencies = Object.fromEntries(
    manifests.map(({ name, version }) => [
      name,
      `file:tarballs/${name.replace("@", "").replace("/", "-")}-${version}.tgz`,
    ]),
  );
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ private: true, dependencies: { ...dependencies, zod } }),
  );
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"]);

  const entries = manifests.flatMap(entriesOf);
  writeFileSync(
    join(project, "load.cjs"),
    `const entries = ${JSON.stringify(entries)};
     (async () => {
       for (const entry of entries) {
         const required = require(entry);
         const imported = await import(entry);
         const names = Object.keys(imported);
         if (names.length === 0) throw new Error(entry + " exports nothing");
         for (const name of names) {
           if (required[name] !== imported[name]) throw new Error(entry + ": require() gives another " + name);
         }
       }
     })().catch((error) => { console.error(error); process.exitCode = 1; });`,
  );
  run("node", ["load.cjs"]);

  const { version } = manifests.find(({ name }) => name === "rukun");
  const printed = run("npx", ["--no-install", "rukun", "--version"]).trim();
  if (printed !== version) throw new Error(`rukun --version printed "${printed}", not ${version}`);

  console.log(
    `packed: ${manifests.length} packages install, ${entries.length} entries import and require, rukun ${printed} runs`,
  );
} catch (error) {
  console.error(error.stdout ?? "", error.stderr ?? "");
  throw error;
} finally {
  rmSync(project, { recursive: true, force: true });
}
