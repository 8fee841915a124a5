import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import { mayUse, mayUseAll } from "./directions.mjs";
import { ruleSet } from "./rules.mjs";

/**
 * Everything in a repository laid out as this one that crosses a boundary it must not cross, one line each; empty
 * when all is well.
 *
 * @param {string} root - the repository's folder
 * @returns {Promise<string[]>}
 */
export async function findViolations(root) {
  return [...(await importViolations(root)), ...manifestViolations(root)];
}

/** @param {string} root */
async function importViolations(root) {
  const folders = ["packages", "apps"].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      ruleSet,
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "/(dist|data|coverage|\\.turbo)/" },
    },
    // The source condition makes `@rukun/core` mean its sources, so nothing has to be built first.
    { conditionNames: ["@rukun/source", "import", "node", "default"], exportsFields: ["exports"] },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser gave text instead of a result");
  if (output.summary.totalCruised === 0) throw new Error(`nothing to check in ${root}`);
  return output.summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle === undefined ? [from, to] : [from, ...cycle.map((step) => step.name)];
    return `${way.join(" -> ")}: ${rule.name}`;
  });
}

/** @param {string} root */
function manifestViolations(root) {
  const packages = readdirSync(join(root, "packages"))
    .filter((folder) => existsSync(join(root, "packages", folder, "package.json")))
    .map((folder) => {
      const path = `packages/${folder}/package.json`;
      return { folder, path, manifest: JSON.parse(readFileSync(join(root, path), "utf8")) };
    });
  const folderOf = new Map(packages.map(({ folder, manifest }) => [manifest.name, folder]));

  return packages.flatMap(({ folder, path, manifest }) => {
    if (!(folder in mayUse) && !mayUseAll.includes(folder)) {
      return [`${path}: not in scripts/boundaries/directions.mjs`];
    }
    const allowed = mayUse[folder] ?? [...folderOf.values()];
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies };
    return Object.keys(declared).flatMap((name) => {
      const target = folderOf.get(name);
      return target === undefined || allowed.includes(target) ? [] : [`${path} -> ${name}: wrong direction`];
    });
  });
}
