import { assessmentSchema, localDateSchema, metricResultSchema, parseWith } from "@rukun/core/schemas";
import { z } from "zod";
import type { Snapshot } from "./snapshot.js";

const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  schemaVersion: z.literal(1),
  communityId: z.string(),
  asOf: localDateSchema,
  results: z.array(metricResultSchema),
  assessment: assessmentSchema,
});

/**
 * Checks what a file of the history holds.
 *
 * @throws RukunError with every issue
 */
export function parseSnapshot(value: unknown, file: string): Snapshot {
  return parseWith(snapshotSchema, value, { file });
}
