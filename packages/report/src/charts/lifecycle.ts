import type { MetricSection } from "../build/report.js";
import { dash, type Phrases } from "../wording/phrases.js";
import type { Chart } from "./chart.js";
import { axisStyle, chartColors, draw } from "./draw.js";
import { datesOf, seriesOf, tableDates, valuesByDate } from "./series-lines.js";

const ids = ["lifecycle_returning", "lifecycle_resurrecting", "lifecycle_new", "lifecycle_dormant"];

/** Who comes, stays and goes: stacked bars, those who went quiet below the line. */
export function lifecycleChart(metrics: readonly MetricSection[], phrases: Phrases): Chart | undefined {
  const series = seriesOf(metrics, ids);
  const all = datesOf(series);
  // More bars than a picture can hold apart: the latest ones say most.
  const dates = all.slice(-36);
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const names = series.map(({ title }) => phrases.local(title));
  const values = series.map(valuesByDate);
  const option = {
    grid: { left: 8, right: 16, top: 12, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "category",
      data: dates.map((date) => phrases.shortDate(date)),
      ...axisStyle,
      axisLine: { ...axisStyle.axisLine, onZero: true },
    },
    yAxis: { type: "value", ...axisStyle },
    series: series.map(({ result }, index) => ({
      type: "bar",
      stack: "members",
      name: names[index],
      data: dates.map((date) => values[index]?.get(date) ?? 0),
      itemStyle: {
        color: colorOf(result.id),
        // A gap of the page's colour holds the parts of a bar apart without colour.
        borderColor: "var(--page,#fff)",
        borderWidth: 1,
      },
      emphasis: { disabled: true },
    })),
  };
  return {
    id: "chart-lifecycle",
    title: phrases.text("chart.lifecycle.title"),
    description: phrases.text("chart.lifecycle.description", { from: phrases.date(from), to: phrases.date(to) }),
    legend: series.map(({ result }, index) => ({ name: names[index] ?? "", color: colorOf(result.id) })),
    svg: draw(option, "chart-lifecycle"),
    table: {
      head: [phrases.text("chart.date"), ...names],
      rows: tableDates(dates, series[0]?.result.granularity).map((date) => [
        phrases.date(date),
        ...values.map((byDate) => {
          const value = byDate.get(date) ?? null;
          return value === null ? dash : phrases.count(value);
        }),
      ]),
    },
  };
}

function colorOf(id: string): string {
  const colors = [chartColors.blue, chartColors.green, chartColors.orange, chartColors.purple];
  return colors[ids.indexOf(id)] ?? chartColors.blue;
}
