import type { Report } from "../build/report.js";
import type { Phrases } from "../wording/phrases.js";
import { activeMembersChart } from "./active-members.js";
import { activityHeatmapChart } from "./activity-heatmap.js";
import type { Chart } from "./chart.js";
import { firstResponseChart } from "./first-response.js";
import { lifecycleChart } from "./lifecycle.js";

/** The charts that a report's metrics suffice for. */
export function reportCharts({ charts }: Report, phrases: Phrases): Chart[] {
  return [activeMembersChart, lifecycleChart, firstResponseChart, activityHeatmapChart].flatMap(
    (chart) => chart(charts, phrases) ?? [],
  );
}
