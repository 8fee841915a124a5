import { dau } from "../activity/dau.js";
import { mauCalendar } from "../activity/mau-calendar.js";
import { mau28d, mau30d, wau7d } from "../activity/rolling-active.js";
import { stickinessRatio } from "../activity/stickiness-ratio.js";
import {
  lifecycleDormant,
  lifecycleNew,
  lifecycleResurrecting,
  lifecycleReturning,
} from "../lifecycle/lifecycle-metrics.js";
import { retentionNDay, retentionUnbounded } from "../retention/retention-metrics.js";
import type { MetricDefinition } from "./metric-definition.js";
import { metricIds, type MetricId } from "./metric-ids.js";

const byId: { readonly [Id in MetricId]: MetricDefinition<Id> } = {
  dau,
  wau_7d: wau7d,
  mau_28d: mau28d,
  mau_30d: mau30d,
  mau_calendar: mauCalendar,
  stickiness_ratio: stickinessRatio,
  lifecycle_new: lifecycleNew,
  lifecycle_returning: lifecycleReturning,
  lifecycle_resurrecting: lifecycleResurrecting,
  lifecycle_dormant: lifecycleDormant,
  retention: retentionNDay,
  retention_unbounded: retentionUnbounded,
};

/** Every metric, in the catalogue's order. */
export const definitions: readonly MetricDefinition<MetricId>[] = /* @__PURE__ */ metricIds.map((id) => byId[id]);
