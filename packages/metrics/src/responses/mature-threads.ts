import { windowEndingWith, type MetricRequest } from "../catalogue/metric-request.js";
import type { ResponseTimes, ResponseTimesQuery } from "../primitives/response-times.js";

const sevenDays = 7 * 86_400_000;

/** Asks for the threads of the scorer's window that have had seven days to be answered. */
export function matureThreads(request: MetricRequest, threads: ResponseTimesQuery["threads"]): ResponseTimesQuery {
  const opened = windowEndingWith(request);
  return { primitive: "response-times", opened, openedUntil: request.asOf - sevenDays, threads };
}

/** How many threads there are and how many of them were answered within seven days, the last moment included. */
export function coverage({ answered, waiting }: ResponseTimes): { readonly covered: number; readonly threads: number } {
  const covered = answered.filter((wait) => wait <= sevenDays).length;
  return { covered, threads: answered.length + waiting.length };
}
