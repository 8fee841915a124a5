import { activityTypes, parseInstant, type Activity } from "@rukun/core";
import { MetricsError } from "../errors/metrics-error.js";

/** One activity as numbers of its log; see `LogColumns`. */
export interface Row {
  readonly time: number;
  readonly type: number;
  readonly member: number;
  readonly channel: number;
  readonly thread: number;
  readonly object: number;
  readonly replyTo: number;
  readonly inferred: number;
}

const typeNumbers: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  activityTypes.map((type, number) => [type as string, number]),
);

const occurredAt = ["occurredAt"] as const;

/** The time and type of an activity, checked. */
export function readRow(activity: Activity): Pick<Row, "time" | "type"> {
  const type = typeNumbers.get(activity.type);
  if (type === undefined) {
    const params = { type: activity.type, types: activityTypes.join(", ") };
    throw new MetricsError({ code: "unknown-activity-type", path: ["type"], params });
  }
  // The types promise both, the world does not.
  for (const key of ["id", "actorId"] as const) {
    if (typeof activity[key] !== "string" || activity[key] === "") {
      throw new MetricsError({ code: "invalid-activity", path: [key], params: { missing: key } });
    }
  }
  return { time: parseInstant(activity.occurredAt, occurredAt), type };
}
