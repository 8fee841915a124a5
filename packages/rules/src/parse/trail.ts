import type { Path } from "@rukun/core";

/** A path as a list from its end, which a walk can make longer without copying it. */
export interface Trail {
  /** The last part. */
  readonly part: string | number;
  /** What is before it. */
  readonly parent: Trail | undefined;
}

/** The path of a trail. */
export function pathOf(trail: Trail | undefined): Path {
  const path: (string | number)[] = [];
  for (let step = trail; step !== undefined; step = step.parent) path.unshift(step.part);
  return path;
}
