import type { Finished } from "../catalogue/metric-definition.js";

/** The share of the responses used that were inferred; nothing to say where none was. */
export function inferredShare(inferred: number, responses: number): Pick<Finished, "inferredShare"> {
  return inferred === 0 ? {} : { inferredShare: inferred / responses };
}
