import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

/** The size that charts are drawn at, in pixels; pages scale it. */
const chartSize = { width: 560, height: 300 } as const;

// The page's style sheet defines these for light and for dark; what follows the comma is for a chart outside a page.
// The hues are those of Okabe and Ito (2008), which colour-blind readers can tell apart.
export const chartColors = {
  blue: "var(--chart-blue,#0072b2)",
  orange: "var(--chart-orange,#d55e00)",
  green: "var(--chart-green,#009e73)",
  purple: "var(--chart-purple,#aa4499)",
  text: "var(--chart-text,#444)",
  rule: "var(--chart-rule,#ccc)",
} as const;

/** How a chart's texts look. */
export interface ChartTextStyle {
  /** Their colour. */
  readonly color: string;
  /** Their size in pixels. */
  readonly fontSize: number;
}

/** How an axis looks. */
export interface AxisStyle {
  /** Its labels. */
  readonly axisLabel: ChartTextStyle & { readonly hideOverlap: boolean };
  /** Its line. */
  readonly axisLine: { readonly lineStyle: { readonly color: string } };
  /** Its ticks. */
  readonly axisTick: { readonly show: boolean };
  /** The lines across the picture. */
  readonly splitLine: { readonly lineStyle: { readonly color: string; readonly width: number } };
}

const text: ChartTextStyle = { color: chartColors.text, fontSize: 13 };

/** How every axis looks. */
export const axisStyle: AxisStyle = {
  axisLabel: { ...text, hideOverlap: true },
  axisLine: { lineStyle: { color: chartColors.rule } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: chartColors.rule, width: 1 } },
};

/**
 * Draws a chart as SVG without a browser.
 *
 * @param option - what ECharts is told to draw
 * @param id - unique on the page; every id in the picture begins with it
 * @returns the same markup for the same option and id, whatever was drawn before
 */
export function draw(option: EChartsCoreOption, id: string): string {
  use([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: "svg", ssr: true, ...chartSize });
  chart.setOption({ animation: false, silent: true, textStyle: { fontFamily: "inherit", ...text }, ...option });
  const markup = chart.renderToSVGString();
  chart.dispose();
  return tidy(markup, id);
}

/**
 * ECharts numbers ids over the whole process and adds a style sheet for the pointer: the same picture would have
 * other bytes the second time, and two pictures on a page could share an id.
 */
function tidy(markup: string, id: string): string {
  return markup
    .replace(/<style\s*>[\s\S]*?<\/style>\s*/g, "")
    .replace(/ (?:class|ecmeta_[a-z_]+|pointer-events|xmlns(?::xlink)?|version|baseProfile)="[^"]*"/g, "")
    .replace(/zr\d+-/g, `${id}-`)
    .replace(/^<svg width="\d+" height="\d+"/, `<svg role="img" aria-labelledby="${id}-title ${id}-description"`)
    .trim();
}
