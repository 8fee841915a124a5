import type { Issue } from "@rukun/core";
import type { z } from "zod";

/** A schema that also runs checks of ours on what it read, each with its own code and parameters. */
export function withChecks<Value>(
  schema: z.ZodType<Value>,
  check: (value: Value) => readonly Issue[],
): z.ZodType<Value> {
  return schema.superRefine((value, context) => {
    for (const { code, path, params } of check(value)) {
      context.addIssue({ code: "custom", path: [...path], params: { ...params, code } });
    }
  });
}
