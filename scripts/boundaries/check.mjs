/** `npm run check:boundaries`: prints what crosses a boundary and fails when anything does. */
import { findViolations } from "./find-violations.mjs";

const violations = await findViolations(process.cwd());
for (const violation of violations) console.error(violation);
console.error(
  violations.length === 0 ? "boundaries: all dependencies point the right way" : `${violations.length} found`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
