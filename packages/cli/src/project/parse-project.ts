import { checkTimeZone, parsePeriod } from "@rukun/core";
import { parseWith } from "@rukun/core/schemas";
import { CommandError } from "../errors/command-error.js";
import { projectSchema } from "./project-schema.js";
import type { Project } from "./project.js";

/**
 * Checks what a project file holds.
 *
 * @throws RukunError with every issue: unknown keys with the nearest known one, values of another type, a time zone
 * that does not exist, a period that ends before it begins, a mapping of what is not CSV
 */
export function parseProject(value: unknown): Project {
  const project = parseWith(projectSchema, value);
  checkTimeZone(project.community.timeZone, ["community", "timeZone"]);
  if (project.period !== undefined && "from" in project.period) parsePeriod(project.period, ["period"]);
  for (const [index, { platform, mapping }] of project.sources.entries()) {
    if (mapping !== undefined && platform !== "csv") {
      throw new CommandError({ code: "mapping-without-csv", path: ["sources", index, "mapping"] });
    }
  }
  return project;
}
