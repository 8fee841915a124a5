import type { MetricSection } from "../build/report.js";
import { dash, type Phrases } from "../wording/phrases.js";
import type { Chart } from "./chart.js";
import { axisStyle, chartColors, draw } from "./draw.js";
import { datesOf, lastValue, seriesOf, tableDates, valuesByDate } from "./series-lines.js";

const monthly = ["mau_30d", "mau_28d", "mau_calendar"];

/** Members active in a day, a week and a month over time: lines of different strokes, so that colour is not needed. */
export function activeMembersChart(metrics: readonly MetricSection[], phrases: Phrases): Chart | undefined {
  const month = seriesOf(metrics, monthly)[0];
  const series = [...(month === undefined ? [] : [month]), ...seriesOf(metrics, ["wau_7d", "dau"])];
  const first = series[0];
  const dates = datesOf(series);
  const [from, to] = [dates[0], dates.at(-1)];
  if (first === undefined || from === undefined || to === undefined) return undefined;
  const names = series.map(({ title }) => phrases.local(title));
  const values = series.map(valuesByDate);
  const strokes = [
    { color: chartColors.blue, type: "solid", width: 2.5 },
    { color: chartColors.orange, type: [6, 3], width: 2 },
    { color: chartColors.green, type: [2, 2], width: 1.5 },
  ] as const;
  const option = {
    grid: { left: 8, right: 16, top: 12, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: { type: "category", data: dates.map((date) => phrases.shortDate(date)), boundaryGap: false, ...axisStyle },
    yAxis: { type: "value", ...axisStyle },
    series: values.map((byDate, index) => ({
      type: "line",
      name: names[index],
      data: dates.map((date) => byDate.get(date) ?? null),
      symbol: "none",
      lineStyle: strokes[index],
      itemStyle: { color: strokes[index]?.color },
      emphasis: { disabled: true },
    })),
  };
  const last = lastValue(first);
  return {
    id: "chart-active",
    title: phrases.text("chart.active.title"),
    description: phrases.text("chart.active.description", {
      from: phrases.date(from),
      to: phrases.date(to),
      name: `“${names[0] ?? ""}”`,
      last: last === null ? dash : phrases.count(last),
    }),
    legend: strokes.slice(0, names.length).map(({ color, type, width }, index) => ({
      name: names[index] ?? "",
      color,
      stroke: { width, ...(type === "solid" ? {} : { dashes: type.join(" ") }) },
    })),
    svg: draw(option, "chart-active"),
    table: {
      head: [phrases.text("chart.date"), ...names],
      rows: tableDates(dates, first.result.granularity).map((date) => [
        phrases.date(date),
        ...values.map((byDate) => countOrDash(byDate.get(date), phrases)),
      ]),
    },
  };
}

function countOrDash(value: number | null | undefined, phrases: Phrases): string {
  return value === null || value === undefined ? dash : phrases.count(value);
}
