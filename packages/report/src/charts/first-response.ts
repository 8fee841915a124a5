import { formatDuration } from "@rukun/core";
import type { MetricSection } from "../build/report.js";
import type { Phrases } from "../wording/phrases.js";
import type { Chart } from "./chart.js";
import { axisStyle, chartColors, draw } from "./draw.js";

/** The share of threads answered within an hour, a day, a week: unanswered ones counted. */
export function firstResponseChart(metrics: readonly MetricSection[], phrases: Phrases): Chart | undefined {
  const result = metrics.map((section) => section.result).find(({ answeredWithin }) => answeredWithin !== undefined);
  const shares = Object.entries(result?.answeredWithin ?? {})
    .flatMap(([seconds, share]) => (share === null ? [] : [{ seconds: Number(seconds), share }]))
    .sort((a, b) => a.seconds - b.seconds);
  if (shares.length === 0) return undefined;
  const names = shares.map(({ seconds }) => formatDuration(phrases.locale, seconds));
  const option = {
    grid: { left: 8, right: 24, top: 16, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "value",
      min: 0,
      max: 1,
      ...axisStyle,
      axisLabel: { ...axisStyle.axisLabel, formatter: (share: number) => phrases.share(share) },
    },
    yAxis: { type: "category", inverse: true, data: names, ...axisStyle },
    series: [
      {
        type: "bar",
        barMaxWidth: 40,
        data: shares.map(({ share }) => share),
        itemStyle: { color: chartColors.blue },
        emphasis: { disabled: true },
        label: {
          show: true,
          // Inside where there is room, so that a bar near 100 % keeps its figure in the picture.
          position: "right",
          color: chartColors.text,
          fontSize: 13,
          formatter: ({ dataIndex }: { dataIndex: number }) => phrases.share(shares[dataIndex]?.share ?? 0),
        },
      },
    ],
  };
  return {
    id: "chart-response",
    title: phrases.text("chart.response.title"),
    description: phrases.text("chart.response.description"),
    legend: [],
    svg: draw(option, "chart-response"),
    table: {
      head: [phrases.text("chart.response.within"), phrases.text("chart.response.share")],
      rows: shares.map(({ share }, index) => [names[index] ?? "", phrases.share(share)]),
    },
  };
}
