import { ActivityLog } from "./activity-log.js";

/**
 * One log out of two: those of two months, two platforms or two workers. Activities that are in both count once, and
 * every metric comes out the same whichever log comes first.
 *
 * @returns a new log; both stay as they are
 * @example
 * const monday = createActivityLog([{ id: "e1", type: "visit", actorId: "budi", occurredAt: 1772287274000 }]);
 * const tuesday = createActivityLog([{ id: "e2", type: "visit", actorId: "siti", occurredAt: 1772373674000 }]);
 * mergeLogs(monday, tuesday).memberCount // => 2
 */
export function mergeLogs(first: ActivityLog, second: ActivityLog): ActivityLog {
  const merged = new ActivityLog();
  merged.appendLog(first);
  merged.appendLog(second);
  return merged;
}
