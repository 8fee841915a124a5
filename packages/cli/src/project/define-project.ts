import type { Project } from "./project.js";

/**
 * Types a project in a `rukun.config.ts`.
 *
 * @example
 * export default defineProject({
 *   community: { id: "kopi", name: "Kopi Nusantara", timeZone: "Asia/Jakarta" },
 *   sources: [{ platform: "ndjson", path: "data/activities.ndjson" }],
 * });
 */
export function defineProject(project: Project): Project {
  return project;
}
