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
import { contributorAbsenceFactorMetric, giniMetric, topShareMetric } from "../inequality/inequality-metrics.js";
import { activeContributors, newContributors } from "../members/contributors.js";
import { newMembers } from "../members/new-members.js";
import { returningContributorRate } from "../members/returning-contributor-rate.js";
import { channelsOwnedShare } from "../registers/channel-metrics.js";
import { contentScheduleAdherence } from "../registers/content-slot-metrics.js";
import { decisionsVerified180d } from "../registers/decision-metrics.js";
import {
  feedbackClosedLoopShare,
  feedbackMethods180d,
  feedbackNegativeHandledShare,
} from "../registers/feedback-metrics.js";
import { goalsLinkedShare, goalsOnTrackShare, goalsSmartShare } from "../registers/goal-metrics.js";
import { kpiFreshShare } from "../registers/kpi-metrics.js";
import { reviewsWritten12m } from "../registers/review-metrics.js";
import { medianFirstResponse } from "../responses/median-first-response.js";
import { newcomerReplyParity } from "../responses/newcomer-reply-parity.js";
import { replyCoverage7d } from "../responses/reply-coverage.js";
import { responseRate } from "../responses/response-rate.js";
import { ttfr } from "../responses/ttfr.js";
import { activityHeatmap } from "../rhythm/activity-heatmap.js";
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
  new_members: newMembers,
  active_contributors: activeContributors,
  new_contributors: newContributors,
  lifecycle_new: lifecycleNew,
  lifecycle_returning: lifecycleReturning,
  lifecycle_resurrecting: lifecycleResurrecting,
  lifecycle_dormant: lifecycleDormant,
  retention: retentionNDay,
  retention_unbounded: retentionUnbounded,
  ttfr,
  response_rate: responseRate,
  "interaction.reply_coverage_7d": replyCoverage7d,
  "interaction.median_first_response_h": medianFirstResponse,
  "members.returning_contributor_rate": returningContributorRate,
  "inclusion.newcomer_reply_parity": newcomerReplyParity,
  gini: giniMetric,
  top_share: topShareMetric,
  contributor_absence_factor: contributorAbsenceFactorMetric,
  activity_heatmap: activityHeatmap,
  "goals.smart_share": goalsSmartShare,
  "goals.linked_share": goalsLinkedShare,
  "goals.on_track_share": goalsOnTrackShare,
  "channels.owned_share": channelsOwnedShare,
  "feedback.methods_180d": feedbackMethods180d,
  "feedback.negative_handled_share": feedbackNegativeHandledShare,
  "feedback.closed_loop_share": feedbackClosedLoopShare,
  "content.schedule_adherence": contentScheduleAdherence,
  "kpi.fresh_share": kpiFreshShare,
  "reviews.written_12m": reviewsWritten12m,
  "decisions.verified_180d": decisionsVerified180d,
};

/** Every metric, in the catalogue's order. */
export const definitions: readonly MetricDefinition<MetricId>[] = /* @__PURE__ */ metricIds.map((id) => byId[id]);
