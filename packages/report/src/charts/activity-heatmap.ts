import type { MetricSection } from "../build/report.js";
import type { Phrases } from "../wording/phrases.js";
import type { Chart } from "./chart.js";
import { axisStyle, chartColors, draw } from "./draw.js";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * When members are active: a square for each hour of the week, larger and stronger with more activities. Size says it
 * without colour, and both schemes need only one hue.
 */
export function activityHeatmapChart(metrics: readonly MetricSection[], phrases: Phrases): Chart | undefined {
  const result = metrics.map((section) => section.result).find(({ heatmap }) => heatmap !== undefined);
  const cells = result?.heatmap ?? [];
  const most = cells.reduce((best, cell) => (cell.value > best.value ? cell : best), { weekday: 1, hour: 0, value: 0 });
  if (result === undefined || most.value <= 0) return undefined;
  const names = weekdays.map((weekday) => phrases.text(`weekday.${weekday}`));
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, "0"));
  const option = {
    grid: { left: 8, right: 12, top: 8, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "category",
      data: hours,
      ...axisStyle,
      splitLine: { show: false },
      axisLabel: { ...axisStyle.axisLabel, interval: 2 },
    },
    yAxis: { type: "category", data: names, inverse: true, ...axisStyle, splitLine: { show: false } },
    series: [
      {
        type: "scatter",
        symbol: "rect",
        // The area goes with the value; nothing at all leaves nothing to see.
        data: cells
          .filter(({ value }) => value > 0)
          .map(({ weekday, hour, value }) => {
            const size = Math.sqrt(value / most.value);
            return {
              value: [hour, weekday - 1],
              symbolSize: [Math.max(3, Math.round(17 * size)), Math.max(3, Math.round(30 * size))],
              itemStyle: { color: chartColors.blue, opacity: Number((0.45 + 0.55 * size).toFixed(2)) },
            };
          }),
        emphasis: { disabled: true },
      },
    ],
  };
  return {
    id: "chart-heatmap",
    title: phrases.text("chart.heatmap.title"),
    description: phrases.text("chart.heatmap.description", {
      timeZone: result.timeZone,
      weekday: names[most.weekday - 1] ?? "",
      hour: `${hours[most.hour] ?? ""}:00`,
    }),
    legend: [],
    svg: draw(option, "chart-heatmap"),
    table: {
      head: [phrases.text("chart.heatmap.hour"), ...names],
      rows: hours.map((name, hour) => [
        `${name}:00`,
        ...weekdays.map((weekday) => {
          const cell = cells.find((each) => each.weekday === weekday && each.hour === hour);
          return phrases.count(cell?.value ?? 0);
        }),
      ]),
    },
  };
}
