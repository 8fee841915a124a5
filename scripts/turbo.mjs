/** Runs turbo with its telemetry and its notices off: building Rukun sends nothing anywhere. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const turbo = fileURLToPath(import.meta.resolve("turbo/bin/turbo"));
const { status } = spawnSync(process.execPath, [turbo, "run", ...process.argv.slice(2), "--output-logs=errors-only"], {
  stdio: "inherit",
  env: { ...process.env, DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
});
process.exitCode = status ?? 1;
