import { canonicalJson, sha256Hex, type Population } from "@rukun/core";
import type { Project } from "../../project/project.js";

/**
 * Who is counted, as the project file says it. The version is made of the lists, so that it changes exactly when they
 * do.
 */
export function projectPopulation({ community, population = {} }: Project): Population {
  return { id: community.id, version: sha256Hex(canonicalJson(population)).slice(0, 12), ...population };
}
